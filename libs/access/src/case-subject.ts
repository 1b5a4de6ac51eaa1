import { subject, type ForcedSubject } from '@casl/ability';

/** The facts of a case on which rights depend. None is optional: an absent fact would open what a condition closes. */
export interface CaseRightsFacts {
  readonly id: string;
  readonly participantId: string;
  /** Whether the committee has laid the complaint before the respondent. */
  readonly respondentInformed: boolean;
}

/** A case in the form in which rights are asked of it. */
export function caseSubject(facts: CaseRightsFacts): CaseRightsFacts & ForcedSubject<'Case'> {
  const { id, participantId, respondentInformed } = facts;
  return subject('Case', { id, participantId, respondentInformed });
}
