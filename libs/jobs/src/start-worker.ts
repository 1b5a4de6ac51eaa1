import { type Log } from '#logging';
import { setTimeout as pause } from 'node:timers/promises';
import { type TaskList } from 'graphile-worker';
import { type InTenant, type Pace, usualPace } from './pace.js';
import { performJob } from './perform-job.js';
import { openQueuePool } from './queue-pool.js';
import { startShift, type Shift, type ShiftOptions } from './shift.js';
import { type Task } from './task.js';

export interface WorkerOptions {
  /** The connection of the role that owns the queue. */
  readonly queueUrl: string;
  readonly tasks: readonly Task[];
  readonly run: InTenant;
  readonly log: Log;
  /** How many jobs at once; 2 when absent. */
  readonly concurrency?: number;
  readonly pace?: Partial<Pace>;
}

export interface RunningWorker {
  /** Takes up nothing more, waits a while for what is being performed, and closes its connections. Others take up the rest. */
  stop(): Promise<void>;
}

/** The listener, the heart, and one to spare beside a connection for each job. */
const connectionsBesideJobs = 3;

/**
 * Starts a worker on a queue that was installed. Fails when it cannot start at all; from then on it starts again by itself
 * whenever it falls over, until it is stopped.
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { queueUrl, log, concurrency = 2 } = options;
  const pace = { ...usualPace, ...options.pace };
  const pool = openQueuePool(queueUrl, { size: concurrency + connectionsBesideJobs, log });
  const shiftOptions = { pool, taskList: toTaskList(options), concurrency, pace, log };
  const first = await startShift(shiftOptions).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const halt = new AbortController();
  const closed = keepShifts(first, shiftOptions, halt.signal).then(() => pool.end());
  return {
    stop: async () => {
      halt.abort();
      await Promise.race([closed, pause(pace.stopWithin, undefined, { ref: false })]);
    },
  };
}

function toTaskList({ tasks, run, log }: WorkerOptions): TaskList {
  return Object.fromEntries(
    tasks.map((task) => [task.name, (carried, { job }) => performJob(task, job, carried, { run, log })]),
  );
}

async function keepShifts(first: Shift, options: ShiftOptions, halted: AbortSignal): Promise<void> {
  let shift: Shift | undefined = first;
  while (shift) {
    await endOf(shift, halted);
    shift = halted.aborted ? undefined : await nextShift(options, halted);
  }
}

async function endOf(shift: Shift, halted: AbortSignal): Promise<void> {
  const stop = (): void => void shift.stop();
  if (halted.aborted) {
    stop();
  }
  halted.addEventListener('abort', stop);
  await shift.ended;
  halted.removeEventListener('abort', stop);
}

/** Tries until there is one, or until nobody wants one any more. */
async function nextShift(options: ShiftOptions, halted: AbortSignal): Promise<Shift | undefined> {
  const { pace, log } = options;
  await pause(pace.restartAfter, undefined, { signal: halted }).catch(() => undefined);
  if (halted.aborted) {
    return undefined;
  }
  try {
    const shift = await startShift(options);
    log.info('The worker started again.');
    return shift;
  } catch (err) {
    log.error('The worker could not start again.', { err });
    return nextShift(options, halted);
  }
}
