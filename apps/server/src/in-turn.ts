import { StartError } from '#database';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const longestWait = 10_000;
const betweenTries = 200;
const mostTries = (5 * 60_000) / betweenTries;

interface TurnOptions {
  /** Ends the waiting. */
  readonly halted: AbortSignal;
  /** Told once, when there is something to wait for. */
  readonly onWait: () => void;
}

/**
 * Does the work that changes a database while no other start does so on the same database: replicas that come up together make
 * one set of roles, tables and keys, and one demonstration. A process that dies gives its turn back.
 */
export async function inTurn<T>(
  adminUrl: string,
  { halted, onWait }: TurnOptions,
  work: (admin: pg.Client) => Promise<T>,
): Promise<T> {
  const admin = new pg.Client({
    connectionString: adminUrl,
    application_name: 'wederhoor start',
    connectionTimeoutMillis: longestWait,
    keepAlive: true,
  });
  // The query that runs fails anyhow; without a listener a lost connection would end the process.
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    await waitFor(admin, { halted, onWait });
    return await work(admin);
  } finally {
    await admin.end().catch(() => undefined);
  }
}

async function waitFor(admin: pg.Client, { halted, onWait }: TurnOptions): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { rows } = await admin.query<{ mine: boolean }>(
      `select pg_try_advisory_lock(hashtext('wederhoor start')) as mine`,
    );
    if (rows[0]?.mine) {
      return;
    }
    if (tries === 0) {
      onWait();
    }
    await wait(betweenTries, undefined, { signal: halted });
  }
  throw new StartError(
    'Another process has been starting on this database for five minutes.',
    'Look what that one waits for, or end it, and start again.',
  );
}
