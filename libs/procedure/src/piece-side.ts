import { organisationRoles, type ProcedureRole } from '#regulation';
import type { PieceSide } from './words.js';

const opposite: readonly ProcedureRole[] = [...organisationRoles, 'employee'];

/** The side of a party; undefined for an office, which lays pieces of its own and writes down those of others. */
export function ownSideOf(role: ProcedureRole): Exclude<PieceSide, 'committee'> | undefined {
  if (role === 'complainant') {
    return 'complainant';
  }
  return opposite.includes(role) ? 'respondent' : undefined;
}

/** On whose side a piece is, when somebody in this role laid it and named this side or none. */
export function pieceSideOf(role: ProcedureRole, named: PieceSide | undefined): PieceSide {
  return ownSideOf(role) ?? named ?? 'committee';
}
