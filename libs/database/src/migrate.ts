import { DataSource, type MixedList } from 'typeorm';
import { withAdminClient } from './admin-client.js';
import { roleNames } from './role-names.js';
import { StartError } from './start-error.js';

export interface MigrateOptions {
  /** What the names of the roles begin with. */
  readonly prefix?: string;
}

/** A migration gives up a lock that it cannot get, so that it does not hold up everybody who comes after it. */
const lockTimeout = '5s';
/** A second start waits this long for the first one to finish. */
const turnTimeout = '300s';

/** Where PostgreSQL keeps which migrations have run. */
const migrationsTableName = 'schema_migration';

/**
 * Runs the migrations that did not run yet, in order and each in its own transaction, as the owner of the tables; answers
 * their names. Starts that come together take turns. Throws a StartError that names the migration that failed.
 */
export async function migrate(
  adminUrl: string,
  migrations: MixedList<Function>,
  { prefix }: MigrateOptions = {},
): Promise<string[]> {
  const { owner, app } = roleNames(prefix);
  return withAdminClient(adminUrl, async (client) => {
    await client.query(`set lock_timeout = '${turnTimeout}'`);
    await client.query(`select pg_advisory_lock(hashtext('wederhoor migrations'))`);
    const done = await runAs(owner, adminUrl, migrations);
    await client.query(`set role ${owner}`);
    await client.query(`grant select on ${migrationsTableName} to ${app}`);
    return done;
  });
}

async function runAs(owner: string, adminUrl: string, migrations: MixedList<Function>): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations,
    migrationsTableName,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    applicationName: 'wederhoor migrations',
    poolSize: 1,
    extra: { options: `-c role=${owner} -c lock_timeout=${lockTimeout} -c timezone=UTC -c search_path=public` },
  });
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations();
    return done.map(({ name }) => name);
  } catch (error) {
    throw toMigrationProblem(error);
  } finally {
    await dataSource.destroy();
  }
}

function toMigrationProblem(error: unknown): StartError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = `A migration of the database failed${code && ` (PostgreSQL ${code})`}, and what it had done was undone.`;
  const remedy =
    code === '55P03'
      ? 'Another session holds a table that it needs: end that one and start again.'
      : 'Start the previous version of the software and report this; the log has the place.';
  return new StartError(sentence, remedy, { cause: error });
}
