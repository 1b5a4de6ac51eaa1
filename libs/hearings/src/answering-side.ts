import { type Viewer } from '#access';
import { actingRoles, type CaseRecord, caseRightsFacts } from '#cases';
import { organisationRoles, type ProcedureRole } from '#regulation';
import { NotFound } from '#problems';
import { hearingRefused, wrong } from './hearing-refused.js';
import { type Answering } from './hearing-rows.entity.js';

/** Whose answer it is; the person only for a member. */
export interface Answerer {
  readonly side: Answering;
  readonly personId: string | null;
}

const opposite: readonly ProcedureRole[] = [...organisationRoles, 'employee'];

/**
 * For whom somebody answers. A party answers for its own side, a member who sits for himself; the office writes down what a side
 * said, and must name it. Throws BadInput for a side that is not the own one or is not named, NotFound for who has no part in it.
 */
export function answererOf(
  viewer: Viewer,
  record: CaseRecord,
  named: Exclude<Answering, 'member'> | undefined,
): Answerer {
  const own = ownAnswerer(viewer, record);
  if (named === undefined) {
    return own ?? notNamed(viewer, record);
  }
  if (isOffice(viewer, record)) {
    return { side: named, personId: null };
  }
  if (own?.side !== named) {
    throw wrong('side', 'You answer for yourself only. Leave this out.');
  }
  return own;
}

/** As whom somebody has answers of the own; undefined for the office and for everybody else. */
export function ownAnswerer(viewer: Viewer, { file }: CaseRecord): Answerer | undefined {
  const roles = actingRoles(viewer, 'answerHearingDates', caseRightsFacts(file));
  if (viewer.kind === 'staff' && roles.length > 0 && file.sittingPersonIds.includes(viewer.personId)) {
    return { side: 'member', personId: viewer.personId };
  }
  if (roles.some((role) => opposite.includes(role))) {
    return { side: 'respondent', personId: null };
  }
  return roles.includes('complainant') ? { side: 'complainant', personId: null } : undefined;
}

/** Whether somebody arranges the hearing, and writes down what the sides say. */
export function isOffice(viewer: Viewer, { file }: CaseRecord): boolean {
  return actingRoles(viewer, 'proposeHearingDates', caseRightsFacts(file)).length > 0;
}

function notNamed(viewer: Viewer, record: CaseRecord): never {
  throw isOffice(viewer, record)
    ? wrong('side', 'Say whose answer it is: of the complainant or of the respondent.')
    : new NotFound('proposed days');
}

/** Whose complaint was not laid before the respondent is not to be heard yet. */
export function requireInformed({ file }: CaseRecord): void {
  if (!file.respondentInformed) {
    throw hearingRefused('earlierStepMissing', 'First lay the complaint before the respondent.', ['requestResponse']);
  }
}
