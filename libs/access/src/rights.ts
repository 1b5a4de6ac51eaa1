import { type Right } from './right.js';
import { platformAdministrator, rentersOrganisation, tenantAdministrator } from './table/administration.js';
import { chair, formerMember, member, secretary } from './table/committee.js';
import { complainant, helper } from './table/complainant.js';
import { board, boardMember, director, employee, handler, manager, participantContact } from './table/organisation.js';
import { invited, visitor } from './table/visitor.js';
import { type Role } from './words.js';

/** What every role may do. */
export type RightsTable = Readonly<Record<Role, readonly Right[]>>;

/** The rights table: one entry per role, closed by default. What does not stand here, nobody may do. */
export const rights: RightsTable = {
  visitor,
  complainant,
  representative: complainant,
  legalRepresentative: complainant,
  helper,
  witness: invited,
  expert: invited,
  employee,
  participantContact,
  handler,
  manager,
  director,
  board,
  boardMember,
  secretary,
  deputySecretary: secretary,
  chair,
  formerChair: formerMember,
  member,
  formerMember,
  rentersOrganisation,
  tenantAdministrator,
  platformAdministrator,
};
