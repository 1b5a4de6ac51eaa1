/** What somebody can be to a committee. `visitor` is everybody who is not signed in. */
export const roles = [
  'visitor',
  'complainant',
  'representative',
  'legalRepresentative',
  'helper',
  'witness',
  'expert',
  'employee',
  'participantContact',
  'handler',
  'manager',
  'director',
  'board',
  'boardMember',
  'secretary',
  'deputySecretary',
  'chair',
  'formerChair',
  'member',
  'formerMember',
  'rentersOrganisation',
  'tenantAdministrator',
  'platformAdministrator',
] as const;
export type Role = (typeof roles)[number];

/** Roles that somebody has in one case, by a login code of that case. */
export const partyRoles = [
  'complainant',
  'representative',
  'legalRepresentative',
  'helper',
  'witness',
  'expert',
] as const satisfies readonly Role[];
export type PartyRole = (typeof partyRoles)[number];

/** Roles to which somebody is appointed in a committee. */
export const staffRoles = [
  'employee',
  'participantContact',
  'handler',
  'manager',
  'director',
  'board',
  'boardMember',
  'secretary',
  'deputySecretary',
  'chair',
  'member',
  'rentersOrganisation',
  'tenantAdministrator',
] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** Staff roles that are held for one participant; all others are held for the committee. */
export const participantRoles = [
  'employee',
  'participantContact',
  'handler',
  'manager',
  'director',
  'board',
  'boardMember',
  'rentersOrganisation',
] as const satisfies readonly StaffRole[];

/** What a complainant can let a helper do. */
export const helperGrants = ['follow', 'readContents', 'write'] as const;
export type HelperGrant = (typeof helperGrants)[number];

/** What rights are about. A list has a right of its own: whoever may read one case need not have a list. */
export const subjects = [
  'Attendance',
  'Case',
  'CaseList',
  'CommitteePage',
  'Deliberation',
  'EarlierAdvice',
  'Invitation',
  'Membership',
  'Message',
  'Outbox',
  'Piece',
  'SittingDay',
  'Statistics',
  'Tenant',
] as const;
export type AccessSubject = (typeof subjects)[number];

/** The parts of a case that can be read apart from each other. Every field of the API belongs to one of them. */
export const caseParts = ['progress', 'parties', 'complaint', 'response', 'decision', 'mediation', 'workings'] as const;
export type CasePart = (typeof caseParts)[number];

/** On whose side something is laid before the committee. What the committee finds out itself is on neither of the two. */
export const pieceSides = ['complainant', 'respondent', 'committee'] as const;
export type PieceSide = (typeof pieceSides)[number];

/** That a piece is there, with its number, its kind and its days; and what it says, its title too. */
export const pieceParts = ['existence', 'content'] as const;
export type PiecePart = (typeof pieceParts)[number];

/** What can be read apart from the rest, of whatever has parts. */
export type Part = CasePart | PiecePart;
