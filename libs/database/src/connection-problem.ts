import { isNativeError } from 'node:util/types';
import { errorCode } from './error-code.js';
import { StartError } from './start-error.js';

const unreachable = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET']);

/** Why a connection was refused, as a sentence about the address without its password; other errors stay what they are. */
export function toStartError(error: unknown, url: string): unknown {
  const code = codeOf(error);
  const problem = code === undefined ? undefined : problemOf(code, url);
  return problem ? new StartError(problem.sentence, problem.remedy, { cause: error }) : error;
}

function codeOf(error: unknown): string | undefined {
  // Node tries every address of a host and answers one error that holds the others.
  if (isNativeError(error) && 'errors' in error && Array.isArray(error.errors)) {
    return codeOf(error.errors[0]);
  }
  const code = errorCode(error);
  const lost = isNativeError(error) && /timeout|terminated/i.test(error.message);
  return code ?? (lost ? 'ETIMEDOUT' : undefined);
}

function problemOf(code: string, url: string): { sentence: string; remedy: string } | undefined {
  const { hostname, port, username, pathname } = new URL(url);
  const server = `${hostname}:${port || '5432'}`;
  if (unreachable.has(code)) {
    return {
      sentence: `There is no PostgreSQL that answers at ${server}.`,
      remedy: 'Start it, or correct the host and port in DATABASE_URL.',
    };
  }
  const refusals: Readonly<Record<string, { sentence: string; remedy: string }>> = {
    ENOTFOUND: {
      sentence: `The host name ${hostname} of the database is not known.`,
      remedy: 'Correct the host in DATABASE_URL.',
    },
    '28P01': {
      sentence: `PostgreSQL at ${server} does not accept the password of ${username}.`,
      remedy: 'Correct the name and the password in DATABASE_URL.',
    },
    '28000': {
      sentence: `PostgreSQL at ${server} does not let ${username} in.`,
      remedy: 'Correct the name in DATABASE_URL, or let it in with a line in pg_hba.conf.',
    },
    '3D000': {
      sentence: `PostgreSQL at ${server} has no database ${pathname.slice(1)}.`,
      remedy: `Make it with: createdb --encoding=UTF8 ${pathname.slice(1)}`,
    },
    '53300': {
      sentence: `PostgreSQL at ${server} has no connection left.`,
      remedy: 'Lower DATABASE_POOL, or raise max_connections of the server.',
    },
  };
  return refusals[code] ?? (code === 'EAI_AGAIN' ? refusals['ENOTFOUND'] : undefined);
}
