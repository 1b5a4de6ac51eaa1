import { type Log } from '#logging';
import { EventEmitter } from 'node:events';
import { run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { type Pool } from 'pg';
import { onFailedLooks } from './failed-looks.js';
import { Heart } from './heart.js';
import { type Pace } from './pace.js';
import { queueLog } from './queue-log.js';

export interface ShiftOptions {
  readonly pool: Pool;
  readonly taskList: TaskList;
  readonly concurrency: number;
  readonly pace: Pace;
  readonly log: Log;
}

export interface Shift {
  /** Fulfilled when nothing is being performed any more, whether it was stopped or fell over. */
  readonly ended: Promise<void>;
  /** Takes up nothing more and waits for what is being performed. */
  stop(): Promise<void>;
}

/** Starts taking up jobs. */
export async function startShift({ pool, taskList, concurrency, pace, log }: ShiftOptions): Promise<Shift> {
  const events = new EventEmitter() as WorkerEvents;
  const named = new Promise<string>((resolve) => {
    events.once('pool:create', ({ workerPool }) => resolve(workerPool.id));
  });
  const runner = await run({
    pgPool: pool,
    schema: 'graphile_worker',
    taskList,
    parsedCronItems: [],
    events,
    concurrency,
    pollInterval: pace.lookEvery,
    noHandleSignals: true,
    logger: queueLog(log),
    // Without a delay the queue reports the end of a job where nobody listens: a connection lost at that moment ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  onFailedLooks(events, () => void stop(runner, log));
  const heart = new Heart(await named, pool, pace, log);
  heart.start();
  return { ended: end(runner, heart, log), stop: async () => stop(runner, log) };
}

async function end(runner: Runner, heart: Heart, log: Log): Promise<void> {
  await runner.promise.catch((err: unknown) => log.error('The worker fell over.', { err }));
  await heart.stop();
}

async function stop(runner: Runner, log: Log): Promise<void> {
  await runner.stop().catch((err: unknown) => log.warn('The worker did not stop in good order.', { err }));
}
