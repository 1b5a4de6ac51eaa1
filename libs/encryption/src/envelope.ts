import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type MasterKey, type SecretKey, subkeyOf } from './key.js';
import { encodeContext, type SealContext } from './seal-context.js';
import { UnsealError } from './unseal-error.js';

/** What is inside; each kind has its own subkey, so that none opens as another. */
export type Content = 'key' | 'text' | 'bytes';

const version = 1;
const headerLength = 1 + 4;
const nonceLength = 12;
const tagLength = 16;
const overhead = headerLength + nonceLength + tagLength;
const algorithm = 'aes-256-gcm';

/** AES-256-GCM: version (1) | id of the key (4) | random nonce (12) | ciphertext | tag (16). */
export function encrypt(key: MasterKey | SecretKey, content: Content, plain: Uint8Array, context: SealContext): Buffer {
  const header = headerOf(key);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, subkeyOf(key, `seal/${content}`), nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.concat([header, encodeContext(context)]));
  return Buffer.concat([header, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws an UnsealError unless key, content, bytes and place are all the same as at sealing. */
export function decrypt(
  key: MasterKey | SecretKey,
  content: Content,
  sealed: Uint8Array,
  context: SealContext,
): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const header = bytes.subarray(0, headerLength);
  if (bytes.length < overhead || bytes[0] !== version) {
    throw new UnsealError('notSealed', context);
  }
  if (!header.equals(headerOf(key))) {
    throw new UnsealError('otherKey', context);
  }
  const nonce = bytes.subarray(headerLength, headerLength + nonceLength);
  const decipher = createDecipheriv(algorithm, subkeyOf(key, `seal/${content}`), nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.concat([header, encodeContext(context)]));
  decipher.setAuthTag(bytes.subarray(-tagLength));
  const plain = decipher.update(bytes.subarray(headerLength + nonceLength, -tagLength));
  try {
    // Only checks the tag: in this mode `update` has given everything.
    decipher.final();
    return plain;
  } catch {
    throw new UnsealError('notAuthentic', context);
  }
}

/** The id of the key that sealed this value, as in `key.id`; tells what a change of keys still has to do. */
export function keyIdOf(sealed: Uint8Array): string {
  return Buffer.from(sealed.subarray(1, headerLength)).toString('hex');
}

function headerOf(key: MasterKey | SecretKey): Buffer {
  return Buffer.concat([Buffer.of(version), Buffer.from(key.id, 'hex')]);
}
