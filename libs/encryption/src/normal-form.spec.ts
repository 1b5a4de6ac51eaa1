import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { nameWords, normalEmail, postcodeHouseNumber } from './normal-form.js';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('normalEmail', () => {
  it.each([
    ['Jan.de.Vries@Example.NL', 'jan.de.vries@example.nl'],
    ['  jan@example.nl\n', 'jan@example.nl'],
    ['\u00a0jan@example.nl\u2003', 'jan@example.nl'],
    ['ｊａｎ＠example.nl', 'jan@example.nl'],
    ['jan@exa\u00admple.nl\u200f', 'jan@example.nl'],
    ['rene\u0301@example.nl', 'ren\u00e9@example.nl'],
    ['jan+klacht@example.nl', 'jan+klacht@example.nl'],
  ])('of %j is %j', (email, normal) => {
    expect(normalEmail(email)).toBe(normal);
  });

  it('of a normal form is the same', () => {
    fc.assert(
      fc.property(anyText, (text) => normalEmail(normalEmail(text)) === normalEmail(text)),
      { numRuns: proofRuns(20_000), seed: proofSeed() },
    );
  });
});

describe('nameWords', () => {
  it.each([
    ['Jan de Vries', ['jan', 'de', 'vries']],
    ['DE VRIES, Jan', ['de', 'vries', 'jan']],
    ['Zoë Müller-Özdemir', ['zoe', 'muller', 'ozdemir']],
    ['Zoe\u0308', ['zoe']],
    ["'t Hart", ['t', 'hart']],
    ["Seán O'Brien", ['sean', 'o', 'brien']],
    ['ĳsbrand IJsbrand', ['ijsbrand']],
    ['Weiß WEISS', ['weiss']],
    ['Łukasz Wałęsa', ['lukasz', 'walesa']],
    ['Søren Ærø', ['soren', 'aero']],
    ['İpek Işık', ['ipek', 'isik']],
    ['Nguyễn Đặng', ['nguyen', 'dang']],
    ['مُحَمَّد علي', ['محمد', 'علي']],
    ['نیم\u200cفاصله', ['نیمفاصله']],
    ['Bewoners 2e etage', ['bewoners', '2e', 'etage']],
    [' - ', []],
    ['', []],
  ])('of %j are %j', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });

  it('of normal words are the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = nameWords(text);
        expect(nameWords(words.join(' '))).toEqual(words);
      }),
      { numRuns: proofRuns(20_000), seed: proofSeed() },
    );
  });

  it('do not depend on capitals', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aZéÖßøŁĳ -'"), maxLength: 20 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(nameWords(text.toUpperCase())).toEqual(nameWords(text.toLowerCase()));
      }),
      { numRuns: proofRuns(10_000), seed: proofSeed() },
    );
  });
});

describe('postcodeHouseNumber', () => {
  it.each([
    ['1234AB', '12', '1234AB 12'],
    ['1234 ab', '12', '1234AB 12'],
    [' 1234-Ab ', ' 12 ', '1234AB 12'],
    ['1234AB', '12a', '1234AB 12'],
    ['1234AB', '12-2', '1234AB 12'],
    ['1234AB', '12 bis', '1234AB 12'],
    ['1234AB', '0012', '1234AB 12'],
    ['1234AB', 'nr. 12', '1234AB 12'],
    ['１２３４ＡＢ', '１２', '1234AB 12'],
    ['2000', '7', '2000 7'],
  ])('of %j and %j is %j', (postcode, houseNumber, normal) => {
    expect(postcodeHouseNumber(postcode, houseNumber)).toBe(normal);
  });

  it.each([
    ['', '12'],
    ['1234AB', ''],
    ['1234AB', 'zonder'],
    ['1234AB', '0'],
    ['1234AB', '1234567'],
    [' - ', '12'],
  ])('of %j and %j is nothing to look for', (postcode, houseNumber) => {
    expect(postcodeHouseNumber(postcode, houseNumber)).toBeUndefined();
  });
});
