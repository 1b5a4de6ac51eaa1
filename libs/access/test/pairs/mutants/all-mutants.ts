import { rights } from '../../../src/rights.js';
import { type Role, roles } from '../../../src/words.js';
import { type Mutant, withEntry } from './mutant.js';
import { mutantsOfRight } from './mutants-of-right.js';

/** Every fault that is tried: each rule of each role away in turn, what is not there added in turn, and roles mistaken. */
export function allMutants(): Mutant[] {
  return roles.flatMap((role) => [
    ...rights[role].flatMap((right, index) => mutantsOfRight({ role, index, right })),
    withEntry(role, 'all rights are gone', 'has no rights at all', []),
    ...mistaken(role),
  ]);
}

function mistaken(role: Role): Mutant[] {
  return roles
    .filter((other) => other !== role)
    .map((other) => withEntry(role, 'the rights of another role', `has the rights of the ${other}`, rights[other]));
}
