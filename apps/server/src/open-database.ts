import { type Config } from '#config';
import { assertSafeRole, checkDatabase, ensureRoles, migrate, openDataSource, roleNames, startEmbeddedPostgres } from '#database';
import { type MasterKey, secretFrom } from '#encryption';
import { installQueue } from '#jobs';
import { type Log } from '#logging';
import { migrations } from '#migrations';
import { type DataSource } from 'typeorm';
import { type Closers } from './closers.js';
import { entities } from './entities.js';
import { type Progress } from './progress.js';

export interface OpenDatabase {
  /** Connected as the application's role, which cannot bypass a policy. */
  readonly dataSource: DataSource;
  readonly queueUrl: string;
}

interface Surroundings {
  readonly config: Config;
  readonly master: MasterKey;
  readonly log: Log;
  readonly progress: Progress;
  readonly closers: Closers;
}

/** Starts or reaches PostgreSQL, brings it up to date, and connects as the application. Throws StartError. */
export async function openDatabase(surroundings: Surroundings): Promise<OpenDatabase> {
  const { config, master, log, progress, closers } = surroundings;
  const adminUrl = config.databaseUrl ?? (await startOwn(surroundings));
  await checkDatabase(adminUrl);
  const prefix = config.rolePrefix;
  const connections = await ensureRoles(adminUrl, { masterSecret: secretFrom(master, 'databaseRoles'), prefix });
  const migrated = await migrate(adminUrl, migrations, { prefix });
  await installQueue(connections.queueUrl, { appRole: roleNames(prefix).app, log });
  if (migrated.length > 0) {
    progress.step(`the database was brought up to date (${migrated.length} migrations)`);
  }
  const appUrl = config.databaseAppUrl ?? connections.appUrl;
  const onLost = (err: Error) => log.warn('A connection to the database was lost.', { err });
  const dataSource = await openDataSource(appUrl, entities, { pool: config.databasePool, onLost });
  closers.add('the pool of connections', () => dataSource.destroy());
  await assertSafeRole(dataSource);
  return { dataSource, queueUrl: connections.queueUrl };
}

/** Brings its own PostgreSQL, which ends with this process. */
async function startOwn({ config, progress, closers }: Surroundings): Promise<string> {
  progress.step('starting its own PostgreSQL');
  const own = await startEmbeddedPostgres({ dataFolder: config.dataFolder, log: (sentence) => progress.step(sentence) });
  closers.add('PostgreSQL', () => own.stop());
  return own.url;
}
