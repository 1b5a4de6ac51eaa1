const codes = [
  'BAD_INPUT',
  'NOT_FOUND',
  'NOT_SIGNED_IN',
  'STEP_REFUSED',
  'VERSION_CONFLICT',
  'CLIENT_KEY_REUSED',
  'TOO_LARGE',
  'TOO_BUSY',
  'TOO_MANY_TRIES',
  'INTERNAL',
] as const;

/** The stable codes of the API, and UNREACHABLE for an answer that never came. */
export type FailureCode = (typeof codes)[number] | 'UNREACHABLE';

export interface FieldProblem {
  field: string;
  message: string;
}

/** What the API says beside the code: the fields that were wrong, why a step was refused, or how long to wait. */
export interface FailureDetails {
  problems?: FieldProblem[];
  reason?: string;
  retryAfterSeconds?: number;
}

/** A question to the API that got no good answer. Its words come from the texts, by the code. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly details: FailureDetails = {},
  ) {
    super(code);
  }
}

interface GraphqlError {
  extensions?: { code?: string } & FailureDetails;
}

export function toFailure(error: GraphqlError): Failure {
  const code = codes.find((known) => known === error.extensions?.code) ?? 'INTERNAL';
  return new Failure(code, error.extensions);
}

/** Whether the error only says that one field of the answer is not for whoever asked. */
export function isDeniedField({ extensions }: GraphqlError): boolean {
  return extensions?.code === 'FIELD_DENIED';
}

export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('INTERNAL');
}
