import { briefly, saidRule } from './said-rule.js';

describe('a rule on the page', () => {
  it.each([
    ['U krijgt een brief. (Bron: stap 5)', 'U krijgt een brief.', '(Bron: stap 5)'],
    ['You get a letter. (Source, in Dutch: stap 5)', 'You get a letter.', '(Source, in Dutch: stap 5)'],
    ['Dat duurt een maand. (Afgeleid: artikel 3 (lid 2))', 'Dat duurt een maand.', '(Afgeleid: artikel 3 (lid 2))'],
    ['Geld voor schade (schadevergoeding).', 'Geld voor schade (schadevergoeding).', ''],
  ])('%j is told apart from its source', (sentence, text, source) => {
    expect(saidRule(sentence)).toEqual({ text, source });
  });

  it('is told in short by its first sentences', () => {
    expect(briefly('Bel eerst. Bewaar het antwoord. Schrijf daarna.', 32)).toBe('Bel eerst. Bewaar het antwoord.');
  });

  it('is told by its first sentence even where that is long', () => {
    expect(briefly('Dit is een lange zin. En nog een.', 5)).toBe('Dit is een lange zin.');
  });
});
