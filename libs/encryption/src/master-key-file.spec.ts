import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { loadOrMakeMasterKey } from './master-key-file.js';

describe('loadOrMakeMasterKey', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'master-key-'));
    path = join(folder, 'master.key');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('makes a key of 32 bytes that only its owner may read', async () => {
    const { made, warning } = await loadOrMakeMasterKey(folder);

    const { mode, size } = await stat(path);
    expect({ made, warning, mode: mode & 0o777, size }).toEqual({
      made: true,
      warning: undefined,
      mode: 0o600,
      size: 32,
    });
  });

  it('makes the data folder too', async () => {
    await loadOrMakeMasterKey(join(folder, 'data', 'demonstration'));

    expect(await readdir(join(folder, 'data', 'demonstration'))).toEqual(['master.key']);
  });

  it('finds the same key again', async () => {
    const first = await loadOrMakeMasterKey(folder);
    const second = await loadOrMakeMasterKey(folder);

    expect({ made: second.made, id: second.key.id }).toEqual({ made: false, id: first.key.id });
  });

  it('gives everybody who starts together the same key and leaves nothing else behind', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => loadOrMakeMasterKey(folder)));

    expect({
      keys: new Set(all.map(({ key }) => key.id)).size,
      makers: all.filter(({ made }) => made).length,
      files: await readdir(folder),
    }).toEqual({ keys: 1, makers: 1, files: ['master.key'] });
  });

  it.each([0, 31, 33])('refuses a file of %i bytes and leaves it as it is', async (length) => {
    const bytes = randomBytes(length);
    await writeFile(path, bytes);

    await expect(loadOrMakeMasterKey(folder)).rejects.toThrow(`must be exactly 32 bytes, and has ${length}`);
    expect(await readFile(path)).toEqual(bytes);
  });

  it('refuses a file of zeros, as a power cut may leave', async () => {
    await writeFile(path, Buffer.alloc(32));

    await expect(loadOrMakeMasterKey(folder)).rejects.toThrow('is not random');
  });

  it('warns when others on the machine may read the key', async () => {
    await loadOrMakeMasterKey(folder);
    await chmod(path, 0o640);

    expect((await loadOrMakeMasterKey(folder)).warning).toBe(
      `Other users of this machine may read ${path}. Run: chmod 600 ${path}`,
    );
  });

  it('does not answer a folder in the place of the file with a new key', async () => {
    await expect(loadOrMakeMasterKey(await folderInPlaceOfKey(folder))).rejects.toThrow('EISDIR');
  });
});

async function folderInPlaceOfKey(folder: string): Promise<string> {
  await loadOrMakeMasterKey(join(folder, 'master.key'));
  return folder;
}
