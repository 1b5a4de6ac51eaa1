import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The platform as whoever installed it starts it: a process of its own, of the built code. */
export interface PlatformProcess {
  /** What it wrote for people, until now. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Waits until it wrote this; fails with everything it wrote when it ends before that. */
  until(words: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

interface StartOptions {
  readonly settings: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
}

/** Of the last line that a demonstration writes when it is ready. */
export const ready = 'Ctrl-C stops it';

/** Also the price of a build, when the sources changed since the last one. */
export const timeForStarts = 60_000;

const running = new Set<ChildProcess>();
const folders: string[] = [];

export function startPlatform({ settings, words = [] }: StartOptions): PlatformProcess {
  const { PATH = '', HOME = '/' } = process.env;
  const child = spawn(process.execPath, ['apps/server/start.mjs', ...words], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const [output, errors] = [child.stdout, child.stderr].map(collect);
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => {
    running.delete(child);
    return (code ?? signal) as number | NodeJS.Signals;
  });
  const said = () => `${output?.() ?? ''}${errors?.() ?? ''}`;
  return {
    output: output ?? said,
    errors: errors ?? said,
    until: (wanted) => untilSaid(wanted, said, child, ended),
    signal: (name) => void child.kill(name),
    ended,
  };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  return () => text;
}

async function untilSaid(
  wanted: string,
  said: () => string,
  child: ChildProcess,
  ended: Promise<unknown>,
): Promise<void> {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  await Promise.race([until(() => said().includes(wanted) || hasEnded()), ended]);
  if (!said().includes(wanted)) {
    throw new Error(`The process ended (${child.exitCode}) before it said "${wanted}":\n${said()}`);
  }
}

/** Looks again and again; the time limit of the test is the limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await wait(20);
  }
}

/** A folder that the account that runs PostgreSQL for root may pass through; taken away by `cleanUp`. */
export function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-start-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return path.join(folder, 'data');
}

/** Ends what a test that failed left running, and takes the folders away. */
export async function cleanUp(): Promise<void> {
  for (const child of running) {
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  for (const folder of folders.splice(0)) {
    await until(() => postgresOf(path.join(folder, 'data')) === undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The process of the PostgreSQL on these data, when there is one. */
export function postgresOf(data: string): number | undefined {
  const note = path.join(data, 'postgres/cluster/data/postmaster.pid');
  const pid = existsSync(note) ? Number(readFileSync(note, 'utf8').split('\n')[0]) : 0;
  return pid > 0 && isAlive(pid) ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
