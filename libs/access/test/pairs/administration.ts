import { besides, type Pair, reads, takes } from './pair.js';
import {
  aCase,
  atCorporation,
  inCommittee,
  oneself,
  ownCase,
  ownCorporation,
  platformAdministrator,
  withRoles,
} from './people.js';

/** A case in which everything has happened that opens a case to anybody. */
const wideOpen = aCase({
  ...ownCase,
  ...ownCorporation,
  respondentInformed: true,
  treatedInside: true,
  boardMemberInformed: true,
  sittingPersonIds: [oneself],
  finishedByFormerMembers: true,
});

const rentersOrganisation = atCorporation('rentersOrganisation');
const tenantAdministrator = inCommittee('tenantAdministrator');
const administratorAndMember = withRoles(
  { role: 'tenantAdministrator', participantId: null },
  { role: 'member', participantId: null },
);

export const administrationPairs: readonly Pair[] = [
  besides("a renters' organisation reads the statistics, and nothing else", rentersOrganisation, ['read Statistics']),
  reads("a renters' organisation reads no case, also of its own landlord", rentersOrganisation, wideOpen, []),
  takes("a renters' organisation takes no step", rentersOrganisation, wideOpen, []),
  besides(
    'a tenant administrator keeps the members and the page, appoints people and reads the outbox',
    tenantAdministrator,
    [
      'read Attendance',
      'read Membership',
      'administerMembers Membership',
      'changePage CommitteePage',
      'appoint Membership',
      'read Outbox',
    ],
  ),
  reads('a tenant administrator reads no case', tenantAdministrator, wideOpen, []),
  takes('a tenant administrator takes no step', tenantAdministrator, wideOpen, []),
  reads('a tenant administrator who is a member reads no case of another panel', administratorAndMember, aCase(), []),
  besides('a platform administrator opens committees, and reads nothing in them', platformAdministrator, [
    'openTenant Tenant',
  ]),
  reads('a platform administrator reads no case', platformAdministrator, wideOpen, []),
  takes('a platform administrator takes no step', platformAdministrator, wideOpen, []),
  reads('somebody whose every role ended reads no case', withRoles(), wideOpen, []),
  takes('somebody whose every role ended takes no step', withRoles(), wideOpen, []),
  besides('somebody whose every role ended has nothing else', withRoles(), []),
];
