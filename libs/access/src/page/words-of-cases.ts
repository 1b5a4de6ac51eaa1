import { type Action } from '../actions.js';
import {
  boardMemberInformed,
  complainedOf,
  type Condition,
  finishedByFormerMembers,
  laidBeforeRespondent,
  mediationUsable,
  notComplainedOf,
  notRecused,
  ownCase,
  ownParticipant,
  sitting,
  treatedInside,
} from '../condition.js';
import { type AccessSubject, type CasePart, type HelperGrant } from '../words.js';

/** What stands in a part of a case. */
export const partWords: Readonly<Record<CasePart, { readonly title: string; readonly holds: string }>> = {
  progress: { title: 'the progress', holds: 'Stage, days, terms, and the steps that were taken.' },
  parties: { title: 'the parties', holds: 'Who the parties are and how they can be reached.' },
  complaint: { title: 'the complaint', holds: 'What the complainant wrote and sent in.' },
  response: { title: 'the response', holds: 'What the other side wrote and sent in.' },
  decision: { title: 'the decision', holds: 'What was decided or advised, with the reasons.' },
  mediation: { title: 'the mediation', holds: 'What was proposed, agreed or offered to solve it together.' },
  workings: {
    title: 'the workings of the office',
    holds: 'What only the office sees, such as complaints that are alike.',
  },
};

/** What can be done besides with cases, by what is done and with what. */
const besidesWords: Readonly<Record<string, string>> = {
  'read CaseList': 'Has a list of the cases that he may read.',
  'read Invitation': 'Reads the own invitation.',
  'read Membership': 'Sees who is in the committee: seats, offices, nominations, ties and absences.',
  'administerMembers Membership':
    'Records nominations with their consents, ties, expertise, side positions and absences of the people of the committee.',
  'appoint Membership': 'Appoints people to a seat or an office, never himself, and ends that.',
  'changePage CommitteePage': 'Changes how the office is reached, the yearly reports and the look of the committee.',
  'read Outbox': 'Reads the outbox of letters.',
  'read Attendance': 'Sees at how many hearings each member and secretary was, and of no case which.',
  'read SittingDay': 'Sees the sitting days, with the cases that he may read.',
  'read EarlierAdvice': 'Finds anonymised summaries of earlier advices and rulings of the committee.',
  'withdrawSummary EarlierAdvice': 'Takes such a summary out again.',
  'makeSittingDay SittingDay': 'Makes sitting days.',
  'read Statistics': 'Reads the statistics, in which nobody is named.',
  'openTenant Tenant': 'Opens committees on the platform.',
};

/** Throws on what has no words: the page would be silent about it. */
export function besidesWord(action: Action, subject: AccessSubject): string {
  const words = besidesWords[`${action} ${subject}`];
  if (!words) {
    throw new Error(`The page has no words for the right to ${action} ${subject}.`);
  }
  return words;
}

/** Completes "if the complainant allowed ...". Whoever may do more can follow the case as well. */
export const grantWords: Readonly<Record<HelperGrant, string>> = {
  follow: 'following the case, or more than that',
  readContents: 'reading the contents',
  write: 'writing',
};

const closedBy: readonly (readonly [Condition, string])[] = [
  [ownCase, 'the case of another'],
  [ownParticipant, 'a case about another participant'],
  [laidBeforeRespondent, 'a case that was not yet laid before the respondent'],
  [treatedInside, 'a case that a committee treats'],
  [boardMemberInformed, 'a case of which no member of the supervising board was told'],
  [mediationUsable, 'a case in which not both sides agreed that what was said in mediation may be used'],
  [complainedOf, 'a case about somebody else'],
  [notComplainedOf, 'a case about the own conduct'],
  [sitting, 'a case of another panel or without a panel'],
  [notRecused, 'a case from which one stepped back'],
  [finishedByFormerMembers, 'a case that the regulation passes on to somebody else'],
];

/** What a condition closes. Throws on a condition that has no words: the page would be silent about it. */
export function closedByWords(condition: Condition): string {
  const words = closedBy.find(([one]) => one === condition)?.[1];
  if (!words) {
    throw new Error(`The page has no words for what the condition "${condition.says}" closes.`);
  }
  return words;
}
