import { type CaseRightsFacts } from '../../src/case-subject.js';
import { besides, type Pair, reads, takes } from './pair.js';
import { aCase, colleague, inCommittee, oneself, withRoles } from './people.js';

const sits = { sittingPersonIds: [colleague, oneself] };
const finishes = { ...sits, finishedByFormerMembers: true };

const inThePanel = [
  'declareInterests',
  'answerHearingDates',
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
  'submitPiece',
  'decideOnPiece',
  'investigate',
  'proposeMediation',
  'recordAgreement',
  'hold',
  'resume',
  'extendTerm',
  'chooseTreatment',
  'composePanel',
  'recuse',
  'decideOnChallenge',
  'planHearing',
  'admitPerson',
  'holdHearing',
  'closeInvestigation',
  'deliberate',
  'issueAdvice',
  'issueRuling',
  'issueAnswer',
  'recommend',
  'evaluateMeasure',
  'reportToBoardMember',
  'withdraw',
  'settle',
  'discontinue',
  'recordLapse',
  'reopen',
  'closeCase',
] as const;

/** Cases that a member almost reads. */
const closed: Readonly<Record<string, Partial<CaseRightsFacts>>> = {
  'of another panel': { sittingPersonIds: [colleague], finishedByFormerMembers: true },
  'in which nobody sits yet': { finishedByFormerMembers: true },
  'from which he stepped back': { ...finishes, recusedPersonIds: [oneself] },
};

const member = inCommittee('member');

const memberPairs: readonly Pair[] = [
  besides('a member has the list of cases, the sitting days and the earlier advices, and no attendance', member, [
    'read CaseList',
    'read SittingDay',
    'read EarlierAdvice',
  ]),
  reads('a member reads the progress, the parties and the decision of a case in which he sits', member, aCase(sits), [
    'progress',
    'parties',
    'decision',
  ]),
  reads(
    'a member reads a case from which another stepped back',
    member,
    aCase({ ...sits, recusedPersonIds: ['another'] }),
    ['progress', 'parties', 'decision'],
  ),
  reads(
    'a member reads nothing of the mediation, also when both sides agreed that it may be used',
    member,
    aCase({ ...sits, mediationUsable: true }),
    ['progress', 'parties', 'decision'],
  ),
  reads(
    'a member who sits reads the names alone until he declared to have no interest',
    member,
    aCase({ ...sits, undeclaredPersonIds: [oneself] }),
    ['progress', 'parties'],
  ),
  reads(
    'a member who declared reads a case in which another has not declared yet',
    member,
    aCase({ ...sits, undeclaredPersonIds: [colleague] }),
    ['progress', 'parties', 'decision'],
  ),
  takes(
    'a member who has not declared yet can declare and step back, as he can take any step',
    member,
    aCase({ ...sits, undeclaredPersonIds: [oneself] }),
    ['fileComplaint', ...inThePanel],
  ),
  takes(
    'a member takes the steps of the committee in a case in which he sits, and proposes a summary',
    member,
    aCase(sits),
    ['fileComplaint', ...inThePanel, 'writeSummary'],
  ),
  ...Object.entries(closed).flatMap(([which, facts]) => [
    reads(`a member reads nothing of a case ${which}`, member, aCase(facts), []),
    takes(`a member takes no step in a case ${which}`, member, aCase(facts), ['fileComplaint']),
  ]),
];

const former = { formerMember: 'a former member', formerChair: 'a former chair' } as const;

const formerPairs = Object.entries(former).flatMap(([role, who]) => {
  const viewer = inCommittee(role as keyof typeof former);
  return [
    besides(`${who} has the list of cases, and nothing else`, viewer, ['read CaseList']),
    reads(`${who} reads a case in which he sits, where the regulation lets him finish it`, viewer, aCase(finishes), [
      'progress',
      'parties',
      'decision',
    ]),
    reads(
      `${who} who has not declared reads the names of a case that he finishes`,
      viewer,
      aCase({ ...finishes, undeclaredPersonIds: [oneself] }),
      ['progress', 'parties'],
    ),
    takes(
      `${who} finishes a case in which he sits, where the regulation lets him, and files none`,
      viewer,
      aCase(finishes),
      inThePanel,
    ),
    ...Object.entries({ ...closed, 'that the regulation passes on': sits }).flatMap(([which, facts]) => [
      reads(`${who} reads nothing of a case ${which}`, viewer, aCase(facts), []),
      takes(`${who} takes no step in a case ${which}`, viewer, aCase(facts), []),
    ]),
  ];
});

const chairAndMember = withRoles({ role: 'chair', participantId: null }, { role: 'member', participantId: null });

export const memberAndFormerPairs: readonly Pair[] = [
  ...memberPairs,
  ...formerPairs,
  reads(
    'whoever is chair and member and stepped back reads nothing of the case in either role',
    chairAndMember,
    aCase({ ...sits, recusedPersonIds: [oneself] }),
    [],
  ),
];
