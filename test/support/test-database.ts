import { connectionsOf, grantOnDatabase, openDataSource, type Entities } from '#database';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type DataSource } from 'typeorm';
import { testServer } from './test-server.js';

/** A migrated database that belongs to one test file. */
export interface TestDatabase {
  /** As the administrator. */
  readonly adminUrl: string;
  /** As the application. */
  readonly appUrl: string;
  /** As the owner of the job queue. */
  readonly queueUrl: string;
  /** What the names of the roles begin with. */
  readonly rolePrefix: string;
  /** A pool as the application; closed by `drop`. */
  dataSource(entities: Entities, options?: { pool?: number; waitForConnection?: number }): Promise<DataSource>;
  /** Runs statements one by one as the owner of the tables, as a migration would. */
  asOwner(...statements: string[]): Promise<void>;
  /** Runs work on one connection as the administrator. */
  asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Closes the pools and takes the database away. */
  drop(): Promise<void>;
}

/** Copies the migrated template. Call `drop` in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const { adminUrl: serverUrl, template, rolePrefix, masterSecret } = testServer();
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  await connected(serverUrl, (client) => client.query(`create database ${name} template ${template} strategy wal_log`));
  const adminUrl = withDatabase(serverUrl, name);
  await connected(adminUrl, (client) => grantOnDatabase(client, rolePrefix));
  const urls = connectionsOf(adminUrl, { prefix: rolePrefix, masterSecret });
  const open: DataSource[] = [];
  return {
    adminUrl,
    ...urls,
    rolePrefix,
    dataSource: async (entities, options) => {
      const dataSource = await openDataSource(urls.appUrl, entities, options);
      open.push(dataSource);
      return dataSource;
    },
    asOwner: (...statements) =>
      connected(adminUrl, async (client) => {
        await client.query(`set role ${rolePrefix}_owner`);
        for (const statement of statements) {
          await client.query(statement);
        }
      }),
    asAdmin: (work) => connected(adminUrl, work),
    drop: async () => {
      await Promise.all(open.map((dataSource) => dataSource.destroy()));
      await connected(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
