import { isNativeError } from 'node:util/types';

/** What may be written about an error. */
export interface ErrorDescription {
  readonly name: string;
  /** Only of an error that declares its message free of personal content (`safeToLog`). */
  readonly message?: string;
  /** Of Node (`ECONNREFUSED`), of PostgreSQL (`23505`) or of ourselves. */
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  /** The places in the code, without the message above them. */
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

const code = /^[A-Za-z0-9_.-]{1,60}$/;
const frame = /^ {4}at [^\n]*(:\d+:\d+\)?|\(<anonymous>\)|\(native\)|\(index \d+\))$/;
const deepestCause = 3;

/**
 * Name, code and places of an error. Its message is left out, and with it PostgreSQL's detail, parameters and context:
 * any of them may quote what somebody wrote ("Key (email)=(...) already exists").
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!isNativeError(error)) {
    return { name: typeof error === 'object' && error !== null ? 'Object' : typeof error };
  }
  const told: Readonly<Record<string, unknown>> = { ...error };
  const stack = framesOf(error);
  return {
    name: code.test(error.name) ? error.name : 'Error',
    ...(told['safeToLog'] === true && { message: error.message }),
    ...wordOf('code', told),
    ...wordOf('table', told),
    ...wordOf('constraint', told),
    ...(stack !== '' && { stack }),
    ...(error.cause !== undefined && depth < deepestCause && { cause: describeError(error.cause, depth + 1) }),
  };
}

function wordOf(name: 'code' | 'table' | 'constraint', told: Readonly<Record<string, unknown>>): object {
  const value = told[name];
  return typeof value === 'string' && code.test(value) ? { [name]: value } : {};
}

/** A message may have lines of its own that look like places, so it is cut away first. */
function framesOf({ stack, message }: Error): string {
  const places = (stack ?? '').replace(message, '');
  return places
    .split('\n')
    .filter((line) => frame.test(line))
    .join('\n');
}
