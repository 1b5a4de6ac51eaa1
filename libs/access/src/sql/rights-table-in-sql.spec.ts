import { abilityOf } from '../ability.js';
import { actions } from '../actions.js';
import { type CaseRightsFacts, caseFactNames } from '../case-subject.js';
import { type Viewer } from '../viewer.js';
import { caseParts, helperGrants, type PartyRole, partyRoles, type Role, roles } from '../words.js';
import { type FactColumns } from './column.js';
import { rightInSql } from './right-in-sql.js';

const id = '018f0000-0000-7000-8000-000000000001';
const columns: FactColumns<CaseRightsFacts> = {
  caseId: { sql: 'c.id', type: 'uuid', notNull: true },
  participantId: { sql: 'c.participant_id', type: 'uuid', notNull: true },
  respondentInformed: { sql: 'c.respondent_informed', type: 'boolean', notNull: true },
  respondentPersonId: { sql: 'c.respondent_person_id', type: 'uuid' },
  treatedInside: { sql: 'c.treated_inside', type: 'boolean', notNull: true },
  boardMemberInformed: { sql: 'c.board_member_informed', type: 'boolean', notNull: true },
  sittingPersonIds: { sql: 'c.sitting_person_ids', type: 'uuid[]', notNull: true },
  recusedPersonIds: { sql: 'c.recused_person_ids', type: 'uuid[]', notNull: true },
  finishedByFormerMembers: { sql: 'c.finished_by_former_members', type: 'boolean', notNull: true },
};

const viewerIn = (role: Role): Viewer => {
  if (role === 'visitor') {
    return { kind: role };
  }
  if (role === 'platformAdministrator') {
    return { kind: role, accountId: id };
  }
  return partyRoles.includes(role as PartyRole)
    ? { kind: 'party', credentialId: id, caseId: id, role: role as PartyRole, grants: helperGrants }
    : { kind: 'staff', accountId: id, personId: id, memberships: [{ role: role as never, participantId: id }] };
};

describe('the rights table in SQL', () => {
  it('has a column for every fact of a case', () => {
    expect(Object.keys(columns)).toEqual(caseFactNames);
  });

  it.each(roles)('can be asked of the database for every action of the role %s, with and without parts', (role) => {
    const ability = abilityOf(viewerIn(role));
    for (const action of actions) {
      for (const parts of [[], [...caseParts], ...caseParts.map((part) => [part])]) {
        const { text, values } = rightInSql(ability, { action, subject: 'Case', columns, parts });
        const places = [...text.matchAll(/(?<!:):(\w+)/g)].map(([, place]) => place);

        expect(places).toEqual(Object.keys(values));
        expect(text).not.toContain(id);
      }
    }
  });

  it('opens every case to the secretary, none to an administrator, and the own case to a complainant', () => {
    const readable = (role: Role) =>
      rightInSql(abilityOf(viewerIn(role)), { action: 'read', subject: 'Case', columns }).text;

    expect(readable('secretary')).toBe('true');
    expect(readable('platformAdministrator')).toBe('false');
    expect(readable('tenantAdministrator')).toBe('false');
    expect(readable('complainant')).toBe('c.id = any(:right0::uuid[])');
  });
});
