import { decrypt, encrypt } from './envelope.js';
import { type SecretKey } from './key.js';
import { type SealContext } from './seal-context.js';
import { toUtf8 } from './utf8.js';

/** The text, encrypted for one place; no two sealings are alike. Throws on half a character (`isWellFormed`). */
export function sealText(key: SecretKey, text: string, context: SealContext): Buffer {
  return encrypt(key, 'text', toUtf8(text), context);
}

/** Exactly the text that was sealed here, or an UnsealError. */
export function openText(key: SecretKey, sealed: Uint8Array, context: SealContext): string {
  return decrypt(key, 'text', sealed, context).toString('utf8');
}

/** Bytes (a file) encrypted for one place, in one piece: what is sealed must fit in memory twice. */
export function sealBytes(key: SecretKey, bytes: Uint8Array, context: SealContext): Buffer {
  return encrypt(key, 'bytes', bytes, context);
}

/** Exactly the bytes that were sealed here, or an UnsealError. */
export function openBytes(key: SecretKey, sealed: Uint8Array, context: SealContext): Buffer {
  return decrypt(key, 'bytes', sealed, context);
}
