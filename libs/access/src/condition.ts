import { type MongoQuery } from '@casl/ability';
import { type RightsFacts } from './fact-names.js';
import { type Own } from './own.js';

/** When a right holds: how people say it, and what must be so of the facts, for whoever asks. */
export interface Condition {
  /** Completes the sentence "may read a case ...". */
  readonly says: string;
  readonly holds: (own: Own) => MongoQuery<RightsFacts>;
}

/** A list that is empty is nobody's: it matches no case. */
export const ownCase: Condition = {
  says: 'that is the own case',
  holds: ({ caseIds }) => ({ caseId: { $in: [...caseIds] } }),
};

export const ownParticipant: Condition = {
  says: 'about the own participant',
  holds: ({ participantIds }) => ({ participantId: { $in: [...participantIds] } }),
};

export const laidBeforeRespondent: Condition = {
  says: 'once the complaint was laid before the respondent',
  holds: () => ({ respondentInformed: true }),
};

export const treatedInside: Condition = {
  says: 'where the organisation itself treats complaints',
  holds: () => ({ treatedInside: true }),
};

export const boardMemberInformed: Condition = {
  says: 'once a member of the supervising board was told of it',
  holds: () => ({ boardMemberInformed: true }),
};

export const mediationUsable: Condition = {
  says: 'in which both sides agreed that what was said in mediation may be used',
  holds: () => ({ mediationUsable: true }),
};

/** Who has no person of the own is complained of in no case. */
export const complainedOf: Condition = {
  says: 'in which the own conduct is complained of',
  holds: ({ personId }) => ({ respondentPersonId: { $in: listOf(personId) } }),
};

export const notComplainedOf: Condition = {
  says: 'that is not about the own conduct',
  holds: ({ personId }) => ({ respondentPersonId: { $nin: listOf(personId) } }),
};

export const sitting: Condition = {
  says: 'of the panel in which one sits',
  holds: ({ personId }) => ({ sittingPersonIds: { $in: listOf(personId) } }),
};

export const notRecused: Condition = {
  says: 'from which one did not step back, and in which one is not challenged',
  holds: ({ personId }) => ({ recusedPersonIds: { $nin: listOf(personId) } }),
};

/** Who does not sit has nothing to declare. */
export const declared: Condition = {
  says: 'in which one, when sitting, declared to have no interest',
  holds: ({ personId }) => ({ undeclaredPersonIds: { $nin: listOf(personId) } }),
};

export const finishedByFormerMembers: Condition = {
  says: 'that the regulation lets one finish after the office ended',
  holds: () => ({ finishedByFormerMembers: true }),
};

function listOf(personId: string | null): string[] {
  return personId === null ? [] : [personId];
}
