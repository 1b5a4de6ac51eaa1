/**
 * What can be wrong with a request: a few kinds, with codes that never change and sentences a person can act on.
 * A mistake of the programmer is not here: that is a plain Error, never shown, always logged.
 */
export {
  BadInput,
  ClientKeyReused,
  type FieldProblem,
  NotFound,
  NotSignedIn,
  Problem,
  type ProblemCode,
  SignInFailed,
  StepRefused,
  type StepRefusal,
  TooBusy,
  TooManyTries,
  VersionConflict,
} from './problem.js';
