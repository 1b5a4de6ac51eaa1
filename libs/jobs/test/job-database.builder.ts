import { Log } from '#logging';
import { TenantDoor } from '#tenancy';
import pg from 'pg';
import { testDatabase } from '../../../test/support/test-database.js';
import { JobDoor } from '../src/job-door.service.js';

/** For tests: a database of its own, the doors of the application, and connections to look behind them. */
export async function aJobDatabase() {
  const database = await testDatabase();
  const door = new TenantDoor(await database.dataSource([]));
  const pools = {
    admin: poolOf(database.adminUrl),
    app: poolOf(database.appUrl),
    queue: poolOf(database.queueUrl),
  };
  return {
    ...pools,
    queueUrl: database.queueUrl,
    roles: { app: `${database.rolePrefix}_app`, queue: `${database.rolePrefix}_queue` },
    log: new Log({ level: 'silent' }),
    door,
    jobs: new JobDoor(door),
    /** What waits in the queue, oldest first. */
    waiting: async () => (await pools.queue.query<WaitingJob>(waitingJobs)).rows,
    empty: () => pools.queue.query('delete from graphile_worker._private_jobs'),
    close: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
      await database.drop();
    },
  };
}

export type JobDatabase = Awaited<ReturnType<typeof aJobDatabase>>;

export interface WaitingJob {
  readonly task: string;
  readonly payload: { readonly tenantId: string; readonly payload: Record<string, string> };
  readonly key: string | null;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly locked_by: string | null;
}

const waitingJobs = `select identifier as task, payload, key, attempts, last_error, locked_by
  from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task on task.id = job.task_id
  order by job.id`;

function poolOf(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 2 });
  // The database is dropped while connections may still be closing.
  pool.on('error', () => undefined);
  return pool;
}
