import fc from 'fast-check';
import { thrownBy } from '../test/places.builder.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { newKey } from './key.js';
import { loginCodeToken, newLoginCode, parseLoginCode } from './login-code.js';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = fc.constant(null).map(newLoginCode);
const place = fc.integer({ min: 0, max: 12 });

describe('newLoginCode', () => {
  it('is thirteen characters in groups of 4, 4 and 5, without I, L, O and U', () => {
    expect(newLoginCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('is never made twice, and every character is as likely at every place', () => {
    const total = proofRuns(1_000_000);
    const codes = Array.from({ length: total }, newLoginCode);

    const unlikely = Array.from({ length: 13 }, (_, at) => chiSquare(codes.map((made) => compact(made).charAt(at))));
    // 31 degrees of freedom: above 96 once in more than ten million times.
    expect([new Set(codes).size, unlikely.filter((value) => value > 96)]).toEqual([total, []]);
  });

  it('says nothing in one character about the next', () => {
    const codes = Array.from({ length: 20_000 }, newLoginCode).map(compact);

    const steps = codes.map((made) => alphabet.charAt(valueAt(made, 3) ^ valueAt(made, 4)));

    expect(chiSquare(steps)).toBeLessThan(96);
  });
});

describe('parseLoginCode', () => {
  it('knows every code it made', () => {
    fc.assert(
      fc.property(code, (made) => parseLoginCode(made) === made),
      { numRuns: proofRuns(20_000), seed: proofSeed() },
    );
  });

  it.each([
    ['small letters', (made: string) => made.toLowerCase()],
    ['no hyphens', (made: string) => compact(made)],
    ['spaces for hyphens', (made: string) => made.replaceAll('-', ' ')],
    ['a space after every character', (made: string) => [...made].join(' ')],
    ['spaces around, as after copying', (made: string) => ` \n${made}\u00a0\t`],
    ['long and soft hyphens', (made: string) => made.replace('-', '–').replace('-', '\u00ad')],
    ['a dot at the end of the sentence', (made: string) => `${made}.`],
    ['other groups', (made: string) => compact(made).replace(/.{3}/g, '$&-')],
    ['wide characters of an Asian keyboard', (made: string) => wide(made)],
    ['O for 0', (made: string) => made.replaceAll('0', 'O')],
    ['a small o for 0', (made: string) => made.replaceAll('0', 'o')],
    ['I for 1', (made: string) => made.replaceAll('1', 'I')],
    ['a small l for 1', (made: string) => made.replaceAll('1', 'l')],
    ['U for V', (made: string) => made.replaceAll('V', 'U')],
  ])('understands %s', (_name, type) => {
    const codes = Array.from({ length: 50 }, newLoginCode);

    expect(codes.map((made) => parseLoginCode(type(made)))).toEqual(codes);
  });

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(mistypings(compact(made)).filter((typed) => parseLoginCode(typed) !== undefined)).toEqual([]);
      }),
      { numRuns: proofRuns(1_000), seed: proofSeed() },
    );
  });

  it('finds every two characters that changed places', () => {
    fc.assert(
      fc.property(code, place, place, (made, one, other) => {
        const typed = [...compact(made)];
        [typed[one], typed[other]] = [typed[other] ?? '', typed[one] ?? ''];
        const changed = typed.join('') !== compact(made);
        expect(parseLoginCode(typed.join('')) === undefined).toBe(changed);
      }),
      { numRuns: proofRuns(40_000), seed: proofSeed() },
    );
  });

  it('finds a character too many or too few', () => {
    fc.assert(
      fc.property(code, place, (made, at) => {
        const typed = compact(made);
        const short = typed.slice(0, at) + typed.slice(at + 1);
        const long = typed.slice(0, at) + typed.charAt(at) + typed.slice(at);
        expect([parseLoginCode(short), parseLoginCode(long)]).toEqual([undefined, undefined]);
      }),
      { numRuns: proofRuns(10_000), seed: proofSeed() },
    );
  });

  it('accepts one in 32 of the codes that somebody makes up', () => {
    const madeUp = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 13, maxLength: 13 });
    const accepted = fc
      .sample(madeUp, { numRuns: 6400, seed: proofSeed() })
      .filter((typed) => parseLoginCode(typed) !== undefined);

    expect(Math.abs(accepted.length - 200)).toBeLessThan(85);
  });

  it.each([
    ['nothing', ''],
    ['hyphens', '----'],
    ['a sentence', 'Ik heb mijn code niet meer, wat nu?'],
    ['signs', '!@#$-%^&*-()+=;'],
    ['half characters', '\ud800'.repeat(13)],
    ['a letter that becomes two in capitals', 'ß'.repeat(7)],
    ['a whole letter', 'K7QF-9M2X-4TRCD '.repeat(1000)],
  ])('does not take %s for a code', (_name, text) => {
    expect(parseLoginCode(text)).toBeUndefined();
  });

  it('answers its one form or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const parsed = parseLoginCode(text);
        expect(parsed === undefined || parseLoginCode(parsed) === parsed).toBe(true);
      }),
      { numRuns: proofRuns(20_000), seed: proofSeed() },
    );
  });
});

describe('loginCodeToken', () => {
  it('is the same however the code was typed', () => {
    const key = newKey();
    const made = newLoginCode();

    expect(loginCodeToken(key, parseLoginCode(made.toLowerCase()) ?? '')).toBe(loginCodeToken(key, made));
  });

  it('refuses a code that was not parsed, without repeating it', () => {
    const typed = newLoginCode().replaceAll('-', '');

    expect(thrownBy(() => loginCodeToken(newKey(), typed)).message).toBe(
      'A login code must be parsed before its token is made.',
    );
  });
});

function compact(made: string): string {
  return made.replaceAll('-', '');
}

function valueAt(made: string, at: number): number {
  return alphabet.indexOf(made.charAt(at));
}

function wide(made: string): string {
  return made.replace(/[0-9A-Z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function mistypings(made: string): string[] {
  return [...made].flatMap((right, at) =>
    [...alphabet].filter((wrong) => wrong !== right).map((wrong) => made.slice(0, at) + wrong + made.slice(at + 1)),
  );
}

function chiSquare(characters: string[]): number {
  const expected = characters.length / alphabet.length;
  const counts = new Map([...alphabet].map((character) => [character, 0]));
  characters.forEach((character) => counts.set(character, (counts.get(character) ?? Number.NaN) + 1));
  return [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
