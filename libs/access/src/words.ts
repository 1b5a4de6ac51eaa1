/** What can be done. The steps of the procedure carry the name of their mutation. */
export const actions = [
  'read',
  'fileComplaint',
  'acknowledgeReceipt',
  'decideAdmissibility',
  'requestResponse',
  'submitResponse',
] as const;
export type Action = (typeof actions)[number];

export const subjects = ['Case', 'CaseList', 'Outbox'] as const;
export type AccessSubject = (typeof subjects)[number];

/** What somebody can be in a committee. `visitor` is everybody who is not signed in. */
export const roles = [
  'visitor',
  'complainant',
  'participantContact',
  'secretary',
  'chair',
  'member',
  'tenantAdministrator',
] as const;
export type Role = (typeof roles)[number];
