import { StartError } from '#database';

/** What this process does: serve, work on jobs, or both. */
export type Role = 'all' | 'api' | 'worker';

const roles: readonly Role[] = ['all', 'api', 'worker'];

/** The role that the command line asks for: `--role=api`; all when it says nothing. */
export function roleOf(words: readonly string[]): Role {
  const word = words.find((candidate) => candidate.startsWith('--role='))?.slice('--role='.length) ?? 'all';
  const role = roles.find((candidate) => candidate === word);
  if (!role) {
    throw new StartError(`There is no role "${word}".`, `Choose one of: ${roles.join(', ')}.`);
  }
  return role;
}
