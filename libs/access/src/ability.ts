import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import { type Ability, rights } from './rights.js';
import { type Viewer } from './viewer.js';
import { type Role } from './words.js';

export { type Ability } from './rights.js';

/** Everything this viewer may do in this committee. Unknown roles are a mistake of the code and throw. */
export function abilityOf(viewer: Viewer): Ability {
  const builder = new AbilityBuilder<Ability>(createMongoAbility);
  for (const { role, participantIds, caseIds } of heldBy(viewer)) {
    const grant = Object.hasOwn(rights, role) ? rights[role] : undefined;
    if (!grant) {
      throw new Error(`There is no role "${role}" in the rights table.`);
    }
    grant(builder, { participantIds, caseIds });
  }
  return builder.build({ detectSubjectType: (object) => object.__caslSubjectType__ });
}

interface Held {
  readonly role: Role;
  readonly participantIds: readonly string[];
  readonly caseIds: readonly string[];
}

function heldBy(viewer: Viewer): Held[] {
  switch (viewer.kind) {
    case 'visitor':
      return [{ role: 'visitor', participantIds: [], caseIds: [] }];
    case 'complainant':
      return [{ role: 'complainant', participantIds: [], caseIds: [viewer.caseId] }];
    case 'staff':
      return viewer.memberships.map(({ role, participantId }) => ({
        role,
        participantIds: participantId === null ? [] : [participantId],
        caseIds: [],
      }));
  }
}
