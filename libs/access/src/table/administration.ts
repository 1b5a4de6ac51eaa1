import { may, type Right } from '../right.js';

/** Sees numbers, of the own landlord too, and never a case. */
export const rentersOrganisation: readonly Right[] = [may('read', 'Statistics')];

/** Looks after who is in the committee; reads no case. */
export const tenantAdministrator: readonly Right[] = [may(['read', 'appoint'], 'Membership'), may('read', 'Outbox')];

/** Opens committees and sees whether they run; reads nothing inside them. */
export const platformAdministrator: readonly Right[] = [may('openTenant', 'Tenant')];
