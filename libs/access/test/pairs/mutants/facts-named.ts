import { factsOf } from '../../../src/facts-of.js';
import { type Right } from '../../../src/right.js';

/** The facts on which these rights depend: no other fact can change what they answer. */
export function factsNamed(held: readonly Right[]): ReadonlySet<string> {
  return new Set(held.flatMap(({ when }) => when.flatMap(factsOf)));
}
