import { type ByteSource, newKey, type SealContext, sealStream } from '#encryption';
import { FileInspection, type FileFacts } from './file-inspection.js';
import { type FileStore } from './file-store.js';
import { newStorageKey } from './storage-key.js';

/** Where the bytes of a file belong; nothing else opens them. */
export const placeOfBytes = (tenant: string, fileId: string): SealContext => ({
  tenant,
  table: 'case_attachment',
  column: 'storage_key',
  row: fileId,
});

/**
 * A file on its way in: its bytes can be in the store before a row names it. They are sealed with a key of their own, which is
 * only in memory until the row is there, so what is left by a process that died can be read by nobody.
 */
export class IncomingFile {
  readonly key = newKey();
  readonly storageKey: string;
  private received: FileFacts | undefined;

  constructor(
    private readonly store: FileStore,
    readonly tenantId: string,
    readonly fileId: string,
  ) {
    this.storageKey = newStorageKey(tenantId);
  }

  /** Takes the bytes in, outside any transaction. Throws FileRefused; then nothing of them is kept. */
  async receive(source: ByteSource, limit: number): Promise<FileFacts> {
    const inspection = new FileInspection(limit);
    const place = placeOfBytes(this.tenantId, this.fileId);
    await this.store.write(this.storageKey, sealStream(this.key, inspection.through(source), place));
    this.received = inspection.facts();
    return this.received;
  }

  /** What came in. */
  get facts(): FileFacts {
    if (!this.received) {
      throw new Error('This file has not come in yet.');
    }
    return this.received;
  }

  /** Takes the bytes away again, when no row came to name them. */
  async discard(): Promise<void> {
    await this.store.remove(this.storageKey);
  }
}
