import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { keyLength, type SecretKey, subkeyOf } from './key.js';
import { encodeContext, type SealContext } from './seal-context.js';
import { UnsealError } from './unseal-error.js';

export const tagLength = 16;
const algorithm = 'aes-256-gcm';
const nonceLength = 12;

/** Which chunk of a stream it is. */
export interface ChunkPlace {
  readonly number: number;
  readonly last: boolean;
}

/**
 * Seals and opens the chunks of one stream with AES-256-GCM. The key serves this stream only: it follows from the header, in
 * which stands a random salt. So the number of the chunk can be its nonce, and no nonce is used twice.
 */
export class ChunkCipher {
  private readonly key: KeyObject;
  private readonly authenticated: Buffer;

  constructor(
    key: SecretKey,
    header: Buffer,
    private readonly context: SealContext,
  ) {
    this.key = streamKey(key, header);
    this.authenticated = Buffer.concat([header, encodeContext(context)]);
  }

  /** Ciphertext and tag. */
  seal(bytes: Uint8Array, place: ChunkPlace): Buffer {
    const cipher = createCipheriv(algorithm, this.key, nonceOf(place), { authTagLength: tagLength });
    cipher.setAAD(this.authenticated);
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }

  /** The bytes. Throws an UnsealError unless it is this chunk of this stream. */
  open(sealed: Buffer, place: ChunkPlace): Buffer {
    // Only a stream of nothing has an empty chunk: there is one way to seal something.
    if (sealed.length < tagLength || (sealed.length === tagLength && place.number > 0)) {
      throw new UnsealError('notAuthentic', this.context);
    }
    const decipher = createDecipheriv(algorithm, this.key, nonceOf(place), { authTagLength: tagLength });
    decipher.setAAD(this.authenticated);
    decipher.setAuthTag(sealed.subarray(-tagLength));
    const bytes = decipher.update(sealed.subarray(0, -tagLength));
    try {
      decipher.final();
      return bytes;
    } catch {
      throw new UnsealError('notAuthentic', this.context);
    }
  }
}

/** The number of the chunk (11 bytes) and whether it is the last (1): a stream that was cut off has no last one. */
function nonceOf({ number, last }: ChunkPlace): Buffer {
  const nonce = Buffer.alloc(nonceLength);
  nonce.writeUIntBE(number, 5, 6);
  nonce.writeUInt8(last ? 1 : 0, nonceLength - 1);
  return nonce;
}

function streamKey(key: SecretKey, header: Buffer): KeyObject {
  const bytes = Buffer.from(hkdfSync('sha256', subkeyOf(key, 'seal/stream'), header, 'wederhoor/stream', keyLength));
  const made = createSecretKey(bytes);
  bytes.fill(0);
  return made;
}
