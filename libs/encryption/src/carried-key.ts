import { bytesOf, SecretKey } from './key.js';

/** A key as text, to be sealed together with what belongs to it. Never stored, shown or logged as it is. */
export function keyToText(key: SecretKey): string {
  const bytes = bytesOf(key);
  try {
    return bytes.toString('base64url');
  } finally {
    bytes.fill(0);
  }
}

/** The key that was written as this text; throws when it cannot be one. */
export function keyFromText(text: string): SecretKey {
  return new SecretKey(Buffer.from(text, 'base64url'));
}
