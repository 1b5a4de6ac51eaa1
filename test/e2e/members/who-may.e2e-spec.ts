import { type StaffRole } from '#access';
import { randomUUID } from 'node:crypto';
import { wholePlugin } from '../../builders/a-whole-regulation.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import {
  anOffice,
  does,
  newcomer,
  type Office,
  readyToSit,
  refusalOf,
  rentersOfNorth,
  rentersSeat,
  seesMembers,
} from './office.js';

let platform: TestApplication;
let office: Office;

beforeAll(async () => {
  platform = await testApplication({}, [wholePlugin()]);
});
beforeEach(async () => {
  platform.clock.set('2026-03-02T09:00:00Z');
  office = await anOffice(await platform.committee('everything', `c-${randomUUID().slice(0, 8)}`));
});
afterAll(() => platform.close());

const asked: readonly (readonly [StaffRole, string | undefined])[] = [
  ['tenantAdministrator', undefined],
  ['secretary', undefined],
  ['deputySecretary', undefined],
  ['chair', undefined],
  ['member', undefined],
  ['participantContact', 'north'],
  ['board', 'north'],
];
const keepsTheRecord: readonly StaffRole[] = ['tenantAdministrator', 'secretary', 'deputySecretary', 'chair'];
const appoints: readonly StaffRole[] = ['tenantAdministrator', 'chair'];

const somebodyAs = async (role: StaffRole, participant?: string): Promise<Caller> =>
  (await office.committee.appoint(role, { participant, name: `other-${role}` })).signIn();

/** Everything that is done with the record, each sound for whoever may do it. */
async function everyAct(): Promise<Readonly<Record<string, object>>> {
  const { secretary, administrator, people } = office;
  const nomination = await readyToSit(secretary, newcomer('Bela'));
  const other = await readyToSit(secretary, newcomer('Carla'));
  const third = await does(secretary, 'nominateMember', { ...newcomer('Dina'), ...rentersSeat });
  const seat = await does(administrator, 'appointToSeat', { nominationId: other.id, from: '2026-03-02' });
  const { personId } = seat;
  const tie = await does(secretary, 'recordTie', { personId, kind: 'renting', participant: 'north' });
  const position = { personId, title: 'Teacher', organisation: 'A school', shownPublicly: true };
  const { id: sidePositionId } = await does(secretary, 'recordSidePosition', position);
  const away = await does(secretary, 'recordAbsence', { personId, from: '2026-04-01', until: '2026-04-02' });
  const office2 = { ...newcomer('Eva'), role: 'deputySecretary', from: '2026-03-01' };
  const deputy = await does(administrator, 'appointSecretary', office2);
  const leaving = await does(administrator, 'appointSecretary', { ...office2, ...newcomer('Fien') });
  return {
    nominateMember: { ...newcomer('Gijs'), ...rentersSeat },
    consentToNomination: { nominationId: third.id, ...rentersOfNorth, on: '2026-03-01' },
    withdrawNomination: { nominationId: third.id },
    recordExpertise: { personId, expertise: ['law'] },
    recordTie: { personId, kind: 'renting', participant: 'south' },
    endTie: { tieId: tie.id, on: '2026-03-01' },
    recordSidePosition: position,
    removeSidePosition: { sidePositionId },
    recordAbsence: { personId, from: '2026-05-01', until: '2026-05-02' },
    endAbsence: { absenceId: away.id },
    appointToSeat: { nominationId: nomination.id, from: '2026-03-02' },
    endSeat: { appointmentId: seat.id, on: '2026-03-10' },
    appointSecretary: { ...newcomer('Hans'), role: 'secretary', from: '2026-03-02' },
    endSecretary: { membershipId: leaving.id, on: '2026-03-20' },
    takeOverOffice: { personId: deputy.personId, ofPersonId: people.secretary.personId, from: '2026-03-03' },
  };
}

const ofAppointing = ['appointToSeat', 'endSeat', 'appointSecretary', 'endSecretary', 'takeOverOffice'];

describe('the record of members', () => {
  it.each(asked)('is kept by whoever may: a %s', async (role, participant) => {
    const acts = await everyAct();
    const caller = await somebodyAs(role, participant);

    const ends: Record<string, string> = {};
    for (const [mutation, input] of Object.entries(acts)) {
      ends[mutation] = await refusalOf(caller, mutation, input);
    }

    const mayDo = (mutation: string) => (ofAppointing.includes(mutation) ? appoints : keepsTheRecord).includes(role);
    expect(ends).toEqual(
      Object.fromEntries(Object.keys(acts).map((mutation) => [mutation, mayDo(mutation) ? 'done' : 'NOT_FOUND'])),
    );
  });

  it.each(asked)('is read by whoever keeps it: a %s', async (role, participant) => {
    const caller = await somebodyAs(role, participant);

    expect(await seesMembers(caller)).toBe(keepsTheRecord.includes(role) ? 'sees them' : 'NOT_FOUND');
  });

  it('is asked in vain by a visitor, who must sign in first', async () => {
    const visitor = office.committee.visitor();

    expect(await seesMembers(visitor)).toBe('NOT_SIGNED_IN');
    expect(await refusalOf(visitor, 'nominateMember', { ...newcomer('Gijs'), ...rentersSeat })).toBe('NOT_SIGNED_IN');
  });

  it('of another committee is not there for whoever keeps the own', async () => {
    const elsewhere = await anOffice(await platform.committee('everything', `c-${randomUUID().slice(0, 8)}`));
    const acts = Object.entries(await everyAct()).filter(([, input]) => !('who' in input));

    for (const [mutation, input] of acts) {
      const ends = await refusalOf(elsewhere.administrator, mutation, input);
      expect([mutation, ends]).toEqual([mutation, expect.stringMatching(/^(NOT_FOUND|BAD_INPUT)/)]);
    }
  });
});

describe('an absence that gives somebody an office', () => {
  it.each([
    ['chair', 'done'],
    ['secretary', 'NOT_FOUND'],
  ] as const)('is recorded by who may appoint: a %s: %s', async (role, ends) => {
    const { people } = office;
    const caller = await somebodyAs(role);
    const days = { from: '2026-04-01', until: '2026-04-02' };
    const covered = { personId: people.secretary.personId, coveredBy: people.chair.personId };

    expect(await refusalOf(caller, 'recordAbsence', { ...days, ...covered })).toBe(ends);
  });
});
