import { type Ability, abilityOf } from '../../../src/ability.js';
import { type Action, actions } from '../../../src/actions.js';
import { rights } from '../../../src/rights.js';
import { type AccessSubject, subjects } from '../../../src/words.js';
import { viewersWith } from '../people.js';
import { areAlike, giving } from './alike.js';
import { everyObjectOf, partsAskedFor } from './every-question.js';
import { factsNamed } from './facts-named.js';
import { type Mutant } from './mutant.js';

/** Whether a mutated table answers every question as the table itself does: then there is no fault in it to be found. */
export function isEquivalent({ role, table }: Mutant): boolean {
  const abilities = viewersWith(role).map((viewer) => [abilityOf(viewer), abilityOf(viewer, table)] as const);
  return subjects.every((subject) =>
    actions.every((action) => {
      const [own, mutated] = [rights[role], table[role]].map((held) => giving(held, action, subject));
      return (
        areAlike(own ?? [], mutated ?? []) ||
        isSame(abilities, { action, subject, facts: factsNamed([...(own ?? []), ...(mutated ?? [])]) })
      );
    }),
  );
}

interface Question {
  readonly action: Action;
  readonly subject: AccessSubject;
  /** The facts on which an answer depends. */
  readonly facts: ReadonlySet<string>;
}

function isSame(abilities: readonly (readonly [Ability, Ability])[], { action, subject, facts }: Question): boolean {
  const objects = everyObjectOf(subject, facts);
  return partsAskedFor(action, subject).every((part) =>
    objects.every((object) =>
      abilities.every(([one, other]) => one.can(action, object, part) === other.can(action, object, part)),
    ),
  );
}
