import { jest } from '@jest/globals';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.unstable_mockModule('node:fs/promises', () => ({
  ...files,
  link: () => Promise.reject(Object.assign(new Error('operation not permitted'), { code: 'EPERM' })),
}));
const { loadOrMakeMasterKey } = await import('./master-key-file.js');

describe('loadOrMakeMasterKey in a folder without hard links', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await files.mkdtemp(join(tmpdir(), 'master-key-'));
  });
  afterEach(async () => {
    await files.rm(folder, { recursive: true });
  });

  it('makes a key that only its owner may read, and finds it again', async () => {
    const first = await loadOrMakeMasterKey(folder);
    const second = await loadOrMakeMasterKey(folder);

    expect({ same: first.key.id === second.key.id, made: [first.made, second.made], warning: first.warning }).toEqual({
      same: true,
      made: [true, false],
      warning: undefined,
    });
    expect(await files.readdir(folder)).toEqual(['master.key']);
  });

  it('never replaces a key that another process made at the same moment', async () => {
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => loadOrMakeMasterKey(folder)));

    const found = all.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    const { key } = await loadOrMakeMasterKey(folder);
    expect([new Set(found.map((file) => file.key.id)), found.filter(({ made }) => made).length]).toEqual([
      new Set([key.id]),
      1,
    ]);
  });
});
