import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type JobKind } from '../src/job-kind.js';
import { type Pace } from '../src/pace.js';
import { startWorker, type RunningWorker, type WorkerOptions } from '../src/start-worker.js';
import { defineTask } from '../src/task.js';
import { type JobDatabase } from './job-database.builder.js';

/** For tests: work that says which case it is about. */
export const remind: JobKind<{ caseId: string }> = {
  name: 'remindOfDeadline',
  payload: z.strictObject({ caseId: z.uuid() }),
};

/** The usual pace, but for a test that waits for a death. */
export const quickPace: Pace = { beatEvery: 40, deadAfter: 1_000, lookEvery: 50, restartAfter: 50, stopWithin: 3_000 };

/** For tests: a worker that does this for each reminder. */
export async function aWorker(
  { queueUrl, door, log }: JobDatabase,
  perform: (carried: { caseId: string }) => Promise<void>,
  changed: Partial<WorkerOptions> = {},
): Promise<RunningWorker> {
  return startWorker({
    queueUrl,
    tasks: [defineTask({ ...remind, perform })],
    run: (tenantId, work) => door.run(tenantId, work),
    log,
    pace: quickPace,
    ...changed,
  });
}

/** Never ends, and does not keep the process alive. */
export async function forever(): Promise<void> {
  await pause(2 ** 31 - 1, undefined, { ref: false });
}
