import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Account } from './account.js';
import { type Binaries } from './binaries.js';
import { type Place } from './place.js';
import { settingsFor } from './run-program.js';

export interface ServerProcess {
  stop(): Promise<void>;
}

/** The server did not come up; holds what it wrote. */
export class ServerEnded extends Error {
  constructor(readonly output: string) {
    super('PostgreSQL ended while it started.');
    this.name = 'ServerEnded';
  }
}

export interface ServerOptions {
  readonly account: Account | undefined;
  readonly port: number;
  readonly durable: boolean;
}

/**
 * PostgreSQL in a session of its own, so that Ctrl-C reaches us first and our last work can still be stored. Beside it waits a
 * reader of a pipe from this process: however this process ends, the pipe closes and the reader ends the server.
 */
const withGuard = '(read -r _ <&3; kill -INT $$) >/dev/null 2>&1 & exec "$@" 3<&-';

/** Only what the server says about itself: its errors quote statements and values of ours. */
const quiet = ['log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse'];
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
  ...quiet,
];
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const patience = { start: 60_000, stop: 10_000, words: 200 };
const longestOutput = 10_000;

/** Starts the server; answers when it accepts connections. Throws ServerEnded when it does not come up. */
export async function startServer(
  place: Place,
  { postgres }: Binaries,
  { account, port, durable }: ServerOptions,
): Promise<ServerProcess> {
  const flags = [...settings, ...(durable ? [] : forgetful)].flatMap((setting) => ['-c', setting]);
  const child = launch(postgres, ['-D', place.data, '-p', String(port), ...flags], settingsFor(account, place.folder));
  const exit = endOf(child);
  noteStarter(place.starterOf(child.pid ?? 0), exit);
  void exit.then(() => {
    child.stdio.forEach((stream) => stream?.destroy());
  });
  await untilReady(child, exit);
  letGo(child);
  return { stop: () => stop(child, exit) };
}

/** The end of the server, or of the attempt to launch it, after its last words came through. */
async function endOf(child: ChildProcess): Promise<void> {
  const lastWords = new Promise((resolve) => child.stderr?.once('end', resolve));
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  await Promise.race([lastWords, wait(patience.words)]);
}

/** Tells another start on the same data that somebody looks after this server. */
function noteStarter(note: string, exit: Promise<void>): void {
  writeFileSync(note, String(process.pid));
  void exit.then(() => {
    rmSync(note, { force: true });
  });
}

function launch(postgres: string, flags: string[], options: SpawnOptions): ChildProcess {
  if (process.platform === 'win32') {
    const child = spawn(postgres, flags, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    process.once('exit', () => child.kill());
    return child;
  }
  const guarded = ['-c', withGuard, 'sh', postgres, ...flags];
  return spawn('/bin/sh', guarded, { ...options, detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
}

function untilReady(child: ChildProcess, exit: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const giveUp = setTimeout(() => {
      child.kill('SIGQUIT');
    }, patience.start);
    child.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-longestOutput);
      if (output.includes('database system is ready to accept connections')) {
        clearTimeout(giveUp);
        resolve();
      }
    });
    child.once('error', (error) => {
      output = error.message;
    });
    void exit.then(() => {
      clearTimeout(giveUp);
      reject(new ServerEnded(output));
    });
  });
}

/** A running server does not keep this process alive; its guard ends it with us. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of child.stdio) {
    if (stream instanceof Socket) {
      stream.unref();
    }
  }
}

async function stop(child: ChildProcess, exit: Promise<void>): Promise<void> {
  child.ref();
  for (const end of [askToEnd, signal('SIGINT'), signal('SIGQUIT'), signal('SIGKILL')]) {
    end(child);
    const ended = await Promise.race([exit.then(() => true), wait(patience.stop, false, { ref: false })]);
    if (ended) {
      break;
    }
  }
}

/** Through the guard where there is one: it then ends before the server, which clears it away. */
function askToEnd(child: ChildProcess): void {
  const pipe = child.stdio[3];
  if (pipe) {
    pipe.destroy();
  } else {
    child.kill();
  }
}

function signal(name: NodeJS.Signals): (child: ChildProcess) => void {
  return (child) => {
    child.kill(name);
  };
}
