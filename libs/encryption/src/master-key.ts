import { keyLength, MasterKey } from './key.js';

const remedy = 'Make one with `openssl rand -base64 32` and keep a copy outside the machine.';
const leastDifferentBytes = 10;

/**
 * The master key from configuration: 32 random bytes in base64 (44 characters, surrounding white space allowed).
 * Throws with a remedy, never with the text, when it is anything else.
 */
export function parseMasterKey(base64: string): MasterKey {
  const text = base64.trim();
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== keyLength || bytes.toString('base64') !== text) {
    throw new Error(`The master key must be 32 bytes in base64, 44 characters ending in "=". ${remedy}`);
  }
  return masterKeyOf(bytes, 'The master key');
}

/** A master key of these bytes, unless they are plainly not random: zeros after a power cut, or an example's. */
export function masterKeyOf(bytes: Buffer, name: string): MasterKey {
  if (bytes.length !== keyLength) {
    throw new Error(`${name} must be exactly ${keyLength} bytes, and has ${bytes.length}. Put the copy back.`);
  }
  // 32 random bytes have fewer than 10 different ones less than once in 10^28.
  if (new Set(bytes).size < leastDifferentBytes) {
    throw new Error(`${name} is not random. ${remedy}`);
  }
  return new MasterKey(bytes);
}
