import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { aHold } from '../test/a-hold.builder.js';
import { aWorker, quickPace, remind } from '../test/a-worker.builder.js';
import { aJobDatabase, type JobDatabase } from '../test/job-database.builder.js';
import { until } from '../test/until.js';
import { usualPace } from './pace.js';
import { type RunningWorker } from './start-worker.js';

const tenant = randomUUID();

/** A worker in a process of its own, which never ends the job it takes up. */
function workerToKill(queueUrl: string) {
  const args = [
    '--no-warnings',
    '--import',
    './test/support/typescript.mjs',
    'libs/jobs/test/worker-to-kill.ts',
    queueUrl,
  ];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const said = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  return { child, saysOf: (word: string) => until(() => (said.text.includes(word) ? true : undefined)) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('the work of a worker that died', () => {
  let database: JobDatabase;
  let workers: RunningWorker[] = [];

  beforeAll(async () => {
    database = await aJobDatabase();
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    workers = [];
    await database.queue.query('delete from graphile_worker.worker_beat');
    await database.empty();
  });
  afterAll(() => database.close());

  const remindOf = (caseId: string) => database.door.run(tenant, () => database.jobs.add(remind, { caseId }));
  const started = async (...[perform, changed]: [Parameters<typeof aWorker>[1], Parameters<typeof aWorker>[2]?]) => {
    const worker = await aWorker(database, perform, changed);
    workers.push(worker);
    return worker;
  };
  const alive = async () => (await database.queue.query('select from graphile_worker.worker_beat')).rowCount ?? 0;
  const lockedLongAgoBy = (worker: string) =>
    database.queue.query(
      `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '1 hour', attempts = 1`,
      [worker],
    );

  it('is taken up by another when the process is killed in the middle', async () => {
    const { child, saysOf } = workerToKill(database.queueUrl);
    await saysOf('ready');
    const caseId = randomUUID();
    await remindOf(caseId);
    await saysOf(caseId);
    const seen: string[] = [];
    await started(async (carried) => void seen.push(carried.caseId));

    await kill(child);

    await until(() => seen.length > 0 || undefined);
    expect(seen).toEqual([caseId]);
  });

  it('is left alone as long as that worker gives signs of life', async () => {
    const { held, free } = aHold();
    const seen: string[] = [];
    await started(async ({ caseId }) => {
      seen.push(caseId);
      await held;
    });
    await remindOf(randomUUID());
    await until(() => seen.length > 0 || undefined);
    await database.queue.query(`update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'`);
    const other = await started(async ({ caseId }) => void seen.push(caseId));

    const rounds = await beats(database, 5);
    free();
    await other.stop();

    expect({ rounds, performed: seen.length }).toEqual({ rounds: 5, performed: 1 });
  });

  it('is taken up though that worker never gave a sign of life', async () => {
    await remindOf(randomUUID());
    await lockedLongAgoBy('pool-of-yesterday');
    let performed = 0;

    await started(async () => void (performed += 1));

    await until(() => performed > 0 || undefined);
    expect(performed).toBe(1);
  });

  it('is not taken up at once by the first who comes back after a failure of the database', async () => {
    await remindOf(randomUUID());
    await lockedLongAgoBy('pool-that-lives');
    await started(async () => undefined, { pace: { ...quickPace, beatEvery: 60_000 } });

    await until(async () => (await alive()) > 0 || undefined);

    expect((await database.waiting()).map(({ locked_by }) => locked_by)).toEqual(['pool-that-lives']);
  });

  it('waits longer when workers die at it again and again', async () => {
    await remindOf(randomUUID());
    await lockedLongAgoBy('pool-of-yesterday');
    await database.queue.query('update graphile_worker._private_jobs set attempts = 9');
    await started(async () => undefined);

    await until(async () => (await database.waiting())[0]?.locked_by === null || undefined);

    const { rows } = await database.queue.query<{ wait: number }>(
      'select extract(epoch from run_at - now())::float8 as wait from graphile_worker._private_jobs',
    );
    expect(rows[0]?.wait).toBeGreaterThan(45);
  });

  it('is not missed when that worker stopped in good order', async () => {
    const before = await alive();
    const worker = await started(async () => undefined);
    await until(async () => (await alive()) > before || undefined);

    await worker.stop();

    expect(await alive()).toBe(before);
  });

  it('is taken up within three minutes, even when workers died at it before', () => {
    const longestExtraWait = (Math.exp(4) - Math.exp(1)) * 1000;
    const { deadAfter, beatEvery, lookEvery } = usualPace;

    expect(deadAfter + beatEvery + longestExtraWait + lookEvery).toBeLessThan(180_000);
  });
});

/** Waits until a living worker has given this many signs of life; answers how many that were. */
async function beats({ queue }: JobDatabase, count: number): Promise<number> {
  const lastBeat = async () => {
    const { rows } = await queue.query<{ at: string }>(
      'select max(beat_at)::text as at from graphile_worker.worker_beat',
    );
    return rows[0]?.at ?? '';
  };
  const seen = new Set<string>();
  await until(async () => seen.add(await lastBeat()).size > count || undefined);
  return seen.size - 1;
}
