/**
 * The PostgreSQL behind a test run, in a process of its own: starts it, makes the migrated template, tells where it is in one
 * line of JSON, and takes everything away when its standard input ends, however the test run ended.
 */
import { migrations } from '#migrations';
import { checkDatabase, ensureRoles, migrate, roleNames, startEmbeddedPostgres, StartError } from '#database';
import { installQueue } from '#jobs';
import { Log } from '#logging';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { type TestServer } from './test-server.js';

/** Passwords of roles that exist in test databases only. */
const masterSecret = 'the secret of the test roles';

interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function startServer(): Promise<Server> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    return { url: given, stop: () => Promise.resolve() };
  }
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'wederhoor-test-'));
  chmodSync(dataFolder, 0o711);
  const { url, stop } = await startEmbeddedPostgres({ dataFolder, durable: false });
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function askOnce(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function makeTemplate(adminUrl: string): Promise<TestServer> {
  const name = `wederhoor_test_${randomBytes(4).toString('hex')}`;
  await askOnce(adminUrl, `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const rolePrefix = process.env['DATABASE_URL'] ? 'wederhoor_test' : 'wederhoor';
  await checkDatabase(url.href);
  const { queueUrl } = await ensureRoles(url.href, { masterSecret, prefix: rolePrefix });
  await migrate(url.href, migrations, { prefix: rolePrefix });
  await installQueue(queueUrl, { appRole: roleNames(rolePrefix).app, log: new Log({ level: 'error' }) });
  return { adminUrl, template: name, rolePrefix, masterSecret };
}

async function serve(server: Server): Promise<void> {
  const test = await makeTemplate(server.url);
  process.stdout.write(`${JSON.stringify(test)}\n`);
  await text(process.stdin);
  await askOnce(server.url, `drop database if exists ${test.template} with (force)`);
}

try {
  const server = await startServer();
  await serve(server).finally(server.stop);
} catch (error) {
  const [told, cause] =
    error instanceof StartError ? [`${error.message} ${error.remedy}\n`, error.cause ?? ''] : ['', error];
  process.stderr.write(`${told}${String(cause)}\n`);
  process.exitCode = 1;
}
