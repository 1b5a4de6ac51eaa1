import { besides, type Pair, reads, takes } from './pair.js';
import { aCase, ownCase, party } from './people.js';

const own = aCase(ownCase);
const other = aCase();
const whole = {
  complainant: 'a complainant',
  representative: 'a representative',
  legalRepresentative: 'an heir',
} as const;

/** What whoever complains does in the own case. */
const acting = [
  'fileComplaint',
  'completeComplaint',
  'reportReferral',
  'handOver',
  'object',
  'requestMoreTime',
  'submitReply',
  'submitPiece',
  'answerOffer',
  'challenge',
  'announcePerson',
  'confirmCommitment',
  'withdraw',
  'settle',
  'agreeToUseMediation',
  'addParty',
  'endParty',
  'changeContactDetails',
  'answerHearingDates',
  'sayWhatHearingNeeds',
] as const;

const wholePairs = Object.entries(whole).flatMap(([role, who]) => {
  const viewer = party(role as keyof typeof whole);
  return [
    reads(`${who} reads the own case, but not how the office works on it`, viewer, own, [
      'progress',
      'parties',
      'complaint',
      'response',
      'decision',
      'mediation',
    ]),
    reads(`${who} reads nothing of the case of another`, viewer, other, []),
    reads(
      `${who} reads the own case before the other side was told`,
      viewer,
      aCase({ ...ownCase, treatedInside: true }),
      ['progress', 'parties', 'complaint', 'response', 'decision', 'mediation'],
    ),
    takes(`${who} speaks, objects, comes to terms and takes the complaint back in the own case`, viewer, own, acting),
    takes(`${who} files a complaint, and takes no step in the case of another`, viewer, other, ['fileComplaint']),
    besides(`${who} has no list of cases`, viewer, []),
  ];
});

const helperPairs: readonly Pair[] = [
  reads('a helper who may follow reads the progress and the decision', party('helper', 'follow'), own, [
    'progress',
    'decision',
  ]),
  reads('a helper who may follow reads nothing of the case of another', party('helper', 'follow'), other, []),
  takes(
    'a helper who may follow takes no step, gives the help up and says how he is reached',
    party('helper', 'follow'),
    own,
    ['endParty', 'changeContactDetails'],
  ),
  reads(
    'a helper who may read reads what both sides wrote and who they are, and follows the case',
    party('helper', 'readContents'),
    own,
    ['progress', 'parties', 'complaint', 'response', 'decision', 'mediation'],
  ),
  reads('a helper who may read reads nothing of the case of another', party('helper', 'readContents'), other, []),
  takes(
    'a helper who may read takes no step, gives the help up and says how he is reached',
    party('helper', 'readContents'),
    own,
    ['endParty', 'changeContactDetails'],
  ),
  reads('a helper who may write follows the case, and reads nothing that was sent in', party('helper', 'write'), own, [
    'progress',
    'decision',
  ]),
  reads('a helper who may write reads nothing of the case of another', party('helper', 'write'), other, []),
  takes('a helper who may write completes the complaint, replies and sends pieces', party('helper', 'write'), own, [
    'endParty',
    'changeContactDetails',
    'completeComplaint',
    'submitReply',
    'submitPiece',
  ]),
  takes('a helper who may write takes no step in the case of another', party('helper', 'write'), other, []),
  reads('a helper whom nothing was allowed reads nothing', party('helper'), own, []),
  takes('a helper whom nothing was allowed takes no step', party('helper'), own, []),
  reads(
    'a helper who may do everything reads what a party reads',
    party('helper', 'follow', 'readContents', 'write'),
    own,
    ['progress', 'parties', 'complaint', 'response', 'decision', 'mediation'],
  ),
  takes(
    'a helper who may do everything ends nothing but the help',
    party('helper', 'follow', 'readContents', 'write'),
    own,
    ['endParty', 'changeContactDetails', 'completeComplaint', 'submitReply', 'submitPiece'],
  ),
  besides('a helper has no list of cases', party('helper', 'follow', 'readContents', 'write'), []),
];

export const complainantPairs: readonly Pair[] = [...wholePairs, ...helperPairs];
