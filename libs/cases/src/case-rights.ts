import { type Ability, type Part, type CaseRightsFacts, type FactColumns, rightInSql, type SqlRight } from '#access';
import { type CaseFile } from './case-file.entity.js';

/** Who sits and has not declared to have no interest in the case. */
const undeclared = `array(select s.id from unnest(c.sitting_person_ids) as s (id) where s.id <> all(c.declared_person_ids))`;

/** Where each fact on which rights depend stands in the statements of cases, which call their table `c`. */
export const caseFactColumns = {
  caseId: { sql: 'c.id', type: 'uuid' },
  participantId: { sql: 'c.participant_id', type: 'uuid' },
  respondentInformed: { sql: 'c.respondent_informed', type: 'boolean' },
  respondentPersonId: { sql: 'c.respondent_person_id', type: 'uuid' },
  treatedInside: { sql: 'c.treated_inside', type: 'boolean' },
  boardMemberInformed: { sql: 'c.board_member_informed', type: 'boolean' },
  mediationUsable: { sql: 'c.mediation_usable', type: 'boolean' },
  sittingPersonIds: { sql: 'c.sitting_person_ids', type: 'uuid[]' },
  recusedPersonIds: { sql: 'c.recused_person_ids', type: 'uuid[]' },
  undeclaredPersonIds: { sql: undeclared, type: 'uuid[]' },
  finishedByFormerMembers: { sql: 'c.finished_by_former_members', type: 'boolean' },
} as const satisfies FactColumns & Readonly<Record<keyof CaseRightsFacts, unknown>>;

/** Which cases may be read, and of them only those of which all these parts may be read. */
export function readableCases(ability: Ability, parts: readonly Part[] = []): SqlRight {
  return rightInSql(ability, { action: 'read', subject: 'Case', columns: caseFactColumns, parts });
}

/** The facts of a case on which rights depend. */
export function caseRightsFacts({ id: caseId, ...file }: CaseFile): CaseRightsFacts {
  const undeclaredPersonIds = file.sittingPersonIds.filter((one) => !file.declaredPersonIds.includes(one));
  return { ...file, caseId, undeclaredPersonIds };
}
