import { describeError, type Log } from '#logging';
import { z } from 'zod';
import { type InTenant } from './pace.js';
import { type Task } from './task.js';

/** What PostgreSQL keeps of a job that failed: no message of the error itself, which may quote what somebody wrote. */
export class JobFailed extends Error {
  readonly safeToLog = true;

  constructor(task: string, error: unknown) {
    const { name, code } = describeError(error);
    super(`${task} failed: ${name}${code === undefined ? '' : ` ${code}`}`);
    this.name = 'JobFailed';
  }
}

/** A job as the queue hands it out. */
export interface TakenJob {
  readonly id: string;
  readonly attempts: number;
  readonly max_attempts: number;
}

const envelope = z.strictObject({ tenantId: z.uuid(), payload: z.unknown() });

/** Performs one job as its tenant. Throws JobFailed when it must be tried again. */
export async function performJob(
  task: Task,
  job: TakenJob,
  carried: unknown,
  { run, log }: { readonly run: InTenant; readonly log: Log },
): Promise<void> {
  try {
    const { tenantId, payload } = envelope.parse(carried);
    await task.perform(payload, (work) => run(tenantId, work));
  } catch (error) {
    const fields = { err: error, operation: task.name, jobId: job.id, attempt: job.attempts };
    if (job.attempts >= job.max_attempts) {
      log.error('A job failed for the last time and waits for somebody to look at it.', fields);
    } else {
      log.warn('A job failed and will be tried again.', fields);
    }
    throw new JobFailed(task.name, error);
  }
}
