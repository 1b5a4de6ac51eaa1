import { besides, type Pair, reads, takes } from './pair.js';
import { aCase, atCorporation, colleague, inCommittee, oneself, ownCorporation, withRoles } from './people.js';

const inside = { ...ownCorporation, treatedInside: true };
const whose = { handler: 'a complaint handler', manager: 'a manager', director: 'a director' } as const;
const people = Object.entries(whose) as [keyof typeof whose, string][];

/** Cases that somebody who treats complaints inside an organisation almost treats. */
const closed = {
  'of another organisation': { ...inside, participantId: 'another-corporation' },
  'that a committee treats, also once it was laid before the organisation': {
    ...inside,
    treatedInside: false,
    respondentInformed: true,
  },
  'about the own conduct': { ...inside, respondentPersonId: oneself },
  'about the own conduct, once it was laid before the organisation': {
    ...inside,
    respondentPersonId: oneself,
    respondentInformed: true,
  },
};

const closedPairs = people.flatMap(([role, who]) =>
  Object.entries(closed).flatMap(([which, facts]) => [
    reads(`${who} reads nothing of a complaint ${which}`, atCorporation(role), aCase(facts), []),
    takes(`${who} decides nothing on a complaint ${which}`, atCorporation(role), aCase(facts), ['fileComplaint']),
  ]),
);

const openPairs = people.flatMap(([role, who]) => [
  besides(`${who} has a list of cases, and no statistics`, atCorporation(role), ['read CaseList']),
  reads(`${who} reads a complaint about the own organisation`, atCorporation(role), aCase(inside), [
    'progress',
    'parties',
    'complaint',
    'response',
    'decision',
    'mediation',
    'workings',
  ]),
  reads(
    `${who} reads a complaint about a colleague`,
    atCorporation(role),
    aCase({ ...inside, respondentPersonId: colleague }),
    ['progress', 'parties', 'complaint', 'response', 'decision', 'mediation', 'workings'],
  ),
  reads(`${who} of no organisation reads nothing`, inCommittee(role), aCase(inside), []),
]);

const treats = [
  'fileComplaint',
  'registerComplaint',
  'acknowledgeReceipt',
  'requestCompletion',
  'completeComplaint',
  'decideAdmissibility',
  'referBack',
  'reportReferral',
  'forwardComplaint',
  'handOver',
  'decideOnObjection',
  'requestResponse',
  'requestMoreTime',
  'submitResponse',
  'submitReply',
  'submitPiece',
  'decideOnPiece',
  'investigate',
  'proposeMediation',
  'recordAgreement',
  'offerCompensation',
  'hold',
  'resume',
  'extendTerm',
  'chooseTreatment',
  'issueAnswer',
  'recommend',
  'decideOnMeasures',
  'makeCommitment',
  'evaluateMeasure',
  'reportToBoardMember',
  'withdraw',
  'settle',
  'discontinue',
  'recordLapse',
  'reopen',
  'closeCase',
  'agreeToUseMediation',
  'addParty',
  'endParty',
  'changeContactDetails',
  'decideOnLatePiece',
] as const;

/** A manager who is complained of answers as the employee he is, and decides nothing. */
const managerAndEmployee = withRoles({ role: 'manager', ...ownCorporation }, { role: 'employee', ...ownCorporation });

export const insidePairs: readonly Pair[] = [
  ...openPairs,
  ...closedPairs,
  takes('a complaint handler treats and answers a complaint', atCorporation('handler'), aCase(inside), treats),
  takes('a manager treats and answers a complaint', atCorporation('manager'), aCase(inside), treats),
  takes(
    'a director treats and answers a complaint, and decides on an advice about it',
    atCorporation('director'),
    aCase(inside),
    [...treats, 'decideOnAdvice'],
  ),
  takes(
    'a manager who is complained of as an employee answers the complaint, and does not decide on it',
    managerAndEmployee,
    aCase({ ...inside, respondentPersonId: oneself, respondentInformed: true }),
    [
      'fileComplaint',
      'object',
      'requestMoreTime',
      'submitResponse',
      'submitReply',
      'submitPiece',
      'challenge',
      'announcePerson',
      'agreeToUseMediation',
      'answerHearingDates',
      'sayWhatHearingNeeds',
    ],
  ),
];
