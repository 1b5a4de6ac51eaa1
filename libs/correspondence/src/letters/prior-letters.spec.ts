import { type Language } from '#regulation';
import { renderLetter } from './render-letter.js';

const committeeName = 'Commissie Voorbeeld';
const link = 'https://commissie.example/prior-letter#K7QF-9M2X-4TRCD';
const copyFacts = {
  ...{ committeeName, name: 'Zoë', writtenOn: '2026-03-02', participant: 'Noord', mailed: true, matter: 'klacht' },
  ...{ link, code: 'K7QF-9M2X-4TRCD', keptUntil: '2026-07-01', paragraphs: ['Het dak lekt.'] },
};
const copy = (changed: object = {}, language: Language = 'nl') =>
  renderLetter('priorLetterCopy', language, { ...copyFacts, ...changed });

describe('the letter to the participant', () => {
  const facts = { committeeName, complainant: 'huurder', matter: 'klacht', paragraphs: ['Het dak lekt.', 'Zoë'] };

  it.each([
    [true, 'Een antwoord op deze mail gaat naar de schrijver van de brief.'],
    [false, 'Antwoord niet op deze mail. Onder de brief staat hoe u de schrijver bereikt.'],
  ])('says whether it can be answered: %s', (canBeAnswered, sentence) => {
    expect(renderLetter('priorLetter', 'nl', { ...facts, canBeAnswered }).text).toContain(sentence);
  });

  it('has the paragraphs as they were written, each by itself', () => {
    const { text } = renderLetter('priorLetter', 'en', { ...facts, canBeAnswered: true });

    expect(text).toContain('\nHet dak lekt.\n\nZoë\n');
  });
});

describe('the copy for the writer', () => {
  it.each([
    [true, 'Wij hebben uw brief gemaild aan Noord.'],
    [false, 'Print de brief en stuur hem naar Noord.'],
  ])('says who sends the letter: %s', (mailed, sentence) => {
    expect(copy({ mailed }).text).toContain(sentence);
  });

  it.each([
    [{ opensOn: '2026-04-02' }, 'vanaf donderdag 2 april 2026'],
    [{}, 'Wacht op een antwoord.'],
  ])('names the first day where there is one: %j', (changed, words) => {
    expect(copy(changed).text).toContain(words);
  });

  it.each(['Ga naar https://kwaad.example', 'Kijk op www.kwaad', 'kwaad.example', 'a@b'])(
    'does not repeat what looks like a link: %s',
    (typed) => {
      const { text } = copy({ paragraphs: [typed, 'Het dak lekt.'] });

      expect([text.includes(typed), text.includes('Het dak lekt.')]).toEqual([false, true]);
    },
  );

  it.each(['nl', 'en'] as const)('is kept without what opens the letter (%s)', (language) => {
    const { text, textToKeep } = copy({}, language);

    expect([text.includes(link), /K7QF/.test(textToKeep)]).toEqual([true, false]);
  });
});

describe('the mail on the day itself', () => {
  const facts = {
    ...{ committeeName, name: '', writtenOn: '2026-03-02', opensOn: '2026-04-02', participant: 'Noord' },
    ...{ matter: 'klacht', link, keptUntil: '2026-07-01' },
  };

  it.each([
    ['nl', 'Kreeg u geen antwoord op uw brief? Dien dan nu uw klacht in:'],
    ['en', 'Did you get no answer to your letter? Then file your klacht now:'],
  ] as const)('says first what to do (%s)', (language, first) => {
    const { text, textToKeep } = renderLetter('priorLetterCallBack', language, facts);

    expect(text.split('\n').slice(0, 2)).toEqual([first, link]);
    expect(textToKeep).not.toContain('K7QF');
  });
});
