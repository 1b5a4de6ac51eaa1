import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aHold } from '../test/a-hold.builder.js';
import { aWorker, remind } from '../test/a-worker.builder.js';
import { aJobDatabase, type JobDatabase } from '../test/job-database.builder.js';
import { until } from '../test/until.js';
import { type RunningWorker } from './start-worker.js';

const tenant = randomUUID();

describe('a worker whose database fails', () => {
  let database: JobDatabase;
  let worker: RunningWorker | undefined;

  beforeEach(async () => {
    // The queue's library also tells its own troubles there.
    jest.spyOn(console, 'trace').mockImplementation(() => undefined);
    database = await aJobDatabase();
  });
  afterEach(async () => {
    await worker?.stop();
    await database.close();
    jest.restoreAllMocks();
  });

  const remindOf = (caseId: string) => database.door.run(tenant, () => database.jobs.add(remind, { caseId }));
  const cutConnections = () =>
    database.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'wederhoor worker' and datname = current_database()`,
    );
  const hideJobs = () => database.queue.query('alter table graphile_worker._private_jobs rename to hidden');
  const showJobs = () => database.queue.query('alter table graphile_worker.hidden rename to _private_jobs');
  const nothingWaits = async () => (await database.waiting()).length === 0 || undefined;

  it('goes on when all its connections are cut', async () => {
    const seen: string[] = [];
    worker = await aWorker(database, async ({ caseId }) => void seen.push(caseId));

    await cutConnections();
    const caseId = randomUUID();
    await remindOf(caseId);

    await until(() => seen.length > 0 || undefined);
    expect(seen).toEqual([caseId]);
  });

  it('goes on when its very first look failed', async () => {
    await database.queue.query('alter table graphile_worker._private_tasks rename to hidden_tasks');
    worker = await aWorker(database, async () => undefined);
    await until(async () => (await signsOfLife(database)) > 0 || undefined);
    await until(async () => (await signsOfLife(database)) === 0 || undefined);
    await database.queue.query('alter table graphile_worker.hidden_tasks rename to _private_tasks');

    await remindOf(randomUUID());

    expect(await until(nothingWaits)).toBe(true);
  });

  it('loses no job when its connections are cut in the middle of one', async () => {
    const { held, free } = aHold();
    let performed = 0;
    worker = await aWorker(database, async () => {
      performed += 1;
      await held;
    });
    await remindOf(randomUUID());
    await until(() => performed > 0 || undefined);

    await cutConnections();
    free();

    expect(await until(nothingWaits)).toBe(true);
  });

  it('starts again by itself, and repeats the job whose end it could not write down', async () => {
    const { held, free } = aHold();
    let performed = 0;
    worker = await aWorker(database, async () => {
      performed += 1;
      await held;
    });
    await remindOf(randomUUID());
    await until(async () => (performed > 0 && (await signsOfLife(database)) > 0) || undefined);

    await hideJobs();
    free();
    await until(async () => (await signsOfLife(database)) === 0 || undefined);
    await showJobs();

    await until(nothingWaits);
    expect(performed).toBe(2);
  });

  it('can be stopped while it tries to start again', async () => {
    const { held, free } = aHold();
    let performed = 0;
    worker = await aWorker(database, async () => {
      performed += 1;
      await held;
    });
    await remindOf(randomUUID());
    await until(async () => (performed > 0 && (await signsOfLife(database)) > 0) || undefined);
    await hideJobs();
    free();
    await until(async () => (await signsOfLife(database)) === 0 || undefined);

    await expect(worker.stop()).resolves.toBeUndefined();
  });
});

/** How many workers say that they live; one that fell over takes its sign away. */
async function signsOfLife({ queue }: JobDatabase): Promise<number> {
  return (await queue.query('select from graphile_worker.worker_beat')).rowCount ?? 0;
}
