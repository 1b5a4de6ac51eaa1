import { abilityOf, type Action, actsAs, type CaseRightsFacts, caseSubject, type Viewer } from '#access';
import { type ProcedureRole } from '#regulation';

/** The roles of the procedure in which somebody may take a step in this case, each by a right of its own. */
export function actingRoles(viewer: Viewer, step: Action, facts: CaseRightsFacts): ProcedureRole[] {
  const acting = eachRoleOf(viewer)
    .filter(({ as }) => abilityOf(as).can(step, caseSubject(facts)))
    .map(({ role }) => actsAs[role])
    .filter((role) => role !== null);
  return [...new Set(acting)];
}

/** Somebody with several roles, as somebody with one of them. */
function eachRoleOf(viewer: Viewer) {
  switch (viewer.kind) {
    case 'staff':
      return viewer.memberships.map((held) => ({ role: held.role, as: { ...viewer, memberships: [held] } }));
    case 'party':
      return [{ role: viewer.role, as: viewer }];
    case 'visitor':
    case 'platformAdministrator':
      return [{ role: viewer.kind, as: viewer }];
  }
}
