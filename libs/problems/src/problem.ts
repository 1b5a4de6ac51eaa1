export type ProblemCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'STEP_REFUSED'
  | 'VERSION_CONFLICT'
  | 'CLIENT_KEY_REUSED'
  | 'SIGN_IN_FAILED'
  | 'TOO_MANY_TRIES'
  | 'TOO_BUSY';

/** A request that cannot be carried out, and what whoever sent it can do. Holds no personal content. */
export abstract class Problem extends Error {
  abstract readonly code: ProblemCode;
  /** What a program may read beside the code. */
  readonly details: Readonly<Record<string, unknown>> = {};
}

/** One thing that is wrong with one field; the field is a path such as `complainant.name`. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** The input does not say what it must; everything that is wrong, at once. */
export class BadInput extends Problem {
  readonly code = 'BAD_INPUT';
  override readonly details: { readonly problems: readonly FieldProblem[] };

  constructor(problems: readonly FieldProblem[]) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join(' '));
    this.details = { problems };
  }
}

/** It is not there, or not for you: the two look the same. */
export class NotFound extends Problem {
  readonly code = 'NOT_FOUND';

  constructor(what: string) {
    super(`There is no such ${what}, or it is not yours to see.`);
  }
}

export class NotSignedIn extends Problem {
  readonly code = 'NOT_SIGNED_IN';

  constructor() {
    super('Sign in first. If you were signed in, your session has ended.');
  }
}

/** Which rule of the regulation refused a step, and what is missing. */
export interface StepRefusal {
  readonly reason: string;
  readonly rule: string;
  readonly source?: string | undefined;
  readonly missing: readonly string[];
  /** Everything that is wrong, where that is more than one thing; the first of them stands above. */
  readonly findings?: readonly (Omit<StepRefusal, 'findings'> & Readonly<Record<string, unknown>>)[];
}

/** The regulation says no. */
export class StepRefused extends Problem {
  readonly code = 'STEP_REFUSED';
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, refusal: StepRefusal) {
    super(message);
    this.details = { ...refusal };
  }
}

export class VersionConflict extends Problem {
  readonly code = 'VERSION_CONFLICT';
  override readonly details: { readonly expectedVersion: number; readonly currentVersion: number };

  constructor(expectedVersion: number, currentVersion: number) {
    super('The case has changed since you opened it. Look at what is new, then send this again.');
    this.details = { expectedVersion, currentVersion };
  }
}

export class ClientKeyReused extends Problem {
  readonly code = 'CLIENT_KEY_REUSED';

  constructor() {
    super('This client key was used for another request. Use a new key for a new request.');
  }
}

/** The same words whether the account is unknown or the password is wrong. */
export class SignInFailed extends Problem {
  readonly code = 'SIGN_IN_FAILED';

  constructor() {
    super('That combination is not known here. Check what you typed and try again.');
  }
}

export class TooManyTries extends Problem {
  readonly code = 'TOO_MANY_TRIES';
  override readonly details: { readonly retryAfterSeconds: number };

  constructor(retryAfterSeconds: number) {
    super(`Too many tries. Wait ${retryAfterSeconds} seconds and try again.`);
    this.details = { retryAfterSeconds };
  }
}

export class TooBusy extends Problem {
  readonly code = 'TOO_BUSY';

  constructor() {
    super('It is very busy now. Try again in a minute; nothing was changed.');
  }
}
