import { type Log } from '#logging';
import pg from 'pg';

export interface QueuePoolOptions {
  readonly size: number;
  readonly log: Log;
}

/** Connections of the queue's own role. A lost one is told and replaced; it never ends the process. */
export function openQueuePool(queueUrl: string, { size, log }: QueuePoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: queueUrl,
    max: size,
    application_name: 'wederhoor worker',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  });
  const tell = (err: Error): void => log.warn('A connection of the worker was lost.', { err });
  pool.on('error', tell);
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}
