import { newPassword } from './new-password.js';
import { passwordProblem } from './password-rules.js';

const passwords = Array.from({ length: 2000 }, newPassword);

describe('newPassword', () => {
  it('is five groups of four small letters that can be read aloud', () => {
    const group = '([bdfghjkmnprstvwz][aeiou]){2}';

    expect(passwords.filter((made) => !new RegExp(`^${group}(-${group}){4}$`).test(made))).toEqual([]);
  });

  it('is never made twice', () => {
    expect(new Set(passwords).size).toBe(2000);
  });

  it('has more than 60 random bits', () => {
    const groups = 16 * 5 * (16 * 5) - 20;

    expect(5 * Math.log2(groups)).toBeGreaterThan(63);
  });

  it('takes every letter as often as the next', () => {
    const letters = passwords.join('').replaceAll('-', '');
    const share = (letter: string) => letters.split(letter).length - 1;

    const [vowels, consonants] = ['aeiou', 'bdfghjkmnprstvwz'].map((kind) => [...kind].map(share));

    // 20,000 of each kind; six times the standard deviation. The unwanted groups take away less.
    expect([vowels, consonants].map((counts) => spread(counts ?? [], 20_000) < 6)).toEqual([true, true]);
  });

  it('contains no group that hurts', () => {
    expect(passwords.filter((made) => /nazi|homo|rape|hate/.test(made))).toEqual([]);
  });

  it('is good enough by our own rules', () => {
    expect(passwords.map((made) => passwordProblem(made)).filter((problem) => problem !== undefined)).toEqual([]);
  });
});

function spread(counts: number[], total: number): number {
  const expected = total / counts.length;
  const deviation = Math.sqrt(expected * (1 - 1 / counts.length));
  return Math.max(...counts.map((count) => Math.abs(count - expected) / deviation));
}
