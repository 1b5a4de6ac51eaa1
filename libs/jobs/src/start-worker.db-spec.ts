import { randomUUID } from 'node:crypto';
import { aHold } from '../test/a-hold.builder.js';
import { aWorker, quickPace, remind } from '../test/a-worker.builder.js';
import { aJobDatabase, type JobDatabase } from '../test/job-database.builder.js';
import { until } from '../test/until.js';
import { type RunningWorker } from './start-worker.js';

describe('a worker', () => {
  let database: JobDatabase;
  let worker: RunningWorker | undefined;

  beforeAll(async () => {
    database = await aJobDatabase();
  });
  afterEach(async () => {
    await worker?.stop();
    worker = undefined;
    await database.empty();
  });
  afterAll(() => database.close());

  const tenant = randomUUID();
  const remindOf = (caseId: string, runAt?: string) =>
    database.door.run(tenant, () => database.jobs.add(remind, { caseId }, runAt === undefined ? {} : { runAt }));
  const nothingWaits = async () => (await database.waiting()).length === 0 || undefined;
  const firstFailed = async () => (await database.waiting()).find(({ last_error }) => last_error !== null);
  const runNow = () =>
    database.queue.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null');

  it('performs a job as the committee whose change asked for it', async () => {
    const seen: string[] = [];
    worker = await aWorker(database, async () => void seen.push(database.door.tenantId));

    await remindOf(randomUUID());

    await until(() => seen.length > 0 || undefined);
    expect(seen).toEqual([tenant]);
  });

  it('performs what was left before it started', async () => {
    const caseId = randomUUID();
    const seen: string[] = [];
    await remindOf(caseId);

    worker = await aWorker(database, async (carried) => void seen.push(carried.caseId));

    await until(() => seen.length > 0 || undefined);
    expect(seen).toEqual([caseId]);
  });

  it('forgets a job that was performed', async () => {
    worker = await aWorker(database, async () => undefined);

    await remindOf(randomUUID());

    expect(await until(nothingWaits)).toBe(true);
  });

  it('leaves a planned job until its moment', async () => {
    const seen: string[] = [];
    worker = await aWorker(database, async ({ caseId }) => void seen.push(caseId));
    const now = randomUUID();

    await remindOf(randomUUID(), '2036-03-02T08:00:00.000Z');
    await remindOf(now);

    await until(() => seen.length > 0 || undefined);
    expect(seen).toEqual([now]);
  });

  it('undoes what a job did that failed', async () => {
    worker = await aWorker(database, async ({ caseId }) => {
      await database.jobs.add(remind, { caseId }, { key: 'follow' });
      throw new Error('after the first write');
    });

    await remindOf(randomUUID());

    await until(firstFailed);
    expect(await database.waiting()).toHaveLength(1);
  });

  it('keeps nothing of what a failure said', async () => {
    worker = await aWorker(database, () => Promise.reject(new Error('mevrouw Jansen wil niet')));

    await remindOf(randomUUID());

    expect((await until(firstFailed)).last_error).toBe('remindOfDeadline failed: Error');
  });

  it('tries a failed job again', async () => {
    let tries = 0;
    worker = await aWorker(database, async () => {
      tries += 1;
      await (tries === 1 ? Promise.reject(new Error('not now')) : undefined);
    });
    await remindOf(randomUUID());
    await until(firstFailed);

    await runNow();

    await until(nothingWaits);
    expect(tries).toBe(2);
  });

  it('leaves a job alone whose task it does not know', async () => {
    worker = await aWorker(database, async () => undefined);
    const unknown = { ...remind, name: 'frobnicate' };

    await database.door.run(tenant, () => database.jobs.add(unknown, { caseId: randomUUID() }));
    await remindOf(randomUUID());

    const waiting = await until(async () => ((await database.waiting()).length === 1 ? database.waiting() : undefined));
    expect(waiting.map(({ task, attempts }) => ({ task, attempts }))).toEqual([{ task: 'frobnicate', attempts: 0 }]);
  });

  it('ends the job in hand before it stops', async () => {
    const { held, free } = aHold();
    let taken = false;
    worker = await aWorker(database, async () => {
      taken = true;
      await held;
    });
    await remindOf(randomUUID());
    await until(() => taken || undefined);

    const stopped = worker.stop();
    free();
    await stopped;

    expect(await database.waiting()).toEqual([]);
  });

  it('does not wait for ever when it stops', async () => {
    const { held, free } = aHold();
    let taken = false;
    worker = await aWorker(
      database,
      async () => {
        taken = true;
        await held;
      },
      { pace: { ...quickPace, stopWithin: 20 } },
    );
    await remindOf(randomUUID());
    await until(() => taken || undefined);

    await worker.stop();

    expect(await database.waiting()).toHaveLength(1);
    free();
    await until(nothingWaits);
  });

  it('does not start on a queue that cannot be reached', async () => {
    const nowhere = database.queueUrl.replace(/:\d+\//, ':1/');

    await expect(aWorker({ ...database, queueUrl: nowhere }, async () => undefined)).rejects.toThrow('ECONNREFUSED');
  });
});
