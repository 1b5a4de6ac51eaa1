import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { type Action } from './actions.js';
import { type CaseRightsFacts } from './case-subject.js';
import { conditionsOf } from './conditions-of.js';
import { type DeliberationRightsFacts } from './deliberation-subject.js';
import { type MessageRightsFacts } from './message-subject.js';
import { type Own } from './own.js';
import { type PieceRightsFacts } from './piece-subject.js';
import { type Right } from './right.js';
import { rights, type RightsTable } from './rights.js';
import { type Viewer } from './viewer.js';
import { type AccessSubject, type HelperGrant, helperGrants, partyRoles, type Role, staffRoles } from './words.js';

type Asked<Subject extends AccessSubject, Facts> = Facts & { readonly __caslSubjectType__: Subject };

export type Ability = MongoAbility<
  [
    Action,
    (
      | AccessSubject
      | Asked<'Case', CaseRightsFacts>
      | Asked<'Deliberation', DeliberationRightsFacts>
      | Asked<'Message', MessageRightsFacts>
      | Asked<'Piece', PieceRightsFacts>
    ),
  ]
>;

/** Everything this viewer may do in this committee. Unknown roles are a mistake of the code and throw. */
export function abilityOf(viewer: Viewer, table: RightsTable = rights): Ability {
  const rules = heldBy(viewer).flatMap(({ role, own }) =>
    rightsOf(role, own, table).map((right) => ruleOf(right, own)),
  );
  return createMongoAbility<Ability>(rules, { detectSubjectType: (object) => object.__caslSubjectType__ });
}

/** The rights of a role that need no leave of the complainant, and those for which somebody has it. */
function rightsOf(role: Role, own: Own, table: RightsTable): Right[] {
  const held = Object.hasOwn(table, role) ? table[role] : undefined;
  if (!held) {
    throw new Error(`There is no role "${role}" in the rights table.`);
  }
  return held.filter(({ granted }) => granted === undefined || own.grants.includes(granted));
}

function ruleOf({ actions, subject, parts, when }: Right, own: Own): RawRuleOf<Ability> {
  const conditions = conditionsOf(when, own, subject);
  return {
    action: [...actions],
    subject,
    ...(parts && { fields: [...parts] }),
    ...(conditions && { conditions }),
  };
}

interface Held {
  readonly role: Role;
  readonly own: Own;
}

const heldByStaff: readonly Role[] = [...staffRoles, 'formerChair', 'formerMember'];
const nothing: Own = { personId: null, caseIds: [], participantIds: [], grants: [] };

function heldBy(viewer: Viewer): Held[] {
  switch (viewer.kind) {
    case 'visitor':
    case 'platformAdministrator':
      return [{ role: viewer.kind, own: nothing }];
    case 'party':
      requireAmong(viewer.role, partyRoles);
      return [
        { role: viewer.role, own: { ...nothing, caseIds: [viewer.caseId], grants: withFollowing(viewer.grants) } },
      ];
    case 'staff':
      viewer.memberships.forEach(({ role }) => requireAmong(role, heldByStaff));
      return viewer.memberships.map(({ role, participantId }) => ({
        role,
        own: { ...nothing, personId: viewer.personId, participantIds: participantId === null ? [] : [participantId] },
      }));
  }
}

/** Whatever a helper may do, he can follow the case: nobody reads or writes in a case that he cannot see. */
function withFollowing(grants: readonly HelperGrant[]): readonly HelperGrant[] {
  return grants.some((grant) => helperGrants.includes(grant)) ? [...grants, 'follow'] : grants;
}

/** A role of one case is no role on the staff, whatever a row in the database says. */
function requireAmong(role: Role, known: readonly Role[]): void {
  if (!known.includes(role)) {
    throw new Error(`"${role}" is no role that somebody can have in this way; see the rights table.`);
  }
}
