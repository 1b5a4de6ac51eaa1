import { type DataSource } from 'typeorm';
import { toStartError } from './connection-problem.js';
import { makeDataSource, type DataSourceOptions, type Entities } from './data-source.js';

/** The pool of an installation, connected. Throws a StartError when PostgreSQL cannot be reached or refuses. */
export async function openDataSource(
  appUrl: string,
  entities: Entities,
  options: DataSourceOptions = {},
): Promise<DataSource> {
  const dataSource = makeDataSource(appUrl, entities, options);
  try {
    return await dataSource.initialize();
  } catch (error) {
    throw toStartError(error, appUrl);
  }
}
