import { randomBytes } from 'node:crypto';
import { constants, copyFile, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keyLength, type MasterKey } from './key.js';
import { masterKeyOf } from './master-key.js';

const others = 0o077;

export interface MasterKeyFile {
  key: MasterKey;
  path: string;
  /** True when there was none: a filled database that goes with it cannot be read. */
  made: boolean;
  /** A sentence for the log when other users of the machine may read the file. */
  warning?: string;
}

/**
 * The master key of the demonstration: `master.key` in the data folder, made at the first start (mode 0600).
 * Processes that start together get the same key. Throws when the file is not 32 random bytes; never replaces it.
 */
export async function loadOrMakeMasterKey(dataFolder: string): Promise<MasterKeyFile> {
  const path = join(dataFolder, 'master.key');
  const found = await find(path);
  if (found) {
    return await toMasterKeyFile(path, found, false);
  }
  await mkdir(dataFolder, { recursive: true });
  const made = await make(path);
  return await toMasterKeyFile(path, await readFile(path), made);
}

async function find(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

/** Written aside and then named, so that nobody ever reads half a key. False when another process was first. */
async function make(path: string): Promise<boolean> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await writeDraft(draft);
    await nameOnce(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      return false;
    }
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(draft: string): Promise<void> {
  const bytes = randomBytes(keyLength);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    bytes.fill(0);
    await file.close();
  }
}

async function nameOnce(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      throw error;
    }
    // Some shared folders of virtual machines have no hard links.
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

async function toMasterKeyFile(path: string, bytes: Buffer, made: boolean): Promise<MasterKeyFile> {
  const key = masterKeyOf(bytes, `The master key in ${path}`);
  const { mode } = await stat(path);
  const readable = process.platform !== 'win32' && (mode & others) !== 0;
  return {
    key,
    path,
    made,
    ...(readable && { warning: `Other users of this machine may read ${path}. Run: chmod 600 ${path}` }),
  };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
