import { type Role } from './words.js';

/**
 * In which role of the procedure somebody acts: the regulation says what that role does. Whoever acts for a complainant acts as
 * the complainant; a deputy as whom he stands in for. Null: takes no step at all.
 */
export const actsAs = {
  visitor: 'complainant',
  complainant: 'complainant',
  representative: 'complainant',
  legalRepresentative: 'complainant',
  helper: 'complainant',
  witness: null,
  expert: null,
  employee: 'employee',
  participantContact: 'participantContact',
  handler: 'handler',
  manager: 'manager',
  director: 'director',
  board: 'board',
  boardMember: 'boardMember',
  secretary: 'secretary',
  deputySecretary: 'secretary',
  chair: 'chair',
  formerChair: 'chair',
  member: 'member',
  formerMember: 'member',
  rentersOrganisation: null,
  tenantAdministrator: null,
  platformAdministrator: null,
} as const satisfies Readonly<Record<Role, string | null>>;
