import { Log } from '#logging';
import { performJob, type TakenJob } from './perform-job.js';
import { type Task } from './task.js';

const tenantId = '0198c0de-0000-7000-8000-00000000000a';
const job = { id: '7', attempts: 1, max_attempts: 25 };
const lastTry = { ...job, attempts: 25 };

function aTask(perform: Task['perform'] = async () => undefined): Task {
  return { name: 'sendMail', perform };
}

function aLog() {
  const lines: string[] = [];
  return { lines, log: new Log({ level: 'info', destination: { write: (line: string) => void lines.push(line) } }) };
}

interface Given {
  readonly carried?: unknown;
  readonly taken?: TakenJob;
}

async function perform(task: Task, { carried = { tenantId, payload: {} }, taken = job }: Given = {}) {
  const { lines, log } = aLog();
  const tenants: string[] = [];
  const run = async <T>(tenant: string, work: () => Promise<T>) => {
    tenants.push(tenant);
    return work();
  };
  const failure = await performJob(task, taken, carried, { run, log }).then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  return { tenants, failure, lines };
}

const refusal = Object.assign(new Error('550 jan@example.org is unknown'), { code: 'EENVELOPE' });
const failing = aTask(() => Promise.reject(refusal));

describe('performing a job', () => {
  it('runs each step as the tenant whose change asked for it', async () => {
    const { tenants } = await perform(aTask(async (_payload, step) => step(async () => undefined)));

    expect(tenants).toEqual([tenantId]);
  });

  it('keeps of a failure only what kind it was', async () => {
    const { failure } = await perform(failing);

    expect(failure?.message).toBe('sendMail failed: Error EENVELOPE');
  });

  it('writes nothing of what was said into the log', async () => {
    const { lines } = await perform(failing);

    expect(lines.join()).not.toContain('jan@example.org');
  });

  it('tells that a failed job is tried again', async () => {
    const { lines } = await perform(failing);

    expect(lines.join()).toContain('will be tried again');
  });

  it('tells that a job failed for the last time', async () => {
    const { lines } = await perform(failing, { taken: lastTry });

    expect(lines.join()).toContain('for the last time');
  });

  it('performs nothing without a tenant', async () => {
    const { failure } = await perform(aTask(), { carried: { payload: {} } });

    expect(failure?.message).toBe('sendMail failed: ZodError');
  });
});
