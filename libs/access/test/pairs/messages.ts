import { type CaseRightsFacts } from '../../src/case-subject.js';
import { type Conversation, conversations } from '../../src/message-subject.js';
import { type Viewer, visitor } from '../../src/viewer.js';
import { corresponds, type Pair } from './pair.js';
import {
  aCase,
  atCorporation,
  colleague,
  inCommittee,
  oneself,
  ownCase,
  ownCorporation,
  party,
  platformAdministrator,
  withRoles,
} from './people.js';

type Line = readonly [who: string, viewer: Viewer, facts: CaseRightsFacts];

const toComplainant = ['complainant', 'all'] as const;
const toRespondent = ['respondent', 'all'] as const;

function lines(reads: readonly Conversation[], writes: readonly Conversation[], ...of: readonly Line[]): Pair[] {
  return of.map(([who, viewer, facts]) => corresponds(who, viewer, facts, { reads, writes }));
}

const own = aCase(ownCase);
const laidBefore = aCase({ ...ownCorporation, respondentInformed: true });
const aboutOneself = { respondentPersonId: oneself, respondentInformed: true };
const inside = { ...ownCorporation, treatedInside: true };
const wideOpen = aCase({ ...ownCase, ...inside, respondentInformed: true, boardMemberInformed: true });
const asRespondent = { participantContact: 'a contact', board: 'a board' } as const;
const insiders = {
  handler: 'a handler',
  manager: 'a manager',
  director: 'a director',
  board: 'a board',
  participantContact: 'a contact',
} as const;

const complainantLines: readonly Pair[] = [
  ...lines(
    toComplainant,
    ['complainant'],
    ['a complainant writes to the secretariat', party('complainant'), own],
    ['a representative writes to the secretariat', party('representative'), own],
    ['an heir writes to the secretariat', party('legalRepresentative'), own],
    ['a helper who may do everything writes too', party('helper', 'follow', 'readContents', 'write'), own],
  ),
  ...lines(toComplainant, [], ['a helper who may read writes no message', party('helper', 'readContents'), own]),
  ...lines([], ['complainant'], ['a helper who may write reads no message', party('helper', 'write'), own]),
  ...lines(
    [],
    [],
    ['a complainant has no messages of the case of another', party('complainant'), aCase()],
    ['a representative has no messages of the case of another', party('representative'), aCase()],
    ['an heir has no messages of the case of another', party('legalRepresentative'), aCase()],
    ['a helper who may follow has no messages', party('helper', 'follow'), own],
    ['a helper has no messages of the case of another', party('helper', 'readContents', 'write'), aCase()],
    ['a witness has no messages', party('witness'), wideOpen],
    ['an expert has no messages', party('expert'), wideOpen],
  ),
];

const respondentLines: readonly Pair[] = Object.entries(asRespondent).flatMap(([role, who]) => {
  const viewer = atCorporation(role as keyof typeof asRespondent);
  return [
    ...lines(toRespondent, ['respondent'], [`${who} writes to the secretariat once told`, viewer, laidBefore]),
    ...lines(
      [],
      [],
      [`${who} has no messages before that`, viewer, aCase(ownCorporation)],
      [`${who} has no messages of another corporation`, viewer, aCase({ respondentInformed: true })],
      [`${who} who is complained of has no messages`, viewer, { ...laidBefore, respondentPersonId: oneself }],
    ),
  ];
});

const employeeLines: readonly Pair[] = [
  ...lines(
    toRespondent,
    ['respondent'],
    ['an employee writes in the case about himself', atCorporation('employee'), aCase(aboutOneself)],
  ),
  ...lines(
    [],
    [],
    [
      'an employee who was not told has no messages',
      atCorporation('employee'),
      aCase({ ...aboutOneself, respondentInformed: false }),
    ],
    [
      'an employee has no messages about a colleague',
      atCorporation('employee'),
      aCase({ ...aboutOneself, respondentPersonId: colleague }),
    ],
    ['a member of the supervising board has no messages', atCorporation('boardMember'), wideOpen],
  ),
];

const insideLines: readonly Pair[] = Object.entries(insiders).flatMap(([role, who]) => {
  const viewer = atCorporation(role as keyof typeof insiders);
  return [
    ...lines(conversations, conversations, [`${who} keeps the messages where they treat`, viewer, aCase(inside)]),
    ...lines(
      [],
      [],
      [`${who} keeps no messages of a committee`, viewer, aCase(ownCorporation)],
      [`${who} keeps no messages of another organisation`, viewer, aCase({ treatedInside: true })],
      [`${who} keeps no messages about himself`, viewer, aCase({ ...inside, respondentPersonId: oneself })],
    ),
  ];
});

const officeLines: readonly Pair[] = [
  ...lines(
    conversations,
    conversations,
    ['a secretary writes to each and to all', inCommittee('secretary'), aCase()],
    ['a deputy secretary writes to each and to all', inCommittee('deputySecretary'), aCase()],
  ),
  ...lines(
    [],
    [],
    ['a chair has no messages', inCommittee('chair'), { ...wideOpen, sittingPersonIds: [oneself] }],
    ['a former chair has no messages', inCommittee('formerChair'), { ...wideOpen, sittingPersonIds: [oneself] }],
    ['a member has no messages', inCommittee('member'), { ...wideOpen, sittingPersonIds: [oneself] }],
    ['a former member has no messages', inCommittee('formerMember'), { ...wideOpen, sittingPersonIds: [oneself] }],
    ["a renters' organisation has no messages", atCorporation('rentersOrganisation'), wideOpen],
    ['a tenant administrator has no messages', inCommittee('tenantAdministrator'), wideOpen],
    ['a platform administrator has no messages', platformAdministrator, wideOpen],
    ['a visitor has no messages', visitor, wideOpen],
    ['somebody whose every role ended has no messages', withRoles(), wideOpen],
  ),
];

/** Who reads and writes which messages. */
export const messagePairs: readonly Pair[] = [
  ...complainantLines,
  ...respondentLines,
  ...employeeLines,
  ...insideLines,
  ...officeLines,
];
