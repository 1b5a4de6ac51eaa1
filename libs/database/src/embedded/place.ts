import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.js';
import { type Account } from './account.js';
import { runProgram, settingsFor } from './run-program.js';
import { sharedFolder } from './shared-folder.js';

/** The files of one PostgreSQL. */
export interface Place {
  readonly folder: string;
  /** PostgreSQL's own data and the password of its administrator; there together or not at all. */
  readonly cluster: string;
  readonly data: string;
  readonly password: string;
  /** The port it had last, so that it can have it again. */
  readonly port: string;
  /** Who started the server with this process number. */
  starterOf(server: number): string;
}

export function placeIn(folder: string): Place {
  const cluster = path.join(folder, 'cluster');
  return {
    folder,
    cluster,
    data: path.join(cluster, 'data'),
    password: path.join(cluster, 'password'),
    port: path.join(folder, 'port'),
    starterOf: (server) => path.join(folder, `started-${server}-by`),
  };
}

/** Where the database of this data folder is, before anything is known of accounts. */
export function findPlace(dataFolder: string): Place | undefined {
  return [placeIn(path.join(dataFolder, 'postgres')), ...(isRoot() ? [sharedPlace(dataFolder)] : [])].find((place) =>
    existsSync(place.cluster),
  );
}

/**
 * Makes the folder for the database: in the data folder, or in a shared place when the account that runs PostgreSQL cannot
 * get there because a folder above is closed to it.
 */
export async function makePlace(dataFolder: string, account: Account | undefined): Promise<Place> {
  const inside = path.join(dataFolder, 'postgres');
  try {
    makeFolder(inside, account);
  } catch (error) {
    throw new StartError(
      `The folder ${dataFolder} cannot be written.`,
      'Let this account write there, or set WEDERHOOR_DATA to another folder.',
      { cause: error },
    );
  }
  if (await canEnter(inside, account)) {
    return placeIn(inside);
  }
  const { folder } = sharedPlace(dataFolder);
  makeFolder(folder, account);
  return placeIn(folder);
}

/** Throws a StartError when data are there that the account cannot get at; starting afresh would look like losing them. */
export async function requireEntry(place: Place, account: Account | undefined): Promise<void> {
  if (!(await canEnter(place.cluster, account))) {
    throw new StartError(
      `The database in ${place.folder} is closed to ${account?.name ?? 'this account'}, which runs PostgreSQL.`,
      'Start as the account that made it, open the folders above it, or set WEDERHOOR_DATA to another folder.',
    );
  }
}

function sharedPlace(dataFolder: string): Place {
  const known = existsSync(dataFolder) ? realpathSync(dataFolder) : path.resolve(dataFolder);
  const name = createHash('sha256').update(known).digest('hex').slice(0, 16);
  return placeIn(path.join(sharedFolder(), name));
}

function makeFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account) {
    chownSync(folder, account.uid, account.gid);
  }
}

async function canEnter(folder: string, account: Account | undefined): Promise<boolean> {
  if (process.platform === 'win32') {
    return true;
  }
  const { succeeded } = await runProgram(
    '/bin/sh',
    ['-c', 'cd "$1" && test -w .', 'sh', folder],
    settingsFor(account, '/'),
  );
  return succeeded;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
