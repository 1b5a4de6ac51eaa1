import { difficulties, officialWordsIn, plainnessOf, sentencesOf, syllablesOf } from './index.js';

describe('syllables of a Dutch word', () => {
  it.each([
    ['huur', 1],
    ['klacht', 1],
    ['huis', 1],
    ['lekkage', 3],
    ['corporatie', 4],
    ['zoals', 2],
    ['beoordelen', 4],
    ['geopend', 3],
    ['beantwoorden', 4],
    ['bijeenkomst', 3],
    ['geïnformeerd', 4],
    ['coöperatie', 5],
    ['mooie', 2],
    ['nieuw', 1],
    ['sneeuw', 1],
    ['ruzie', 2],
    ['actueel', 3],
    ['wij', 1],
    ['brief', 1],
    ['klachtencommissie', 5],
    ['Wm', 1],
  ])('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('how plainly a page reads', () => {
  const plain = ['Wat u eerst doet', 'U schrijft een brief. U bewaart een kopie.'];
  const official = [
    'Indien verzoeker ontvankelijk is in diens administratiefrechtelijke bezwaarschriftprocedure, alsmede desbetreffende aangelegenheden, geschiedt kennisgeving inzake vervolgprocedures overeenkomstig de toepasselijke verordeningen van de gemeenschappelijke regeling klachtbehandeling.',
  ];

  it('says nothing of a plain page', () => {
    expect(difficulties(plainnessOf(plain))).toEqual([]);
  });

  it('counts headings as sentences, and words by their syllables', () => {
    expect(plainnessOf(plain)).toEqual({
      words: 12,
      sentences: 3,
      fleschDouma: 113.3,
      averageSentence: 4,
      officialWords: [],
    });
  });

  it('names the score, the long sentence and every official word of an official page', () => {
    const found = difficulties(plainnessOf(official));

    expect([found.length, found[0], found[1]]).toEqual([
      9,
      expect.stringContaining('Flesch-Douma'),
      expect.stringContaining('words in a sentence'),
    ]);
  });

  it('takes no website, address or number for a word', () => {
    expect(
      plainnessOf(['Kijk op https://www.voorbeeld.nl/reglement of mail naar hulp@voorbeeld.nl voor 2026.']),
    ).toMatchObject({ words: 6 });
  });

  it('has nothing to say of an empty page', () => {
    expect(plainnessOf([])).toMatchObject({ words: 0, fleschDouma: 100 });
  });
});

describe('official words', () => {
  it.each([
    ['Dient u uw klacht in', []],
    ['U dient te schrijven', ['dient te']],
    ['Ten aanzien  van de huur', ['Ten aanzien  van']],
    ['De begrafenis', []],
    ['De klacht is gegrond, dus niet ongegronde zaken', ['gegrond', 'ongegronde']],
  ])('in "%s"', (text, found) => {
    expect(officialWordsIn(text)).toEqual(found);
  });
});

describe('the sentences of a text', () => {
  it('end at a full stop, a question mark, a colon and a new line', () => {
    expect(sentencesOf('Kan dat niet? Dan niet. U krijgt: een brief\neen kopie')).toEqual([
      'Kan dat niet?',
      'Dan niet.',
      'U krijgt:',
      'een brief',
      'een kopie',
    ]);
  });
});
