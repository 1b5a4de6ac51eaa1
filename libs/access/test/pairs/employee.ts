import { besides, type Pair, reads, takes } from './pair.js';
import { aCase, atCorporation, colleague, inCommittee, oneself, ownCorporation } from './people.js';

const aboutOneself = { ...ownCorporation, respondentPersonId: oneself, respondentInformed: true };

const closed = {
  'about himself before it was laid before him': { ...aboutOneself, respondentInformed: false },
  'about a colleague': { ...aboutOneself, respondentPersonId: colleague },
  'about the organisation': { ...aboutOneself, respondentPersonId: null },
  'about a colleague that the organisation itself treats': {
    ...aboutOneself,
    respondentPersonId: colleague,
    treatedInside: true,
  },
};

const employeePairs: readonly Pair[] = [
  besides('an employee has a list of cases, and nothing else', atCorporation('employee'), ['read CaseList']),
  reads(
    'an employee reads the case about himself once it was laid before him',
    atCorporation('employee'),
    aCase(aboutOneself),
    ['progress', 'parties', 'complaint', 'response', 'decision', 'mediation'],
  ),
  takes('an employee answers the case about himself, with assistance', atCorporation('employee'), aCase(aboutOneself), [
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
  ]),
  ...Object.entries(closed).flatMap(([which, facts]) => [
    reads(`an employee reads nothing of a case ${which}`, atCorporation('employee'), aCase(facts), []),
    takes(`an employee takes no step in a case ${which}`, atCorporation('employee'), aCase(facts), []),
  ]),
];

const told = { ...ownCorporation, boardMemberInformed: true };

const boardMemberPairs: readonly Pair[] = [
  besides('a board member has a list of cases, and nothing else', atCorporation('boardMember'), ['read CaseList']),
  reads(
    'a board member reads the complaint and the answer once told, and not who the parties are',
    atCorporation('boardMember'),
    aCase(told),
    ['progress', 'complaint', 'response', 'decision'],
  ),
  reads(
    'a board member reads a complaint about a colleague',
    atCorporation('boardMember'),
    aCase({ ...told, respondentPersonId: colleague }),
    ['progress', 'complaint', 'response', 'decision'],
  ),
  reads(
    'a board member reads nothing before being told',
    atCorporation('boardMember'),
    aCase({ ...told, boardMemberInformed: false, respondentInformed: true }),
    [],
  ),
  reads(
    'a board member reads nothing of another corporation',
    atCorporation('boardMember'),
    aCase({ ...told, participantId: 'another-corporation' }),
    [],
  ),
  reads('a board member of no corporation reads nothing', inCommittee('boardMember'), aCase(told), []),
  reads(
    'a board member reads nothing of a complaint about himself',
    atCorporation('boardMember'),
    aCase({ ...told, respondentPersonId: oneself }),
    [],
  ),
  takes(
    'a board member brings what was reported before the board, and takes no other step',
    atCorporation('boardMember'),
    aCase({ ...told, treatedInside: true, respondentInformed: true }),
    ['putOnAgenda'],
  ),
  takes(
    'a board member brings nothing before the board that was not reported',
    atCorporation('boardMember'),
    aCase({ ...told, boardMemberInformed: false, treatedInside: true, respondentInformed: true }),
    [],
  ),
  takes(
    'a board member brings nothing of another corporation before the board',
    atCorporation('boardMember'),
    aCase({ ...told, participantId: 'another-corporation' }),
    [],
  ),
  takes(
    'a board member brings no complaint about himself before the board',
    atCorporation('boardMember'),
    aCase({ ...told, respondentPersonId: oneself }),
    [],
  ),
];

export const singleCasePairs: readonly Pair[] = [...employeePairs, ...boardMemberPairs];
