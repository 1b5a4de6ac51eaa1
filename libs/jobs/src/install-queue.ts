import { type Log } from '#logging';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { queueLog } from './queue-log.js';
import { openQueuePool } from './queue-pool.js';
import { queueStatements } from './queue-statements.js';

export interface InstallQueueOptions {
  /** The role that the application connects as. */
  readonly appRole: string;
  readonly log: Log;
}

/**
 * Makes the queue, or brings it up to date: as its owner, in a schema of its own. Safe to repeat, and on several machines at
 * once. Comes after the roles and the migrations: the door it makes asks them for the tenant.
 */
export async function installQueue(queueUrl: string, { appRole, log }: InstallQueueOptions): Promise<void> {
  const pool = openQueuePool(queueUrl, { size: 2, log });
  const client = await pool.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('wederhoor queue'))`);
    await runMigrations({ pgPool: pool, schema: 'graphile_worker', logger: queueLog(log), noHandleSignals: true });
    for (const statement of queueStatements(pg.escapeIdentifier(appRole))) {
      await client.query(statement);
    }
  } finally {
    client.release(true);
    await pool.end();
  }
}
