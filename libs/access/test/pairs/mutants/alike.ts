import { type Action } from '../../../src/actions.js';
import { type Right } from '../../../src/right.js';
import { type AccessSubject } from '../../../src/words.js';

/** The rights that give an action with a subject. */
export function giving(held: readonly Right[], action: Action, subject: AccessSubject): readonly Right[] {
  return held.filter((right) => right.subject === subject && right.actions.includes(action));
}

/** Whether both give an action with a subject by the same rights; then every answer about it is the same. */
export function areAlike(some: readonly Right[], others: readonly Right[]): boolean {
  const allIn = (one: readonly Right[], other: readonly Right[]) =>
    one.every((right) => other.some((twin) => isAlike(right, twin)));
  return allIn(some, others) && allIn(others, some);
}

function isAlike(right: Right, twin: Right): boolean {
  return (
    right.parts === twin.parts &&
    right.granted === twin.granted &&
    right.when.length === twin.when.length &&
    right.when.every((condition, index) => condition === twin.when[index])
  );
}
