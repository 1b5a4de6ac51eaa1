import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.js';
import { type Account } from './account.js';
import { type Binaries } from './binaries.js';
import { reasonIn } from './output.js';
import { type Place } from './place.js';
import { runProgram, settingsFor } from './run-program.js';

export const administrator = 'postgres';
export const database = 'wederhoor';

/** Without these a machine without a language gets a database that knows no letters beyond ASCII. */
const initFlags = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--auth=scram-sha-256',
  `--username=${administrator}`,
  '--no-instructions',
];

/** Makes an empty database with a password of its own; beside its place first, so that a start that was broken off leaves nothing half. */
export async function makeCluster(
  place: Place,
  binaries: Binaries,
  { account, durable }: { account: Account | undefined; durable: boolean },
): Promise<void> {
  const beside = path.join(place.folder, `new-${process.pid}`);
  const data = path.join(beside, 'data');
  const password = path.join(beside, 'password');
  try {
    rmSync(beside, { recursive: true, force: true });
    mkdirSync(beside, { mode: 0o700 });
    writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    if (account) {
      [beside, password].forEach((file) => chownSync(file, account.uid, account.gid));
    }
    const settings = settingsFor(account, beside);
    const sync = durable ? [] : ['--no-sync'];
    await succeed(binaries.initdb, ['-D', data, `--pwfile=${password}`, ...initFlags, ...sync], settings, '');
    await succeed(binaries.postgres, ['--single', '-D', data, 'postgres'], settings, `create database ${database};\n`);
    renameSync(beside, place.cluster);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Another start may have been first; its database is as good as ours.
    if (!existsSync(place.cluster)) {
      throw error;
    }
  }
}

async function succeed(
  program: string,
  flags: string[],
  settings: ReturnType<typeof settingsFor>,
  input: string,
): Promise<void> {
  const { succeeded, output } = await runProgram(program, flags, settings, input);
  if (!succeeded) {
    throw new StartError(
      `PostgreSQL could not make its database: ${reasonIn(output)}.`,
      'Take that away, set WEDERHOOR_DATA to another folder, or point DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/** Throws a StartError when the data were written by another major version, which this one cannot read. */
export function requireVersion(place: Place, { major }: Binaries): void {
  const found = readFileSync(path.join(place.data, 'PG_VERSION'), 'utf8').trim();
  if (found !== major) {
    throw new StartError(
      `The database in ${place.folder} was made by PostgreSQL ${found}, and PostgreSQL ${major} cannot read it.`,
      'Go back to the version of the software that made it, or set WEDERHOOR_DATA to another folder to begin afresh.',
    );
  }
}

export function passwordOf(place: Place): string {
  return readFileSync(place.password, 'utf8').trim();
}
