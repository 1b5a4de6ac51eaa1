import { abilityOf } from '../ability.js';
import { actions } from '../actions.js';
import { type CaseRightsFacts, caseFactNames } from '../case-subject.js';
import { deliberationFactNames, type DeliberationRightsFacts } from '../deliberation-subject.js';
import { messageFactNames, type MessageRightsFacts } from '../message-subject.js';
import { pieceFactNames, type PieceRightsFacts } from '../piece-subject.js';
import { type Viewer } from '../viewer.js';
import {
  type AccessSubject,
  caseParts,
  helperGrants,
  type Part,
  type PartyRole,
  partyRoles,
  pieceParts,
  type Role,
  roles,
} from '../words.js';
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
  mediationUsable: { sql: 'c.mediation_usable', type: 'boolean', notNull: true },
  sittingPersonIds: { sql: 'c.sitting_person_ids', type: 'uuid[]', notNull: true },
  recusedPersonIds: { sql: 'c.recused_person_ids', type: 'uuid[]', notNull: true },
  undeclaredPersonIds: { sql: 'c.undeclared_person_ids', type: 'uuid[]', notNull: true },
  finishedByFormerMembers: { sql: 'c.finished_by_former_members', type: 'boolean', notNull: true },
};

const deliberationColumns: FactColumns<DeliberationRightsFacts> = {
  ...columns,
  excludedPersonIds: { sql: 'd.excluded', type: 'uuid[]', notNull: true },
};
const messageColumns: FactColumns<MessageRightsFacts> = {
  ...columns,
  conversation: { sql: 'm.conversation', type: 'text' },
};
const pieceColumns: FactColumns<PieceRightsFacts> = {
  ...columns,
  side: { sql: 'p.side', type: 'text', notNull: true },
  openTo: { sql: 'p.open_to', type: 'text[]', notNull: true },
  inBundle: { sql: 'b.piece_id is not null', type: 'boolean', notNull: true },
};
const asked: readonly (readonly [AccessSubject, FactColumns, readonly Part[]])[] = [
  ['Case', columns, caseParts],
  ['Deliberation', deliberationColumns, []],
  ['Message', messageColumns, []],
  ['Piece', pieceColumns, pieceParts],
];

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
  it('has a column for every fact of a case, a message and a piece', () => {
    expect(Object.keys(columns)).toEqual(caseFactNames);
    expect(Object.keys(deliberationColumns)).toEqual(deliberationFactNames);
    expect(Object.keys(messageColumns)).toEqual(messageFactNames);
    expect(Object.keys(pieceColumns)).toEqual(pieceFactNames);
  });

  it.each(roles)('can be asked of the database for every action of the role %s, with and without parts', (role) => {
    const ability = abilityOf(viewerIn(role));
    const questions = asked.flatMap(([subject, of, parts]) =>
      actions.flatMap((action) =>
        [[], [...parts], ...parts.map((part) => [part])].map((named) => ({
          action,
          subject,
          columns: of,
          parts: named,
        })),
      ),
    );
    for (const question of questions) {
      const { text, values } = rightInSql(ability, question);
      const places = [...text.matchAll(/(?<!:):(\w+)/g)].map(([, place]) => place);

      expect(places).toEqual(Object.keys(values));
      expect(text).not.toContain(id);
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

  it('opens to a member what lies in the bundle, and no message', () => {
    const ability = abilityOf(viewerIn('member'));

    expect(rightInSql(ability, { action: 'read', subject: 'Piece', columns: pieceColumns }).text).toContain(
      '(b.piece_id is not null) =',
    );
    expect(rightInSql(ability, { action: 'read', subject: 'Message', columns: messageColumns }).text).toBe('false');
  });
});
