import { type ByteSource } from '#encryption';
import { createReadStream, createWriteStream, type Dirent } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FileStore, type StoredFile } from './file-store.js';
import { requireStorageKey } from './storage-key.js';

/** The store in a folder: one below it for each tenant, and in that 256 others, for what one folder holds well. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  override async write(key: string, source: ByteSource): Promise<void> {
    const place = this.placeOf(key);
    const unfinished = `${place}.part`;
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    try {
      await pipeline(source, createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }));
      await rename(unfinished, place);
      await this.flushFolders(key);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  override async sizeOf(key: string): Promise<number | undefined> {
    return (await unlessAbsent(stat(this.placeOf(key))))?.size;
  }

  override async *read(key: string): AsyncGenerator<Uint8Array> {
    yield* createReadStream(this.placeOf(key)) as AsyncIterable<Uint8Array>;
  }

  override async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { force: true });
  }

  override async *list(tenantId: string): AsyncGenerator<StoredFile> {
    for (const part of await entriesOf(path.join(this.folder, tenantId))) {
      for (const { name } of await entriesOf(path.join(this.folder, tenantId, part.name))) {
        const key = `${tenantId}/${part.name}/${name}`;
        const found = await unlessAbsent(stat(this.placeOf(key)));
        yield* found ? [{ key, writtenAt: found.mtimeMs }] : [];
      }
    }
  }

  private placeOf(key: string): string {
    requireStorageKey(key);
    return path.join(this.folder, ...key.split('/'));
  }

  /** A name in a folder is stored with the folder, not with the file. */
  private async flushFolders(key: string): Promise<void> {
    const [tenant = '', part = ''] = key.split('/');
    for (const folder of [path.join(tenant, part), tenant, '']) {
      const handle = await open(path.join(this.folder, folder), 'r');
      await handle.sync().finally(() => handle.close());
    }
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return (await unlessAbsent(readdir(folder, { withFileTypes: true }))) ?? [];
}

/** Others may take away what was there a moment ago. */
async function unlessAbsent<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') {
      throw error;
    }
    return undefined;
  });
}
