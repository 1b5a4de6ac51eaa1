import { randomBytes } from 'node:crypto';
import { ChunkCipher, tagLength } from './chunk-cipher.js';
import { type SecretKey } from './key.js';
import { type ByteSource, inPieces } from './pieces.js';
import { type SealContext } from './seal-context.js';
import { UnsealError } from './unseal-error.js';

const version = 1;
const keyIdLength = 4;
const saltLength = 32;
const headerLength = 1 + keyIdLength + saltLength;

/** Plain bytes in a chunk; only the last one may have fewer. */
export const chunkLength = 64 * 1024;

/**
 * Bytes of any length, encrypted for one place, chunk by chunk, so that memory does not grow with them:
 * version (1) | id of the key (4) | salt (32) | chunks, each with its tag (16). No two sealings are alike.
 * The construction is STREAM (Hoang, Reyhanitabar, Rogaway and Vizár, 2015), as in age (C2SP, age-encryption.org/v1).
 */
export async function* sealStream(key: SecretKey, source: ByteSource, context: SealContext): AsyncGenerator<Buffer> {
  const header = Buffer.concat([Buffer.of(version), Buffer.from(key.id, 'hex'), randomBytes(saltLength)]);
  const cipher = new ChunkCipher(key, header, context);
  yield header;
  for await (const { number, bytes, last } of inPieces(source, () => chunkLength)) {
    yield cipher.seal(bytes, { number, last });
  }
}

/**
 * Exactly the bytes that were sealed here. A chunk is given only after it was found authentic; an UnsealError ends it where
 * something was changed, exchanged, left out or cut off. So what came before an error is authentic, but not the whole.
 */
export async function* openStream(key: SecretKey, sealed: ByteSource, context: SealContext): AsyncGenerator<Buffer> {
  let cipher: ChunkCipher | undefined;
  const lengthOf = (number: number): number => (number === 0 ? headerLength : chunkLength + tagLength);
  for await (const { number, bytes, last } of inPieces(sealed, lengthOf)) {
    if (cipher) {
      yield cipher.open(bytes, { number: number - 1, last });
    } else {
      requireHeader(key, bytes, context);
      cipher = new ChunkCipher(key, Buffer.from(bytes), context);
    }
    if (number === 0 && last) {
      throw new UnsealError('notSealed', context);
    }
  }
}

/** How many bytes so many bytes are once they were sealed as a stream. */
export function sealedStreamLength(size: number): number {
  return headerLength + size + tagLength * Math.max(1, Math.ceil(size / chunkLength));
}

function requireHeader(key: SecretKey, header: Buffer, context: SealContext): void {
  if (header.length < headerLength || header[0] !== version) {
    throw new UnsealError('notSealed', context);
  }
  if (header.toString('hex', 1, 1 + keyIdLength) !== key.id) {
    throw new UnsealError('otherKey', context);
  }
}
