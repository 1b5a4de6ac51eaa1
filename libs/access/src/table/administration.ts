import { may, type Right } from '../right.js';

/** Sees numbers, of the own landlord too, and never a case. */
export const rentersOrganisation: readonly Right[] = [may('read', 'Statistics')];

/** Keeps the record of who sits in the committee, by whose nomination, and with which ties. */
export const administersMembers = may(['read', 'administerMembers'], 'Membership');

/** Looks after who is in the committee and what its page says; reads no case. */
export const tenantAdministrator: readonly Right[] = [
  administersMembers,
  may('appoint', 'Membership'),
  may('changePage', 'CommitteePage'),
  may('read', 'Outbox'),
  may('read', 'Attendance'),
];

/** Opens committees and sees whether they run; reads nothing inside them. */
export const platformAdministrator: readonly Right[] = [may('openTenant', 'Tenant')];
