import { type ByteSource, chunkLength, inPieces } from '#encryption';
import { createHash } from 'node:crypto';
import { ContentType } from './content-type.js';
import { FileRefused } from './file-refused.js';
import { type FileType } from './file-types.js';

/** What the bytes of a file say of it. */
export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  readonly type: FileType;
  /** Of the content, in hexadecimal characters. A fingerprint of what is personal: it is sealed like the content. */
  readonly sha256: string;
}

/** Looks at a file while it passes, without holding it. */
export class FileInspection {
  private readonly hash = createHash('sha256');
  private readonly content = new ContentType();
  private size = 0;
  private type: FileType | undefined;

  /** @param limit the largest size that is taken, in bytes */
  constructor(private readonly limit: number) {}

  /** The same bytes. Throws FileRefused where it turns out that this may not be kept. */
  async *through(source: ByteSource): AsyncGenerator<Uint8Array> {
    // In pieces of one size: somebody may send a file byte by byte.
    for await (const { bytes } of inPieces(source, () => chunkLength)) {
      this.size += bytes.length;
      if (this.size > this.limit) {
        throw new FileRefused('tooLarge', this.limit);
      }
      this.hash.update(bytes);
      await this.content.look(bytes);
      yield bytes;
    }
    if (this.size === 0) {
      throw new FileRefused('empty');
    }
    this.type = await this.content.conclude();
  }

  /** Once everything has passed. */
  facts(): FileFacts {
    if (!this.type) {
      throw new Error('A file was not looked at to its end.');
    }
    return { size: this.size, type: this.type, sha256: this.hash.digest('hex') };
  }
}
