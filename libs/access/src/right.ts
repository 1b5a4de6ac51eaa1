import { type Action } from './actions.js';
import { type Condition } from './condition.js';
import { stepGroups, type StepGroup } from './steps.js';
import { type AccessSubject, type CasePart, type HelperGrant, type Part } from './words.js';

/** One line of the rights table: what somebody in a role may do, with what, which parts of it, and when. */
export interface Right {
  readonly actions: readonly Action[];
  readonly subject: AccessSubject;
  /** The parts that may be seen; absent for what is not read, or is read whole. */
  readonly parts?: readonly Part[];
  /** All of them must hold; none: always. */
  readonly when: readonly Condition[];
  /** What the complainant must have allowed a helper for this. */
  readonly granted?: HelperGrant;
}

type Limits = Pick<Right, 'parts' | 'granted'> & { readonly when?: readonly Condition[] };

/** A right to do one thing or several. */
export function may(actions: Action | readonly Action[], subject: AccessSubject, limits: Limits = {}): Right {
  const { when = [], ...rest } = limits;
  return { actions: typeof actions === 'string' ? [actions] : actions, subject, when, ...rest };
}

/** A right to read parts of a case. */
export function mayRead(parts: readonly CasePart[], ...when: readonly Condition[]): Right {
  return may('read', 'Case', { parts, when });
}

/** A right to take the steps of these groups, wherever the regulation gives them to this role. */
export function mayTake(groups: readonly StepGroup[], ...when: readonly Condition[]): Right {
  return may([...new Set(groups.flatMap((group) => stepGroups[group]))], 'Case', { when });
}
