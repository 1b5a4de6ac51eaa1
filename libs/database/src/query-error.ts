import { isNativeError } from 'node:util/types';

/** What PostgreSQL and TypeORM hang on an error that may quote the values of a statement. */
const withContent = ['detail', 'where', 'hint', 'internalQuery', 'parameters'] as const;

/**
 * The same error, without the values of the statement: those stay out of logs and answers wherever the error ends up.
 * Its code, table and constraint remain, so callers can still tell what was refused.
 */
export function withoutContent(error: unknown): unknown {
  if (!isNativeError(error)) {
    return error;
  }
  for (const name of withContent) {
    Reflect.deleteProperty(error, name);
  }
  if ('driverError' in error && error.driverError !== error) {
    withoutContent(error.driverError);
  }
  return error;
}
