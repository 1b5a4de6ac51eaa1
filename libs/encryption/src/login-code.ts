import { randomBytes } from 'node:crypto';
import { checkValue } from './check-value.js';
import { token } from './token.js';
import { type SecretKey } from './key.js';

/** Crockford's base 32: figures and capitals without I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 12;
const longestText = 100;
const written = /^([0-9A-Z]{4})([0-9A-Z]{4})([0-9A-Z]{5})$/;
const lookAlikes: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V' };

/**
 * A code with which a complainant signs in: 60 random bits and a check character, written `K7QF-9M2X-4TRCD`.
 * This is its only form: shown, compared and given to `loginCodeToken`.
 */
export function newLoginCode(): string {
  const values = [...randomBytes(randomLength)].map((byte) => byte & 31);
  return inGroups([...values, checkValue(values)].map((value) => alphabet.charAt(value)).join(''));
}

/**
 * The code somebody typed or pasted, in its one form; undefined when it has a typing error or is no code at all.
 * Small letters, spaces, hyphens and dots do not matter, nor do O for 0, I or L for 1, and U for V.
 */
export function parseLoginCode(text: string): string | undefined {
  if (text.length > longestText) {
    return undefined;
  }
  const characters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}._]/gu, '')
    .replace(/[OILU]/g, (letter) => lookAlikes[letter] ?? letter);
  return written.test(characters) && hasRightCheck(characters) ? inGroups(characters) : undefined;
}

/** What is stored of a login code. Takes the one form only: parse first. */
export function loginCodeToken(key: SecretKey, code: string): string {
  if (parseLoginCode(code) !== code) {
    throw new Error('A login code must be parsed before its token is made.');
  }
  return token(key, 'loginCode', code);
}

function hasRightCheck(characters: string): boolean {
  const values = [...characters].map((character) => alphabet.indexOf(character));
  return checkValue(values.slice(0, randomLength)) === values[randomLength];
}

function inGroups(characters: string): string {
  return characters.replace(written, '$1-$2-$3');
}
