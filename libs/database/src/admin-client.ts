import pg from 'pg';
import { toStartError } from './connection-problem.js';

const longestWait = 10_000;

/** Runs work on one administrative connection, closed afterwards. Throws a StartError when there is none to be had. */
export async function withAdminClient<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: adminUrl,
    connectionTimeoutMillis: longestWait,
    application_name: 'wederhoor start',
  });
  // An error on a connection that nobody listens to would end the process; the query that runs fails anyhow.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw toStartError(error, adminUrl);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
