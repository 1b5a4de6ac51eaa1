import { type Right } from '../../../src/right.js';
import { rights, type RightsTable } from '../../../src/rights.js';
import { type Role } from '../../../src/words.js';

/** A rights table with one fault in it. */
export interface Mutant {
  /** What the fault is, such as `member: the right 2 (read Case) without the condition "of the panel in which one sits"`. */
  readonly name: string;
  readonly kind: MutantKind;
  /** The only role whose rights differ. */
  readonly role: Role;
  readonly table: RightsTable;
}

export const mutantKinds = [
  'a right is gone',
  'an action is gone',
  'a part is gone',
  'a condition is gone',
  'another condition is asked',
  'the parts are no longer limited',
  'the grant is no longer asked',
  'another grant is asked',
  'an action is added',
  'a part is added',
  'all rights are gone',
  'the rights of another role',
] as const;
export type MutantKind = (typeof mutantKinds)[number];

/** One right of one role, which mutants change. */
export interface Place {
  readonly role: Role;
  readonly index: number;
  readonly right: Right;
}

/** The table in which this right is another; null: it is gone. */
export function changed({ role, index, right }: Place, kind: MutantKind, how: string, other: Right | null): Mutant {
  const held = rights[role].flatMap((one, at) => (at === index ? (other ?? []) : one));
  const actions = right.actions.length > 1 ? `${right.actions[0]}, ...` : right.actions[0];
  return withEntry(role, kind, `right ${index + 1} (${actions} ${right.subject}) ${how}`, held);
}

/** The table in which this role has other rights. */
export function withEntry(role: Role, kind: MutantKind, how: string, held: readonly Right[]): Mutant {
  return { name: `${role}: ${how}`, kind, role, table: { ...rights, [role]: held } };
}
