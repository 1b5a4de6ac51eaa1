const codes = [
  'BAD_INPUT',
  'NOT_FOUND',
  'NOT_SIGNED_IN',
  'STEP_REFUSED',
  'VERSION_CONFLICT',
  'CLIENT_KEY_REUSED',
  'TOO_LARGE',
  'INTERNAL',
] as const;

/** The stable codes of the API, and UNREACHABLE for an answer that never came. */
export type FailureCode = (typeof codes)[number] | 'UNREACHABLE';

export interface FieldProblem {
  field: string;
  message: string;
}

/** A question to the API that got no good answer. `message` is the API's own sentence, meant for people. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message = '',
    readonly problems: FieldProblem[] = [],
  ) {
    super(message);
  }
}

interface GraphqlError {
  message?: string;
  extensions?: { code?: string; problems?: FieldProblem[] };
}

export function toFailure(error: GraphqlError | undefined): Failure {
  const code = codes.find((known) => known === error?.extensions?.code) ?? 'INTERNAL';
  return new Failure(code, error?.message, error?.extensions?.problems);
}

export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('INTERNAL');
}
