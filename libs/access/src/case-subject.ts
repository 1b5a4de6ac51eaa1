import { subject, type ForcedSubject } from '@casl/ability';
import { onlyFacts } from './only-facts.js';

/** The facts of a case on which rights depend. None is optional: an absent fact would open what a condition closes. */
export interface CaseRightsFacts {
  readonly caseId: string;
  /** The participant that the complaint is about. */
  readonly participantId: string;
  /** Whether the complaint was laid before the respondent. */
  readonly respondentInformed: boolean;
  /** The employee complained of; null where the complaint is about the organisation. */
  readonly respondentPersonId: string | null;
  /** Whether the organisation itself treats complaints under this regulation, without a committee. */
  readonly treatedInside: boolean;
  /** Whether a member of the supervising board was told of the case. */
  readonly boardMemberInformed: boolean;
  /** Whether both sides agreed that what was said in mediation may be used. */
  readonly mediationUsable: boolean;
  /** Who sits in the case now. */
  readonly sittingPersonIds: readonly string[];
  /** Who stepped back from the case or had to, and who is challenged as long as that is not decided. */
  readonly recusedPersonIds: readonly string[];
  /** Who sits and has not declared to have no interest in the case. */
  readonly undeclaredPersonIds: readonly string[];
  /** Whether somebody whose office ended finishes the cases he sits in. */
  readonly finishedByFormerMembers: boolean;
}

/** The names of those facts, for rules that are written as data. */
export const caseFactNames: readonly (keyof CaseRightsFacts)[] = [
  'caseId',
  'participantId',
  'respondentInformed',
  'respondentPersonId',
  'treatedInside',
  'boardMemberInformed',
  'mediationUsable',
  'sittingPersonIds',
  'recusedPersonIds',
  'undeclaredPersonIds',
  'finishedByFormerMembers',
];

/** A case in the form in which rights are asked of it. Throws when a fact is absent. */
export function caseSubject(facts: CaseRightsFacts): CaseRightsFacts & ForcedSubject<'Case'> {
  return subject('Case', onlyFacts('case', caseFactNames, facts));
}
