import { type CaseRightsFacts } from '../../../src/case-subject.js';
import { colleague, oneself, ownCase, ownCorporation } from '../people.js';
import { everyMixOf, type Values } from './values.js';

const yesOrNo = [true, false] as const;
export const lists = [[], [oneself], [colleague], [colleague, oneself]] as const;

/** Every value of every fact of a case that can make a difference to whoever asks. */
export const caseValues: Values<CaseRightsFacts> = {
  caseId: [ownCase.caseId, 'another-case'],
  participantId: [ownCorporation.participantId, 'another-corporation'],
  respondentInformed: yesOrNo,
  respondentPersonId: [null, oneself, colleague],
  treatedInside: yesOrNo,
  boardMemberInformed: yesOrNo,
  mediationUsable: yesOrNo,
  sittingPersonIds: lists,
  recusedPersonIds: lists,
  undeclaredPersonIds: lists,
  finishedByFormerMembers: yesOrNo,
};

/** Every case there can be, as far as rights go. */
export const everyCase: readonly CaseRightsFacts[] = everyMixOf(caseValues);
