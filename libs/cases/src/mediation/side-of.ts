import { type Viewer } from '#access';
import { BadInput } from '#problems';
import { organisationRoles, type ProcedureRole } from '#regulation';
import { actingRoles } from '../acting-roles.js';
import { type CaseFile } from '../case-file.entity.js';
import { caseRightsFacts } from '../case-rights.js';
import { type Side } from './mediation-consent.entity.js';

const opposite: readonly ProcedureRole[] = [...organisationRoles, 'employee'];

/**
 * For which side somebody speaks. A party speaks for its own; an office writes down what a side said, and must name it.
 * Throws BadInput for a side that is not the own one, or is not named.
 */
export function sideOf(viewer: Viewer, file: CaseFile, named: Side | undefined): Side {
  const own = ownSide(actingRoles(viewer, 'agreeToUseMediation', caseRightsFacts(file)));
  if (own === undefined && named === undefined) {
    throw new BadInput([{ field: 'side', message: 'Say which side agreed: the complainant or the respondent.' }]);
  }
  if (own !== undefined && named !== undefined && own !== named) {
    throw new BadInput([{ field: 'side', message: 'You can speak for your own side only. Leave this out.' }]);
  }
  return own ?? named ?? 'complainant';
}

/** The side of whoever acts in these roles; none for an office. */
function ownSide(roles: readonly ProcedureRole[]): Side | undefined {
  if (roles.includes('secretary')) {
    return undefined;
  }
  return roles.some((role) => opposite.includes(role)) ? 'respondent' : 'complainant';
}
