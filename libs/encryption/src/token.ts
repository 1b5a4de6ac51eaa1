import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type SecretKey, subkeyOf } from './key.js';
import { toUtf8 } from './utf8.js';

const purposePattern = /^[a-z][A-Za-z0-9]{0,39}$/;

/**
 * A keyed token to find a value by without storing it: the same text gives the same 43 characters (HMAC-SHA-256,
 * base64url), for this key and this purpose only. `purpose` is a word of the program, never content.
 */
export function token(key: SecretKey, purpose: string, text: string): string {
  if (!purposePattern.test(purpose)) {
    throw new Error('The purpose of a token is one camelCase word of at most 40 characters.');
  }
  return createHmac('sha256', subkeyOf(key, `token/${purpose}`))
    .update(toUtf8(text))
    .digest('base64url');
}

/** A secret for a machine to carry (session, ticket): 256 random bits, 43 characters base64url. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a random token (SHA-256, base64url). Only for secrets of full strength, never for a password. */
export function hashToken(secret: string): string {
  return createHash('sha256').update(toUtf8(secret)).digest('base64url');
}
