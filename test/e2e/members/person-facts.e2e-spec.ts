import { randomUUID } from 'node:crypto';
import { wholePlugin } from '../../builders/a-whole-regulation.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { anOffice, does, newcomer, type Office, personSeenBy, readyToSit, refusalOf, rentersSeat } from './office.js';

let platform: TestApplication;
let office: Office;
let secretary: Caller;

beforeAll(async () => {
  platform = await testApplication({}, [wholePlugin()]);
});
beforeEach(async () => {
  platform.clock.set('2026-03-02T09:00:00Z');
  office = await anOffice(await platform.committee('everything', `c-${randomUUID().slice(0, 8)}`));
  ({ secretary } = office);
});
afterAll(() => platform.close());

const nominated = async (): Promise<string> =>
  (await does(secretary, 'nominateMember', { ...newcomer('Alma'), ...rentersSeat })).personId;

describe('a tie', () => {
  it('is kept when it ends, with its days', async () => {
    const personId = await nominated();
    const tie = { personId, kind: 'employment', participant: 'north', from: '2020-01-01' };
    const { id: tieId } = await does(secretary, 'recordTie', tie);

    await does(secretary, 'endTie', { tieId, on: '2025-12-31' });

    expect((await personSeenBy(secretary, personId)).ties).toEqual([
      { id: tieId, kind: 'employment', participant: 'north', from: '2020-01-01', until: '2025-12-31' },
    ]);
  });

  it('ends once', async () => {
    const personId = await nominated();
    const { id: tieId } = await does(secretary, 'recordTie', { personId, kind: 'board', participant: 'north' });
    await does(secretary, 'endTie', { tieId, on: '2025-12-31' });

    expect(await refusalOf(secretary, 'endTie', { tieId, on: '2026-01-31' })).toBe('STEP_REFUSED alreadyEnded');
  });

  it.each([
    ['with a participant that is not there', 'BAD_INPUT participant', { participant: 'nobody' }],
    ['that ends before it begins', 'BAD_INPUT until', { from: '2026-02-02', until: '2026-02-01' }],
    ['of one day', 'done', { from: '2026-02-02', until: '2026-02-02' }],
  ])('%s ends with: %s', async (_, ends, changed) => {
    const tie = { personId: await nominated(), kind: 'board', participant: 'north', ...changed };

    expect(await refusalOf(secretary, 'recordTie', tie)).toBe(ends);
  });
});

describe('expertise', () => {
  it('is replaced as a whole', async () => {
    const personId = await nominated();
    await does(secretary, 'recordExpertise', { personId, expertise: ['law', 'care'] });

    await does(secretary, 'recordExpertise', { personId, expertise: ['mediation'] });

    expect((await personSeenBy(secretary, personId)).expertise).toEqual(['mediation']);
  });
});

describe('a side position', () => {
  const position = { title: 'Teacher', organisation: 'A school', shownPublicly: false };

  it('is shown to who keeps the record, and removed for good', async () => {
    const personId = await nominated();
    const { id: sidePositionId } = await does(secretary, 'recordSidePosition', { personId, ...position });
    const before = (await personSeenBy(secretary, personId)).sidePositions;

    await does(secretary, 'removeSidePosition', { sidePositionId });

    expect(before).toEqual([{ id: sidePositionId, ...position }]);
    expect((await personSeenBy(secretary, personId)).sidePositions).toEqual([]);
    const left = await platform.database.asAdmin((client) =>
      client.query('select from side_position where id = $1', [sidePositionId]),
    );
    expect(left.rowCount).toBe(0);
  });

  it.each([
    ['without a title', 'BAD_INPUT title', { title: ' ' }],
    ['without an organisation', 'BAD_INPUT organisation', { organisation: '' }],
    ['of somebody who is not there', 'NOT_FOUND', { personId: randomUUID() }],
  ])('%s ends with: %s', async (_, ends, changed) => {
    const personId = await nominated();

    expect(await refusalOf(secretary, 'recordSidePosition', { personId, ...position, ...changed })).toBe(ends);
  });
});

describe('an absence', () => {
  const inApril = { from: '2026-04-01', until: '2026-04-10' };

  it('of a member needs nobody who covers, and is over when it ends', async () => {
    const { id: nominationId, personId } = await readyToSit(secretary);
    await does(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' });
    const { id: absenceId } = await does(secretary, 'recordAbsence', { personId, ...inApril });
    const before = (await personSeenBy(secretary, personId)).absences;

    await does(secretary, 'endAbsence', { absenceId });

    expect(before).toEqual([{ id: absenceId, ...inApril, coveredByPersonId: null }]);
    expect((await personSeenBy(secretary, personId)).absences).toEqual([]);
  });

  it('of a secretary gives the one who covers the rights of the office, on those days only', async () => {
    const { people, chair } = office;
    const { id: nominationId, personId } = await readyToSit(secretary, {
      who: { name: 'M', email: 'm@somewhere.example' },
    });
    await does(chair, 'appointToSeat', { nominationId, from: '2026-03-02' });
    const member = await office.committee.appoint('member', { name: 'cover' });
    const covered = { personId: people.secretary.personId, coveredBy: member.personId };
    await does(chair, 'recordAbsence', { ...inApril, ...covered });
    const tie = { personId, kind: 'renting', participant: 'north' };
    const on = async (day: string) => {
      platform.clock.set(`${day}T09:00:00Z`);
      return refusalOf(await member.signIn(), 'recordTie', tie);
    };

    expect([await on('2026-03-31'), await on('2026-04-10'), await on('2026-04-11')]).toEqual([
      'NOT_FOUND',
      'done',
      'NOT_FOUND',
    ]);
  });

  it('of somebody who is only nominated is refused', async () => {
    const ends = await refusalOf(secretary, 'recordAbsence', { personId: await nominated(), ...inApril });

    expect(ends).toBe('BAD_INPUT personId');
  });
});
