import { type Ability, abilityOf } from './ability.js';
import { type Action, actions } from './actions.js';
import { caseSubject } from './case-subject.js';
import { type Condition } from './condition.js';
import { conditionsOf } from './conditions-of.js';
import { type MessageRightsFacts, messageSubject } from './message-subject.js';
import { type Own } from './own.js';
import { type PieceRightsFacts, pieceSubject } from './piece-subject.js';
import { aCase, atCorporation, inCommittee, oneself, party, withRoles } from '../test/pairs/people.js';
import { everyCase } from '../test/pairs/mutants/every-case.js';
import { rights, type RightsTable } from './rights.js';
import { type Viewer } from './viewer.js';
import {
  type AccessSubject,
  type CasePart,
  type HelperGrant,
  type PartyRole,
  partyRoles,
  roles,
  staffRoles,
  subjects,
} from './words.js';

const cases = everyCase.map(caseSubject);
const heldByStaff = [...staffRoles, 'formerChair', 'formerMember'] as const;
const nobody: Own = { personId: null, caseIds: [], participantIds: [], grants: [] };

const everybody: readonly (readonly [string, Viewer])[] = [
  ['a secretary', inCommittee('secretary')],
  ['a chair', inCommittee('chair')],
  ['a member', inCommittee('member')],
  ['a contact', atCorporation('participantContact')],
  ['a director', atCorporation('director')],
  ['a tenant administrator', inCommittee('tenantAdministrator')],
  ['a complainant', party('complainant')],
  ['a helper', party('helper', 'follow', 'readContents', 'write')],
];

/** What an ability allows with any case there can be. */
function allowedWithCases(ability: Ability, asked: readonly Action[], part?: CasePart): Action[] {
  return asked.filter((action) => cases.some((facts) => ability.can(action, facts, part)));
}

const condition = (holds: unknown): Condition => ({ says: 'planted', holds: () => holds as never });

describe('a role', () => {
  it.each(heldByStaff)('%s can be built', (role) => {
    expect(() => abilityOf(withRoles({ role, participantId: 'own-corporation' }))).not.toThrow();
  });

  it.each(partyRoles)('%s can be built', (role) => {
    expect(() => abilityOf(party(role))).not.toThrow();
  });

  it('is always one of the staff, of a party, or of somebody without either', () => {
    expect([...heldByStaff, ...partyRoles, 'visitor', 'platformAdministrator'].sort()).toEqual([...roles].sort());
  });

  it.each(['landlord', 'constructor', '__proto__', 'toString', ''])('"%s" does not exist, also for staff', (role) => {
    expect(() => abilityOf(inCommittee(role as 'chair'))).toThrow('rights table');
  });

  it.each(['landlord', 'constructor', '__proto__'])('"%s" does not exist, also for a party', (role) => {
    expect(() => abilityOf(party(role as PartyRole))).toThrow('rights table');
  });

  it('that the table forgot is not a role without rights, but a mistake', () => {
    const { member: _forgotten, ...table } = rights;

    expect(() => abilityOf(inCommittee('member'), table as RightsTable)).toThrow('rights table');
  });
});

describe('a viewer', () => {
  it.each([undefined, null, {}, { kind: 'constructor' }, { kind: 'staff' }, 'secretary'])(
    'that is %p gets an error, and never an ability',
    (viewer) => {
      expect(() => abilityOf(viewer as unknown as Viewer)).toThrow();
    },
  );

  it('of the staff without any role may do nothing', () => {
    const ability = abilityOf(withRoles());

    expect(allowedWithCases(ability, actions)).toEqual([]);
    expect(subjects.filter((subject) => actions.some((action) => ability.can(action, subject)))).toEqual([]);
  });

  it.each(['participantContact', 'handler', 'manager', 'director', 'board', 'boardMember'] as const)(
    'who is a %s of no corporation has no case',
    (role) => {
      expect(allowedWithCases(abilityOf(inCommittee(role)), actions)).not.toContain('read');
    },
  );

  it.each(['complainant', 'helper', 'visitor', 'platformAdministrator'])(
    'of the staff with the role of a %s gets an error, and never an ability',
    (role) => {
      expect(() => abilityOf(inCommittee(role as never))).toThrow('no role that somebody can have in this way');
    },
  );

  it.each(['secretary', 'chair', 'visitor', 'tenantAdministrator'])(
    'of one case with the role of a %s gets an error, and never an ability',
    (role) => {
      expect(() => abilityOf(party(role as never))).toThrow('no role that somebody can have in this way');
    },
  );

  it.each<[string, Viewer]>([
    ['a party without a case', { ...(party('complainant') as object), caseId: undefined } as never],
    ['a member who is nobody', { ...(inCommittee('member') as object), personId: undefined } as never],
    [
      'a contact of an unknown corporation',
      withRoles({ role: 'participantContact', participantId: undefined as never }),
    ],
  ])('who is %s gets an error, and never an ability', (_, viewer) => {
    expect(() => abilityOf(viewer)).toThrow('has no value');
  });

  it('to whom something was granted that does not exist may do nothing', () => {
    const ability = abilityOf(party('helper', 'everything' as HelperGrant));

    expect(allowedWithCases(ability, actions)).toEqual([]);
  });
});

describe('a case', () => {
  it.each(['respondentPersonId', 'recusedPersonIds', 'participantId'])(
    'without the fact %s is asked nothing: a condition that it must not be so would hold',
    (fact) => {
      expect(() => caseSubject({ ...aCase(), [fact]: undefined })).toThrow(fact);
    },
  );
});

describe('a message or a piece', () => {
  const aMessage: MessageRightsFacts = { ...aCase(), conversation: 'all' };
  const aPiece: PieceRightsFacts = { ...aCase(), side: 'complainant', openTo: [], inBundle: false };

  it.each(['respondentPersonId', 'recusedPersonIds', 'conversation'])(
    'without the fact %s is asked nothing: of a message',
    (fact) => {
      expect(() => messageSubject({ ...aMessage, [fact]: undefined })).toThrow(`A message without ${fact}`);
    },
  );

  it.each(['respondentPersonId', 'recusedPersonIds', 'openTo', 'inBundle'])(
    'without the fact %s is asked nothing: of a piece',
    (fact) => {
      expect(() => pieceSubject({ ...aPiece, [fact]: undefined })).toThrow(`A piece without ${fact}`);
    },
  );
});

describe('a condition', () => {
  it.each([
    ['a fact that no case has', { ownerId: 'somebody' }, 'has no fact "ownerId"'],
    ['a fact with a name that every object knows', { constructor: 'somebody' }, 'has no fact "constructor"'],
    ['a part of a fact', { 'sittingPersonIds.length': 0 }, 'has no fact "sittingPersonIds.length"'],
    ['an operator in the place of a fact', { $or: [] }, 'has no fact "$or"'],
    ['no fact at all', {}, 'names no fact'],
    ['a value that is undefined', { caseId: undefined }, 'has no value'],
    ['a comparison with undefined', { caseId: { $ne: undefined } }, 'has no value'],
    ['a list with undefined in it', { caseId: { $in: ['one', undefined] } }, 'has no value'],
  ])('on %s breaks the build', (_, holds, message) => {
    expect(() => conditionsOf([condition(holds)], nobody)).toThrow(message);
  });

  it('on the fact of another condition breaks the build: one of them would be lost', () => {
    const twice = [condition({ caseId: 'own-case' }), condition({ caseId: { $ne: 'another-case' } })];

    expect(() => conditionsOf(twice, nobody)).toThrow('the same fact');
  });

  it('on a fact that no case has breaks the build of the role that has it', () => {
    const table = {
      ...rights,
      member: [{ actions: ['read'], subject: 'Case', when: [condition({ ownerId: 'somebody' })] }],
    } as RightsTable;

    expect(() => abilityOf(inCommittee('member'), table)).toThrow('ownerId');
  });

  it('stays when another one stands beside it', () => {
    const table = {
      ...rights,
      member: [
        {
          actions: ['read'],
          subject: 'Case',
          when: [condition({ caseId: 'own-case' }), condition({ respondentInformed: true })],
        },
      ],
    } as RightsTable;
    const ability = abilityOf(inCommittee('member'), table);
    const read = (caseId: string, respondentInformed: boolean) =>
      ability.can('read', caseSubject(aCase({ caseId, respondentInformed })));

    expect([read('own-case', true), read('own-case', false), read('another-case', true)]).toEqual([true, false, false]);
  });
});

describe('a question', () => {
  it.each(everybody)('about an action that does not exist is answered with no to %s', (_, viewer) => {
    const unknown = ['manage', 'all', 'delete', 'constructor', '__proto__'] as unknown as Action[];

    expect(allowedWithCases(abilityOf(viewer), unknown)).toEqual([]);
  });

  it.each(everybody)('about a subject that does not exist is answered with no to %s', (_, viewer) => {
    const ability = abilityOf(viewer);
    const unknown = ['all', 'Person', 'constructor', '__proto__'] as unknown as AccessSubject[];

    expect(unknown.filter((subject) => actions.some((action) => ability.can(action, subject)))).toEqual([]);
  });

  it.each(everybody)('about a part that does not exist is answered with no to %s', (_, viewer) => {
    const ability = abilityOf(viewer);
    const unknown = ['everything', 'progress.notes', 'constructor', '__proto__', '*'] as unknown as CasePart[];

    expect(unknown.filter((part) => allowedWithCases(ability, ['read'], part).length > 0)).toEqual([]);
  });

  it('about the parts of a case is answered by every right to read one', () => {
    const whole = Object.values(rights)
      .flat()
      .filter(({ actions: given, subject, parts }) => subject === 'Case' && given.includes('read') && !parts?.length);

    expect(whole).toEqual([]);
  });

  it('about a case in which nobody sits is answered with no to a member', () => {
    expect(abilityOf(inCommittee('member')).can('read', caseSubject(aCase({ recusedPersonIds: [oneself] })))).toBe(
      false,
    );
  });
});
