import { FixedClock } from '#clock';
import { parseMasterKey, TenantKeys } from '#encryption';
import { DataKeyEntity, Keyring, TenantKeyEntity } from '#keyring';
import { TenantDoor } from '#tenancy';
import { randomBytes, randomUUID } from 'node:crypto';
import { testDatabase } from '../../../test/support/test-database.js';
import { AbsenceEntity } from '../src/absence.entity.js';
import { AbsenceRepository } from '../src/absence.repository.js';
import { AbsenceService } from '../src/absence.service.js';
import { type Appointment, AppointmentService } from '../src/appointment.service.js';
import { MembershipEntity } from '../src/membership.entity.js';
import { MembershipRepository } from '../src/membership.repository.js';
import { ParticipantEntity } from '../src/participant.entity.js';
import { ParticipantRepository } from '../src/participant.repository.js';
import { ParticipantService } from '../src/participant.service.js';
import { PersonContentEntity } from '../src/person-content.entity.js';
import { PersonEntity } from '../src/person.entity.js';
import { PersonRepository } from '../src/person.repository.js';

const entities = [
  AbsenceEntity,
  DataKeyEntity,
  MembershipEntity,
  ParticipantEntity,
  PersonContentEntity,
  PersonEntity,
  TenantKeyEntity,
];

/** For tests: a database of its own, with the services of this library as an application would have them. */
export async function aCommitteeDatabase() {
  const database = await testDatabase();
  const door = new TenantDoor(await database.dataSource(entities));
  const clock = new FixedClock('2026-03-02T09:00:00Z');
  const keyring = new Keyring(door, clock, new TenantKeys(parseMasterKey(randomBytes(32).toString('base64'))));
  const people = new PersonRepository(door, clock, keyring);
  const participants = new ParticipantRepository(door, clock);
  const memberships = new MembershipRepository(door);
  return {
    ...database,
    door,
    clock,
    keyring,
    participants,
    memberships,
    appointments: new AppointmentService(clock, people, participants, memberships),
    absences: new AbsenceService(clock, memberships, new AbsenceRepository(door)),
    participation: new ParticipantService(participants),
  };
}

export type CommitteeDatabase = Awaited<ReturnType<typeof aCommitteeDatabase>>;

/** For tests: a committee with the participant `north`, which joined on 1 January 2026. */
export async function aCommittee({ asAdmin, door, keyring, participants }: CommitteeDatabase) {
  const [tenant, north] = [randomUUID(), randomUUID()];
  await asAdmin((client) =>
    client.query(
      `insert into tenant (id, slug, regulation, demonstration, opened_at) values ($1, $2, 'example', false, now())`,
      [tenant, `t-${tenant}`],
    ),
  );
  const run = <T>(work: () => Promise<T>): Promise<T> => door.run(tenant, work);
  await run(async () => {
    await keyring.makeTenantKey();
    const participant = { id: north, key: 'north', name: 'North', kind: 'corporation' as const, partOf: null };
    await participants.insert([{ ...participant, joinedOn: '2026-01-01', leftOn: null }]);
  });
  return { tenant, north, run };
}

export type Committee = Awaited<ReturnType<typeof aCommittee>>;

/** For tests: somebody with an account who becomes secretary on 1 March 2026. */
export async function anAppointment(
  { asAdmin }: CommitteeDatabase,
  changed: Partial<Appointment> = {},
): Promise<Appointment> {
  const accountId = changed.accountId ?? randomUUID();
  await asAdmin((client) =>
    client.query(
      `insert into account (id, email_token, password_hash, created_at) values ($1, gen_random_uuid(), 'none', now())
        on conflict (id) do nothing`,
      [accountId],
    ),
  );
  const person = { name: 'Sam Invented', email: 'sam@committee.example' };
  return { accountId, person, role: 'secretary', from: '2026-03-01', ...changed };
}
