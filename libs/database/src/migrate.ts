import { DataSource, type DataSourceOptions } from 'typeorm';
import { withAdminClient } from './admin-client.js';
import { errorCode } from './error-code.js';
import { roleNames } from './role-names.js';
import { silentLogger } from './silent-logger.js';
import { StartError } from './start-error.js';

/** An explicit list of migration classes. */
export type Migrations = NonNullable<DataSourceOptions['migrations']>;

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
  migrations: Migrations,
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

async function runAs(owner: string, adminUrl: string, migrations: Migrations): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations,
    migrationsTableName,
    migrationsTransactionMode: 'each',
    logger: silentLogger,
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
    throw toMigrationProblem(error, await firstPending(dataSource));
  } finally {
    await dataSource.destroy();
  }
}

/** The migration that comes after those that ran: the one that failed. */
async function firstPending(dataSource: DataSource): Promise<string> {
  const ran = await dataSource.query<{ name: string }[]>(`select name from ${migrationsTableName}`).catch(() => []);
  const names = dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
  const pending = names.filter((name) => !ran.some((row) => row.name === name));
  return pending.toSorted((one, other) => timeOf(one) - timeOf(other))[0] ?? 'A migration';
}

/** The name of a migration ends in the moment it was made. */
function timeOf(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 0);
}

function toMigrationProblem(error: unknown, name: string): StartError {
  const code = errorCode(error) ?? '';
  const sentence = `The migration ${name} failed${code && ` (PostgreSQL ${code})`}, and what it had done was undone.`;
  const remedy =
    code === '55P03'
      ? 'Another session holds a table that it needs: end that one and start again.'
      : 'Start the previous version of the software and report this; the log has the place.';
  return new StartError(sentence, remedy, { cause: error });
}
