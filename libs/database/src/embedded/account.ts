import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartError } from '../start-error.js';

/** PostgreSQL refuses to run as root, so root runs it as somebody else. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const preferred = 'postgres';
const fallback = 'nobody';

/** Whom to run PostgreSQL as; nothing when it is whoever runs this process. Data that exist decide by their owner. */
export function accountFor(existingData: string): Account | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  return ownerOf(existingData) ?? accountNamed(preferred) ?? newAccount() ?? accountNamed(fallback) ?? noAccount();
}

function ownerOf(folder: string): Account | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { name: `user ${stat.uid}`, uid: stat.uid, gid: stat.gid } : undefined;
}

function accountNamed(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((candidate) => candidate.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid !== undefined && gid !== undefined && uid !== '0'
    ? { name, uid: Number(uid), gid: Number(gid) }
    : undefined;
}

function newAccount(): Account | undefined {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', preferred];
  spawnSync('useradd', flags, { stdio: 'ignore' });
  return accountNamed(preferred);
}

function noAccount(): never {
  throw new StartError(
    'PostgreSQL does not run as root, and this machine has no other account to run it as.',
    'Start as an ordinary user, or point DATABASE_URL to a PostgreSQL of your own.',
  );
}
