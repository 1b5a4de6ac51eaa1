import { type Ability, abilityOf } from '../../../src/ability.js';
import { type Action, actions } from '../../../src/actions.js';
import { caseSubject } from '../../../src/case-subject.js';
import { type Right } from '../../../src/right.js';
import { rights } from '../../../src/rights.js';
import { type CasePart, caseParts, subjects } from '../../../src/words.js';
import { viewersWith } from '../people.js';
import { everyCase } from './every-case.js';
import { type Mutant } from './mutant.js';

/** Whether a mutated table answers every question as the table itself does: then there is no fault in it to be found. */
export function isEquivalent({ role, table }: Mutant): boolean {
  const asked = actions.filter((action) => !isGivenAlike(action, rights[role], table[role]));
  return viewersWith(role).every((viewer) => isSame(abilityOf(viewer), abilityOf(viewer, table), asked));
}

const cases = everyCase.map(caseSubject);
const noParts = [undefined] as const;

function isSame(one: Ability, other: Ability, asked: readonly Action[]): boolean {
  return asked.every(
    (action) =>
      subjects.every((subject) => subject === 'Case' || one.can(action, subject) === other.can(action, subject)) &&
      partsAskedFor(action).every((part) =>
        cases.every((facts) => one.can(action, facts, part) === other.can(action, facts, part)),
      ),
  );
}

/** A step is not taken in parts. */
function partsAskedFor(action: Action): readonly (CasePart | undefined)[] {
  return action === 'read' ? caseParts : noParts;
}

/** Whether both give the action by the same rights; then every answer about it is the same. */
function isGivenAlike(action: Action, some: readonly Right[], others: readonly Right[]): boolean {
  const [here, there] = [some, others].map((held) => held.filter(({ actions: given }) => given.includes(action)));
  const alike = (one: readonly Right[] = [], other: readonly Right[] = []) =>
    one.every((right) => other.some((twin) => isAlike(right, twin)));
  return alike(here, there) && alike(there, here);
}

function isAlike(right: Right, twin: Right): boolean {
  return (
    right.subject === twin.subject &&
    right.parts === twin.parts &&
    right.granted === twin.granted &&
    right.when.length === twin.when.length &&
    right.when.every((condition, index) => condition === twin.when[index])
  );
}
