import type { RegulationRules } from '../regulation.schema.js';
import { type Addressee, committeeRoles, organisationRoles, type ProcedureRole } from '../vocabulary-roles.js';

const roles: Readonly<Record<Addressee, readonly ProcedureRole[]>> = {
  complainant: ['complainant'],
  committee: committeeRoles,
  respondent: [...organisationRoles, 'employee'],
  participant: organisationRoles,
  board: ['board', 'director', 'participantContact'],
  employee: ['employee'],
  handler: ['handler'],
  manager: ['manager'],
  director: ['director'],
  parties: ['complainant', ...organisationRoles, 'employee'],
};

/** The roles that can act for whom a term binds. Without a committee, those who treat the complaint inside are meant. */
export function addresseeRoles({ kind }: RegulationRules, addressee: Addressee): readonly ProcedureRole[] {
  const inside = kind === 'internalProcedure' || kind === 'cooperative';
  return addressee === 'committee' && inside ? [...committeeRoles, ...organisationRoles] : roles[addressee];
}
