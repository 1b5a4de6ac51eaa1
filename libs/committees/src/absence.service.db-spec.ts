import { type StaffRole } from '#access';
import { BadInput, NotFound } from '#problems';
import {
  aCommittee,
  aCommitteeDatabase,
  anAppointment,
  type Committee,
  type CommitteeDatabase,
} from '../test/a-committee.builder.js';
import { type AnnouncedAbsence } from './absence.service.js';
import { type Appointment } from './appointment.service.js';

let database: CommitteeDatabase;
let committee: Committee;

beforeAll(async () => {
  database = await aCommitteeDatabase();
});
beforeEach(async () => {
  committee = await aCommittee(database);
});
afterAll(() => database.drop());

/** Appoints somebody new; answers the person. */
const somebody = async (changed: Partial<Appointment>): Promise<string> => {
  const appointment = await anAppointment(database, changed);
  return (await committee.run(() => database.appointments.appoint(appointment))).personId;
};
const inMarch = { from: '2026-03-09', until: '2026-03-13' };
const announce = (absence: Omit<AnnouncedAbsence, 'from' | 'until'> & Partial<AnnouncedAbsence>) =>
  committee.run(() => database.absences.announce({ ...inMarch, ...absence }));
const fieldsOf = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof BadInput ? error.details.problems.map(({ field }) => field) : [];
};

describe('an absence', () => {
  it.each(['secretary', 'deputySecretary', 'chair'] as const)('of a %s can be covered', async (role) => {
    const personId = await somebody({ role });
    const coveredBy = await somebody({ role: 'member' });

    expect(await announce({ personId, coveredBy })).toEqual(expect.any(String));
  });

  it.each<[StaffRole, string | undefined]>([
    ['member', undefined],
    ['tenantAdministrator', undefined],
    ['participantContact', 'north'],
  ])('of a %s is refused: there is no office to cover', async (role, participant) => {
    const personId = await somebody({ role, participant });
    const coveredBy = await somebody({ role: 'secretary' });

    expect(await fieldsOf(announce({ personId, coveredBy }))).toEqual(['personId']);
  });

  it.each<[StaffRole, string | undefined, string[]]>([
    ['member', undefined, []],
    ['secretary', undefined, []],
    ['tenantAdministrator', undefined, ['personId']],
    ['participantContact', 'north', ['personId']],
  ])('of a %s of %s that nobody covers: refused are %j', async (role, participant, refused) => {
    const personId = await somebody({ role, participant });

    expect(await fieldsOf(announce({ personId }))).toEqual(refused);
  });

  it('that nobody covers overlaps no other of the same person', async () => {
    const personId = await somebody({ role: 'member' });
    await announce({ personId });

    expect(await fieldsOf(announce({ personId }))).toEqual(['from']);
  });

  it.each<[StaffRole, string | undefined]>([
    ['tenantAdministrator', undefined],
    ['participantContact', 'north'],
    ['board', 'north'],
  ])('covered by a %s is refused: that is nobody of the committee itself', async (role, participant) => {
    const personId = await somebody({ role: 'secretary' });
    const coveredBy = await somebody({ role, participant });

    expect(await fieldsOf(announce({ personId, coveredBy }))).toEqual(['coveredBy']);
  });

  it('covered by whoever is away is refused', async () => {
    const personId = await somebody({ role: 'secretary' });

    expect(await fieldsOf(announce({ personId, coveredBy: personId }))).toEqual(['coveredBy']);
  });

  it('covered by somebody of another committee is refused', async () => {
    const elsewhere = await aCommittee(database);
    const appointment = await anAppointment(database, { role: 'secretary' });
    const { personId: stranger } = await elsewhere.run(() => database.appointments.appoint(appointment));
    const personId = await somebody({ role: 'secretary' });

    expect(await fieldsOf(announce({ personId, coveredBy: stranger }))).toEqual(['coveredBy']);
  });

  it.each([
    ['on the last day of the absence', [], '2026-03-13'],
    ['one day before it', ['coveredBy'], '2026-03-12'],
  ])('covered by somebody whose office ends %s: refused are %j', async (_, refused, until) => {
    const personId = await somebody({ role: 'secretary' });
    const coveredBy = await somebody({ role: 'member', until });

    expect(await fieldsOf(announce({ personId, coveredBy }))).toEqual(refused);
  });

  it.each([
    ['on its first day', [], '2026-03-09'],
    ['the day before', ['personId'], '2026-03-08'],
  ])('of somebody whose office ends %s: refused are %j', async (_, refused, until) => {
    const personId = await somebody({ role: 'chair', until });
    const coveredBy = await somebody({ role: 'member' });

    expect(await fieldsOf(announce({ personId, coveredBy }))).toEqual(refused);
  });

  it('of one day is stored, one that ends before it begins is refused', async () => {
    const personId = await somebody({ role: 'chair' });
    const coveredBy = await somebody({ role: 'member' });

    expect(await fieldsOf(announce({ personId, coveredBy, from: '2026-03-09', until: '2026-03-08' }))).toEqual([
      'until',
    ]);
    expect(await fieldsOf(announce({ personId, coveredBy, from: '2026-03-09', until: '2026-03-09' }))).toEqual([]);
  });

  it.each([
    ['begins on the last day of another', ['from'], '2026-03-13'],
    ['begins the day after another', [], '2026-03-14'],
  ])('that %s of the same person: refused are %j', async (_, refused, from) => {
    const personId = await somebody({ role: 'chair' });
    const coveredBy = await somebody({ role: 'member' });
    await announce({ personId, coveredBy });

    expect(await fieldsOf(announce({ personId, coveredBy, from, until: '2026-03-20' }))).toEqual(refused);
  });

  it('that was ended makes place for another', async () => {
    const personId = await somebody({ role: 'chair' });
    const coveredBy = await somebody({ role: 'member' });
    const first = await announce({ personId, coveredBy });

    await committee.run(() => database.absences.end(first));

    expect(await fieldsOf(announce({ personId, coveredBy }))).toEqual([]);
  });

  it('of another committee is not there to end', async () => {
    const personId = await somebody({ role: 'chair' });
    const coveredBy = await somebody({ role: 'member' });
    const id = await announce({ personId, coveredBy });
    const elsewhere = await aCommittee(database);

    await expect(elsewhere.run(() => database.absences.end(id))).rejects.toThrow(NotFound);
  });
});
