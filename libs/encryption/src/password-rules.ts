import { commonPasswords, commonWords } from './common-passwords.js';
import { nameWords } from './normal-form.js';
import { lengthOf, longestPassword, mostCodeUnits, normalPassword, shortestPassword } from './password-bytes.js';
import { isWellFormed } from './utf8.js';

/**
 * - `impossible`: contains half a character.
 * - `tooShort`, `tooLong`: fewer than 12 characters, more than 256.
 * - `common`: among the first that others would try.
 * - `personal`: says no more than what is known of the person (login code, e-mail address, name).
 */
export type PasswordProblem = 'impossible' | 'tooShort' | 'tooLong' | 'common' | 'personal';

const fewestDifferent = 5;
/** A short password made long by writing it again. */
const repeatedPart = /^(.{1,6})\1+$/su;
const endings = /^[^\p{L}]+|[^\p{L}]+$/gu;
const leet: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's' };
const known = new Set(commonPasswords);
const words = new Set(commonWords);

/**
 * What is wrong with a new password, if anything. Length and not being easily guessed are the only rules: no capitals
 * or figures are asked (OWASP ASVS 5.0, 6.2). `about` is what a guesser knows of the person.
 */
export function passwordProblem(password: string, about: readonly string[] = []): PasswordProblem | undefined {
  if (password.length > mostCodeUnits) {
    return 'tooLong';
  }
  if (!isWellFormed(password)) {
    return 'impossible';
  }
  const normal = normalPassword(password);
  const length = lengthOf(normal);
  if (length < shortestPassword || length > longestPassword) {
    return length < shortestPassword ? 'tooShort' : 'tooLong';
  }
  if (isCommon(normal.toLowerCase())) {
    return 'common';
  }
  return isMadeOf(lettersOf(normal), new Set(about.flatMap(wordsOf))) ? 'personal' : undefined;
}

function isCommon(password: string): boolean {
  return (
    new Set(password).size < fewestDifferent ||
    repeatedPart.test(password) ||
    known.has(password.replace(/[^\p{L}\p{N}]/gu, '')) ||
    isMadeOf(plainWord(password), words)
  );
}

/** `P@ssw0rd-2026!` says `password`: what stands before and after is left out, then letters written as figures. */
function plainWord(password: string): string {
  return password
    .replace(endings, '')
    .replace(/[@43!10$5]/g, (sign) => leet[sign] ?? sign)
    .replace(/[^\p{L}]/gu, '');
}

function wordsOf(text: string): string[] {
  return nameWords(text)
    .map((word) => word.replace(/\p{N}/gu, ''))
    .filter((word) => word !== '');
}

function lettersOf(text: string): string {
  return wordsOf(text).join('');
}

/** Whether the text falls apart into these words and nothing else. */
function isMadeOf(text: string, parts: ReadonlySet<string>): boolean {
  const reachable = [true];
  for (let end = 1; end <= text.length; end += 1) {
    reachable[end] = reachable.some((reached, start) => reached && parts.has(text.slice(start, end)));
  }
  return text !== '' && reachable[text.length] === true;
}
