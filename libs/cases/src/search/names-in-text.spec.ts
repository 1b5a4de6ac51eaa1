import { dwellingsInText, namesIn, tellsApart } from './names-in-text.js';

describe('the words of a text by which somebody can be told apart', () => {
  it.each([
    ['Mevrouw Jansen woont er.', ['Jansen', 'woont', 'er']],
    ['de klachten van Zoë', ['klachten', 'Zoë']],
    ['J. de Vries-Bakker', ['Vries', 'Bakker']],
    ['Jan\u00ADsen', ['Jansen']],
    ['12 dagen in 2026', ['dagen']],
    ['', []],
  ])('of "%s" are %j', (text, words) => {
    expect([...new Set(namesIn(text).values())]).toEqual(words);
  });

  it('are compared without capitals, accents and the s of what belongs to somebody', () => {
    expect([...namesIn('JANSENS Zoë').keys()]).toEqual(['jansens', 'jansen', 'zoe']);
  });

  it.each([
    ['jansen', true],
    ['li', true],
    ['j', false],
    ['van', false],
    ['mevrouw', false],
    ['1940', false],
  ])('hold "%s": %s', (word, holds) => {
    expect(tellsApart(word)).toBe(holds);
  });
});

describe('the dwellings in a text', () => {
  it.each([
    ['Zij woont op nummer 12a, 3511 AB te Utrecht.', ['3511 AB 12']],
    ['Er is gebeld in 2025.', []],
    ['3511 AB', []],
    ['Kerkstraat 8 te 9000 Gent', ['9000 8']],
    [`Nummer 12. ${'Niets. '.repeat(20)} Postcode 3511 AB.`, []],
  ])('"%s" are %j', (text, dwellings) => {
    expect(dwellingsInText(text).map(({ postcode, houseNumber }) => `${postcode} ${houseNumber}`)).toEqual(dwellings);
  });
});
