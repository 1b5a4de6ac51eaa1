import { decrypt, encrypt } from './envelope.js';
import { bytesOf, type MasterKey, SecretKey } from './key.js';
import { type SealContext } from './seal-context.js';

/** The inner key, encrypted by the outer one for one place. Destroying every wrapped copy is erasure of what it sealed. */
export function wrapKey(outer: MasterKey | SecretKey, inner: SecretKey, context: SealContext): Buffer {
  const bytes = bytesOf(inner);
  try {
    return encrypt(outer, 'key', bytes, context);
  } finally {
    bytes.fill(0);
  }
}

/** The key that was wrapped here, or an UnsealError. */
export function unwrapKey(outer: MasterKey | SecretKey, wrapped: Uint8Array, context: SealContext): SecretKey {
  return new SecretKey(decrypt(outer, 'key', wrapped, context));
}
