import { participantRoles, type StaffRole, staffRoles } from '#access';
import { BadInput, NotFound } from '#problems';
import { randomUUID } from 'node:crypto';
import {
  aCommittee,
  aCommitteeDatabase,
  anAppointment,
  type Committee,
  type CommitteeDatabase,
} from '../test/a-committee.builder.js';
import { type Appointed, type Appointment } from './appointment.service.js';

const ofParticipants: readonly StaffRole[] = participantRoles;
const inCommittee = staffRoles.filter((role) => !ofParticipants.includes(role));

let database: CommitteeDatabase;
let committee: Committee;

beforeAll(async () => {
  database = await aCommitteeDatabase();
});
beforeEach(async () => {
  committee = await aCommittee(database);
});
afterAll(() => database.drop());

const appoint = async (changed: Partial<Appointment> = {}): Promise<Appointed> => {
  const appointment = await anAppointment(database, changed);
  return committee.run(() => database.appointments.appoint(appointment));
};
const stored = ({ membershipId }: Appointed) => committee.run(() => database.memberships.find(membershipId));
const fieldsOf = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof BadInput ? error.details.problems.map(({ field }) => field) : [];
};

describe('an appointment', () => {
  it.each(inCommittee)('as %s is in the committee itself', async (role) => {
    expect(await stored(await appoint({ role }))).toMatchObject({ role, participantId: null });
  });

  it.each(inCommittee)('as %s is refused with a participant', async (role) => {
    expect(await fieldsOf(appoint({ role, participant: 'north' }))).toEqual(['participant']);
  });

  it.each(participantRoles)('as %s is for one participant', async (role) => {
    const membership = await stored(await appoint({ role, participant: 'north' }));

    expect(membership).toMatchObject({ role, participantId: committee.north });
  });

  it.each(participantRoles)('as %s is refused without a participant', async (role) => {
    expect(await fieldsOf(appoint({ role }))).toEqual(['participant']);
  });

  it('is refused for a participant that is not in this committee', async () => {
    expect(await fieldsOf(appoint({ role: 'handler', participant: 'south' }))).toEqual(['participant']);
  });

  it('can still be for a participant that left: it has cases to answer for', async () => {
    await committee.run(() => database.participation.leave(committee.north, '2026-02-01'));

    expect(await stored(await appoint({ role: 'handler', participant: 'north' }))).toMatchObject({ role: 'handler' });
  });

  it('of one day is made, one that ends before it begins is not', async () => {
    const oneDay = await stored(await appoint({ from: '2026-03-01', until: '2026-03-01' }));

    expect(oneDay).toMatchObject({ startsOn: '2026-03-01', endsOn: '2026-03-01' });
    expect(await fieldsOf(appoint({ from: '2026-03-01', until: '2026-02-28' }))).toEqual(['until']);
  });

  it('that is refused stores nobody', async () => {
    await fieldsOf(appoint({ role: 'handler' }));

    const people = await committee.run(() =>
      database.door.query<{ id: string }>({
        name: 'test_people',
        text: 'select id from person where tenant_id = :tenant',
      }),
    );
    expect(people).toEqual([]);
  });

  it('to a role that is held changes nothing', async () => {
    const accountId = randomUUID();

    expect(await appoint({ accountId })).toEqual(await appoint({ accountId }));
  });

  it('to a role that was taken away gives it again, to the same person', async () => {
    const accountId = randomUUID();
    const first = await appoint({ accountId });
    await committee.run(() => database.appointments.remove(first.membershipId));

    const again = await appoint({ accountId });

    expect([again.personId, again.membershipId === first.membershipId]).toEqual([first.personId, false]);
  });
});

describe('the end of an office', () => {
  it('is a last day, which can be the first one', async () => {
    const appointed = await appoint({ from: '2026-03-01' });

    await committee.run(() => database.appointments.endOffice(appointed.membershipId, '2026-03-01'));

    expect(await stored(appointed)).toMatchObject({ endsOn: '2026-03-01', removedAt: null });
  });

  it('is refused before the first day', async () => {
    const { membershipId } = await appoint({ from: '2026-03-01' });

    const end = committee.run(() => database.appointments.endOffice(membershipId, '2026-02-28'));

    expect(await fieldsOf(end)).toEqual(['on']);
  });

  it('is not there for an office that was taken away', async () => {
    const { membershipId } = await appoint();
    await committee.run(() => database.appointments.remove(membershipId));

    const end = committee.run(() => database.appointments.endOffice(membershipId, '2026-03-31'));

    await expect(end).rejects.toThrow(NotFound);
  });

  it('is not there for an office in another committee', async () => {
    const { membershipId } = await appoint();
    const elsewhere = await aCommittee(database);

    const end = elsewhere.run(() => database.appointments.endOffice(membershipId, '2026-03-31'));

    await expect(end).rejects.toThrow(NotFound);
  });
});

describe('taking a role away', () => {
  it('is of this moment, also when it is asked again later', async () => {
    const appointed = await appoint();
    const remove = () => committee.run(() => database.appointments.remove(appointed.membershipId));

    await remove();
    database.clock.advance(60_000);
    await remove();

    database.clock.advance(-60_000);
    expect(await stored(appointed)).toMatchObject({ removedAt: database.clock.nowIso() });
  });

  it('is refused in another committee, and nothing is taken away', async () => {
    const appointed = await appoint();
    const elsewhere = await aCommittee(database);

    const remove = elsewhere.run(() => database.appointments.remove(appointed.membershipId));

    await expect(remove).rejects.toThrow(NotFound);
    expect(await stored(appointed)).toMatchObject({ removedAt: null });
  });
});
