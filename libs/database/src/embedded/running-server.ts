import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../start-error.js';
import { isAlive } from './is-alive.js';
import { type Place } from './place.js';

export interface RunningServer {
  readonly port: number;
}

const patience = 10_000;
const momentAfterStart = 500;
const glance = 20;

/**
 * The server on these data, when a process of this installation that is still there runs it. One that was left behind by a
 * process that died is stopped, and what only looks like one is cleared away; then there is none.
 */
export async function findRunning(place: Place): Promise<RunningServer | undefined> {
  const note = path.join(place.data, 'postmaster.pid');
  const [pidLine, , , portLine] = existsSync(note) ? readFileSync(note, 'utf8').split('\n') : [];
  const pid = Number(pidLine);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) {
    return undefined;
  }
  if (!worksIn(pid, place.data)) {
    rmSync(note, { force: true });
    return undefined;
  }
  if (isAlive(await starterOf(pid, place))) {
    return { port: Number(portLine) };
  }
  await end(pid, place);
  return undefined;
}

/** Number 0 stands for nobody. Who has just started a server notes it a moment later. */
async function starterOf(server: number, place: Place): Promise<number> {
  const note = place.starterOf(server);
  for (let waited = 0; !existsSync(note) && waited < momentAfterStart; waited += glance) {
    await wait(glance);
  }
  const starter = existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0;
  return Number.isInteger(starter) && starter !== process.pid ? starter : 0;
}

/** Numbers of processes are given out again, so a living one need not be the server: that works in its data folder. */
function worksIn(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return typeof stdout === 'string' && stdout.includes(data);
  }
}

async function end(pid: number, place: Place): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    send(pid, signal);
    if (await isGone(pid)) {
      return;
    }
  }
  throw new StartError(
    `A PostgreSQL that an earlier start left behind (process ${pid}) still uses ${place.folder} and does not stop.`,
    `End it with: kill -9 ${pid}`,
  );
}

async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; isAlive(pid) && waited < patience; waited += glance) {
    await wait(glance);
  }
  return !isAlive(pid);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself, or is not ours to end: the waiting tells.
  }
}
