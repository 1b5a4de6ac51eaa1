import pg from 'pg';
import { DataSource, type DataSourceOptions as TypeOrmOptions, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { silentLogger } from './silent-logger.js';
import { instantColumn, storedValues } from './stored-values.js';

/** An explicit list of entity classes. */
export type Entities = readonly EntityTarget<ObjectLiteral>[];

export interface DataSourceOptions {
  /** How many connections at most. */
  readonly pool?: number;
  /** How the connections introduce themselves to PostgreSQL. */
  readonly name?: string;
  /** How long an operation waits for a connection, in milliseconds. */
  readonly waitForConnection?: number;
  /** Told when an idle connection was lost. */
  readonly onLost?: (error: Error) => void;
}

/** No statement takes longer, and no transaction is left waiting longer, in milliseconds. */
const statementTimeout = 15_000;
const idleInTransactionTimeout = 60_000;

/** Moments are ISO instants in every entity, without a word about it in each column. */
class InstantsAsText extends DataSource {
  protected override async buildMetadatas(): Promise<void> {
    await super.buildMetadatas();
    for (const column of this.entityMetadatas.flatMap(({ columns }) => columns)) {
      if (column.type === 'timestamptz') {
        column.transformer ??= instantColumn;
      }
    }
  }
}

/** The pool of an installation, not yet connected. Nothing but SQL comes from it: tables are made by migrations only. */
export function makeDataSource(appUrl: string, entities: Entities, options: DataSourceOptions = {}): DataSource {
  const { pool = 10, name = 'wederhoor', waitForConnection = 10_000, onLost = () => undefined } = options;
  return new InstantsAsText({
    type: 'postgres',
    driver: pg,
    url: appUrl,
    entities: [...entities] as TypeOrmOptions['entities'],
    synchronize: false,
    logger: silentLogger,
    installExtensions: false,
    poolSize: pool,
    applicationName: name,
    connectTimeoutMS: waitForConnection,
    poolErrorHandler: onLost,
    extra: {
      types: storedValues,
      keepAlive: true,
      options: [
        '-c timezone=UTC',
        '-c datestyle=ISO',
        `-c statement_timeout=${statementTimeout}`,
        `-c idle_in_transaction_session_timeout=${idleInTransactionTimeout}`,
        '-c jit=off',
      ].join(' '),
    },
  });
}
