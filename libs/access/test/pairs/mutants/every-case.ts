import { type CaseRightsFacts } from '../../../src/case-subject.js';
import { colleague, oneself, ownCase, ownCorporation } from '../people.js';

type Values = { readonly [Fact in keyof CaseRightsFacts]: readonly CaseRightsFacts[Fact][] };

const yesOrNo = [true, false] as const;
const lists = [[], [oneself], [colleague], [colleague, oneself]] as const;

/** Every value of every fact that can make a difference to whoever asks. */
const values: Values = {
  caseId: [ownCase.caseId, 'another-case'],
  participantId: [ownCorporation.participantId, 'another-corporation'],
  respondentInformed: yesOrNo,
  respondentPersonId: [null, oneself, colleague],
  treatedInside: yesOrNo,
  boardMemberInformed: yesOrNo,
  sittingPersonIds: lists,
  recusedPersonIds: lists,
  finishedByFormerMembers: yesOrNo,
};

/** Every case there can be, as far as rights go. */
export const everyCase: readonly CaseRightsFacts[] = Object.entries(values).reduce<Partial<CaseRightsFacts>[]>(
  (cases, [fact, each]) => cases.flatMap((facts) => each.map((value) => ({ ...facts, [fact]: value }))),
  [{}],
) as CaseRightsFacts[];
