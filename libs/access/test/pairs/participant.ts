import { besides, type Pair, reads, takes } from './pair.js';
import { aCase, atCorporation, colleague, inCommittee, oneself, ownCorporation, withRoles } from './people.js';

const laidBefore = { ...ownCorporation, respondentInformed: true };
const inside = { ...ownCorporation, treatedInside: true };

/** Cases of a committee that a corporation almost sees, and cases of its own procedure that it almost treats. */
const closed = {
  'laid before another corporation': { ...laidBefore, participantId: 'another-corporation' },
  'not yet laid before the own corporation': { ...laidBefore, respondentInformed: false },
  'about the own conduct, laid before the own corporation': { ...laidBefore, respondentPersonId: oneself },
  'treated by another corporation': { ...inside, participantId: 'another-corporation' },
  'of the own corporation that a committee treats': { ...inside, treatedInside: false },
  'about the own conduct, treated by the own corporation': { ...inside, respondentPersonId: oneself },
};

const whose = { participantContact: 'a contact', board: 'a board' } as const;
const people = Object.entries(whose) as [keyof typeof whose, string][];

const closedPairs = people.flatMap(([role, who]) =>
  Object.entries(closed).flatMap(([which, facts]) => [
    reads(`${who} reads nothing of a case ${which}`, atCorporation(role), aCase(facts), []),
    takes(`${who} takes no step in a case ${which}`, atCorporation(role), aCase(facts), ['fileComplaint']),
  ]),
);

const openPairs = people.flatMap(([role, who]) =>
  Object.entries({ 'laid before the own corporation': laidBefore, 'treated by the own corporation': inside }).flatMap(
    ([which, facts]) =>
      [{}, { respondentPersonId: colleague }].map((whom) =>
        reads(
          `${who} reads a case ${which}, about ${'respondentPersonId' in whom ? 'a colleague' : 'the organisation'}`,
          atCorporation(role),
          aCase({ ...facts, ...whom }),
          ['progress', 'parties', 'complaint', 'response', 'decision', 'mediation'],
        ),
      ),
  ),
);

const answers = [
  'requestMoreTime',
  'submitResponse',
  'submitReply',
  'submitPiece',
  'challenge',
  'announcePerson',
  'offerCompensation',
  'decideOnMeasures',
  'makeCommitment',
  'reportReferral',
  'evaluateMeasure',
  'decideOnAdvice',
  'agreeToUseMediation',
  'answerHearingDates',
  'sayWhatHearingNeeds',
] as const;

const boardSteps: readonly Pair[] = [
  takes(
    'a board answers what was laid before it, promises, and decides on the advice',
    atCorporation('board'),
    aCase(laidBefore),
    ['fileComplaint', ...answers],
  ),
  takes('a board treats a complaint of its own procedure', atCorporation('board'), aCase(inside), [
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
  ]),
];

const contactSteps: readonly Pair[] = [
  takes(
    'a contact answers what was laid before the corporation, objects, and enters the decision of the board',
    atCorporation('participantContact'),
    aCase(laidBefore),
    ['fileComplaint', 'object', ...answers],
  ),
  takes('a contact treats a complaint of the own procedure', atCorporation('participantContact'), aCase(inside), [
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
  ]),
];

const bothCorporations = withRoles(
  { role: 'participantContact', participantId: 'own-corporation' },
  { role: 'participantContact', participantId: 'second-corporation' },
);

const fewAndMany: readonly Pair[] = [
  reads('a contact of no corporation reads no case', inCommittee('participantContact'), aCase(laidBefore), []),
  takes('a contact of no corporation answers no case', inCommittee('participantContact'), aCase(laidBefore), [
    'fileComplaint',
  ]),
  reads('a board of no corporation reads no case', inCommittee('board'), aCase(inside), []),
  ...['own-corporation', 'second-corporation'].map((participantId) =>
    reads(
      `a contact of two corporations reads what was laid before the ${participantId.replace('-', ' ')}`,
      bothCorporations,
      aCase({ ...laidBefore, participantId }),
      ['progress', 'parties', 'complaint', 'response', 'decision', 'mediation'],
    ),
  ),
  reads(
    'a contact of two corporations reads nothing of a third',
    bothCorporations,
    aCase({ ...laidBefore, participantId: 'another-corporation' }),
    [],
  ),
];

export const participantPairs: readonly Pair[] = [
  ...people.map(([role, who]) =>
    besides(`${who} has a list of cases, and no statistics`, atCorporation(role), ['read CaseList']),
  ),
  ...openPairs,
  ...closedPairs,
  ...boardSteps,
  ...contactSteps,
  ...fewAndMany,
];
