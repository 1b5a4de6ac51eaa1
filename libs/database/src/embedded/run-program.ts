import { spawn, type SpawnOptions } from 'node:child_process';
import { type Account } from './account.js';

export interface Ended {
  readonly succeeded: boolean;
  readonly output: string;
}

/** The settings of whoever starts us (PGDATA, PGPORT, a language) must not reach PostgreSQL. */
export function settingsFor(account: Account | undefined, cwd: string): SpawnOptions {
  return {
    cwd,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    ...(account && { uid: account.uid, gid: account.gid }),
  };
}

/** Runs a program to its end; never throws. */
export function runProgram(program: string, flags: string[], options: SpawnOptions, input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, flags, { ...options, stdio: 'pipe' });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
      resolve({ succeeded: false, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ succeeded: code === 0, output });
    });
    child.stdin.end(input);
  });
}
