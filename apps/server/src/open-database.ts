import { type Config } from '#config';
import { assertSafeRole, ensureRoles, migrate, openDataSource, roleNames } from '#database';
import { type MasterKey, secretFrom } from '#encryption';
import { installQueue } from '#jobs';
import { type Log } from '#logging';
import { migrations } from '#migrations';
import { type DataSource } from 'typeorm';
import { type Closers } from './closers.js';
import { entities } from './entities.js';

export interface OpenDatabase {
  /** Connected as the application's role, which cannot bypass a policy. */
  readonly dataSource: DataSource;
  readonly queueUrl: string;
  /** How many migrations were run now. */
  readonly migrated: number;
}

interface Surroundings {
  readonly config: Config;
  readonly adminUrl: string;
  readonly master: MasterKey;
  readonly log: Log;
  readonly closers: Closers;
}

/** Brings a database up to date and connects as the application. Throws a StartError. */
export async function openDatabase({ config, adminUrl, master, log, closers }: Surroundings): Promise<OpenDatabase> {
  const prefix = config.rolePrefix;
  const connections = await ensureRoles(adminUrl, { masterSecret: secretFrom(master, 'databaseRoles'), prefix });
  const migrated = await migrate(adminUrl, migrations, { prefix });
  await installQueue(connections.queueUrl, { appRole: roleNames(prefix).app, log });
  const appUrl = config.databaseAppUrl ?? connections.appUrl;
  const onLost = (err: Error): void => {
    // At the end PostgreSQL may be quicker than the farewell of a connection.
    if (!closers.isClosing) {
      log.warn('A connection to the database was lost.', { err });
    }
  };
  const dataSource = await openDataSource(appUrl, entities, { pool: config.databasePool, onLost });
  closers.add('the pool of connections', () => dataSource.destroy());
  await assertSafeRole(dataSource);
  return { dataSource, queueUrl: connections.queueUrl, migrated: migrated.length };
}
