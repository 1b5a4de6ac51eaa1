import { type ByteSource } from '#encryption';

/** Something that stands in the store. */
export interface StoredFile {
  readonly key: string;
  /** In milliseconds since 1970. */
  readonly writtenAt: number;
}

/**
 * Where sealed bytes are kept, under keys that `newStorageKey` makes. Knows nothing of what they are. Also the token by which
 * Nest injects it.
 */
export abstract class FileStore {
  /** Keeps what the source gives, whole or not at all. When this has ended, it is there after a power cut too. */
  abstract write(key: string, source: ByteSource): Promise<void>;

  /** How many bytes stand under a key; undefined when there are none. */
  abstract sizeOf(key: string): Promise<number | undefined>;

  /** The bytes, opened at the first one that is asked for. */
  abstract read(key: string): ByteSource;

  /** Takes the bytes away; where there are none it does nothing. */
  abstract remove(key: string): Promise<void>;

  /** Everything of a tenant, also what was never finished. */
  abstract list(tenantId: string): AsyncIterable<StoredFile>;
}
