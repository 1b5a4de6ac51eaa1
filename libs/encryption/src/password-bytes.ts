import { isWellFormed } from './utf8.js';

export const shortestPassword = 12;
export const longestPassword = 256;
/** More than 256 characters in any spelling; looked at first, so that nothing long is worked on. */
export const mostCodeUnits = 4 * longestPassword;

/**
 * The password in one spelling: an accented letter is the same from every keyboard and a non-breaking space is a
 * space (OpaqueString, RFC 8265).
 */
export function normalPassword(password: string): string {
  return password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

/** Characters as people count them, near enough: an emoji may count for more than one. */
export function lengthOf(password: string): number {
  return [...password].length;
}

/** What is hashed; undefined when no rule would ever have let this through, so that hashing it is a waste. */
export function passwordBytes(password: string): Buffer | undefined {
  if (password.length > mostCodeUnits || !isWellFormed(password)) {
    return undefined;
  }
  const normal = normalPassword(password);
  return lengthOf(normal) > longestPassword ? undefined : Buffer.from(normal, 'utf8');
}
