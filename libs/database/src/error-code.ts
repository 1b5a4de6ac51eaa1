import { isNativeError } from 'node:util/types';

/** The code of an error of PostgreSQL (`23505`) or of Node (`ECONNREFUSED`), where it has one. */
export function errorCode(error: unknown): string | undefined {
  if (!isNativeError(error)) {
    return undefined;
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
