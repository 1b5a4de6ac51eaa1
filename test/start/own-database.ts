import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testServer } from '../support/test-server.js';

/** An empty database on the server of the test run, with roles of its own. */
export interface OwnDatabase {
  readonly url: string;
  /** The settings of a process that runs on it; every process with these is a replica. */
  readonly settings: Readonly<Record<string, string>>;
  readonly prefix: string;
  /** As the administrator. Answers the rows. */
  ask<Row extends object>(statement: string): Promise<Row[]>;
  drop(): Promise<void>;
}

export async function ownDatabase(): Promise<OwnDatabase> {
  const { adminUrl } = testServer();
  const prefix = `start_${randomBytes(4).toString('hex')}`;
  const url = new URL(adminUrl);
  url.pathname = `/${prefix}`;
  await ask(adminUrl, `create database ${prefix} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
  const masterKey = randomBytes(32).toString('base64');
  return {
    url: url.href,
    prefix,
    settings: { DATABASE_URL: url.href, DATABASE_ROLE_PREFIX: prefix, MASTER_KEY: masterKey },
    ask: (statement) => ask(url.href, statement),
    drop: async () => {
      await ask(adminUrl, `drop database ${prefix} with (force)`);
      for (const role of ['app', 'queue', 'platform', 'owner']) {
        await ask(adminUrl, `drop role if exists ${prefix}_${role}`);
      }
    },
  };
}

async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
