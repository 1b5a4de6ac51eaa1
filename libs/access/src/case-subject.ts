import { subject, type ForcedSubject } from '@casl/ability';

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
  /** Who sits in the case now. */
  readonly sittingPersonIds: readonly string[];
  /** Who stepped back from the case, or had to. */
  readonly recusedPersonIds: readonly string[];
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
  'sittingPersonIds',
  'recusedPersonIds',
  'finishedByFormerMembers',
];

/** A case in the form in which rights are asked of it. Throws when a fact is absent: "not among nobody" would hold for it. */
export function caseSubject(facts: CaseRightsFacts): CaseRightsFacts & ForcedSubject<'Case'> {
  const absent = caseFactNames.filter((name) => facts[name] === undefined);
  if (absent.length > 0) {
    throw new Error(`A case without ${absent.join(', ')}: rights cannot be asked of it.`);
  }
  const only = Object.fromEntries(caseFactNames.map((name) => [name, facts[name]]));
  return subject('Case', only as unknown as CaseRightsFacts);
}
