import { type StaffRole, type Viewer } from '#access';
import { ClockModule, FixedClock } from '#clock';
import {
  AbsenceEntity,
  AbsenceRepository,
  AbsenceService,
  type Appointed,
  AppointmentService,
  MembershipEntity,
  MembershipRepository,
  ParticipantEntity,
  ParticipantRepository,
  PersonContentEntity,
  PersonEntity,
  PersonRepository,
} from '#committees';
import { parseMasterKey } from '#encryption';
import { DataKeyEntity, Keyring, KeyringModule, TenantKeyEntity } from '#keyring';
import { TenancyModule, TenantDoor } from '#tenancy';
import { Test } from '@nestjs/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { testDatabase } from '../../../test/support/test-database.js';
import {
  ComplainantCredentialEntity,
  CredentialService,
  SessionEntity,
  SessionService,
  SignInModule,
} from '../src/index.js';

const entities = [
  AbsenceEntity,
  ComplainantCredentialEntity,
  DataKeyEntity,
  MembershipEntity,
  ParticipantEntity,
  PersonContentEntity,
  PersonEntity,
  SessionEntity,
  TenantKeyEntity,
];

const people = [
  AbsenceRepository,
  AbsenceService,
  AppointmentService,
  MembershipRepository,
  ParticipantRepository,
  PersonRepository,
];

/** For tests: a database of its own, with committees and sign-in as an application would have them. */
export async function aSignInDatabase() {
  const database = await testDatabase();
  const clock = new FixedClock('2026-03-02T09:00:00Z');
  const app = await Test.createTestingModule({
    imports: [
      ClockModule.forRoot(clock),
      TenancyModule.forRoot({ dataSource: await database.dataSource(entities), platformFunctions: [] }),
      KeyringModule.forRoot(parseMasterKey(randomBytes(32).toString('base64'))),
      SignInModule,
    ],
    providers: people,
  }).compile();
  return {
    ...database,
    clock,
    door: app.get(TenantDoor),
    keyring: app.get(Keyring),
    participants: app.get(ParticipantRepository),
    appointments: app.get(AppointmentService),
    absences: app.get(AbsenceService),
    credentials: app.get(CredentialService),
    sessions: app.get(SessionService),
  };
}

export type SignInDatabase = Awaited<ReturnType<typeof aSignInDatabase>>;

/** Somebody with an account, and perhaps a session. */
export interface Somebody extends Appointed {
  readonly accountId: string;
  /** Who the bearer of the session is now. */
  readonly viewer: () => Promise<Viewer>;
}

export interface Committee {
  readonly tenant: string;
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** The id of the participant `north`. */
  readonly north: string;
  /** Opens an account. */
  account(): Promise<string>;
  /** Opens a session; answers who its bearer is, each time it is asked. */
  session(accountId: string): Promise<() => Promise<Viewer>>;
  /** Somebody new with a role and a session. */
  somebody(role: StaffRole, office?: Office): Promise<Somebody>;
  /** A case; answers its id. */
  aCase(): Promise<string>;
}

export interface Office {
  readonly accountId?: string;
  readonly participant?: string;
  readonly from?: string;
  readonly until?: string;
}

/** For tests: a committee with one participant. */
export async function aCommittee(database: SignInDatabase): Promise<Committee> {
  const { asAdmin, door, clock, sessions, appointments } = database;
  const [tenant, north] = [randomUUID(), randomUUID()];
  const run = <T>(work: () => Promise<T>): Promise<T> => door.run(tenant, work);
  await asAdmin((client) =>
    client.query(
      `insert into tenant (id, slug, regulation, demonstration, opened_at) values ($1, $2, 'example', false, now())`,
      [tenant, `t-${tenant}`],
    ),
  );
  await run(() => fill(database, north));
  const account = () => anAccount(database);
  const session = async (accountId: string) => {
    const { token } = await run(() => sessions.openForStaff(accountId));
    return () => run(() => sessions.viewerOf(token));
  };
  return {
    tenant,
    run,
    north,
    account,
    session,
    somebody: async (role, { accountId: known, from = '2026-01-01', ...office } = {}) => {
      const accountId = known ?? (await account());
      const person = { name: 'Sam Invented', email: 'sam@committee.example' };
      const appointed = await run(() => appointments.appoint({ accountId, person, role, from, ...office }));
      return { ...appointed, accountId, viewer: await session(accountId) };
    },
    aCase: async () => {
      const id = clock.newId();
      await run(() => insertCase(database, id, north));
      return id;
    },
  };
}

async function fill({ keyring, participants }: SignInDatabase, north: string): Promise<void> {
  await keyring.makeTenantKey();
  const participant = { id: north, key: 'north', name: 'North', kind: 'corporation' as const, partOf: null };
  await participants.insert([{ ...participant, joinedOn: '2026-01-01', leftOn: null }]);
}

async function anAccount({ asAdmin }: SignInDatabase): Promise<string> {
  const id = randomUUID();
  await asAdmin((client) =>
    client.query(
      `insert into account (id, email_token, password_hash, created_at) values ($1, gen_random_uuid(), 'none', now())`,
      [id],
    ),
  );
  return id;
}

async function insertCase({ door }: SignInDatabase, id: string, participant: string): Promise<void> {
  const version = randomUUID();
  await door.query(
    {
      name: 'test_version',
      text: `insert into regulation_version (tenant_id, id, regulation, hash, resolved, activated_at)
        values (:tenant, :version, 'example', 'hash', '{}', now())`,
    },
    { version },
  );
  await door.query(
    {
      name: 'test_case',
      text: `insert into case_file (tenant_id, id, number, version, stage, ended, subject, channel, language, participant_id,
          respondent_informed, regulation_version_id, received_on, filed_at, similarity_token, treated_inside,
          board_member_informed, sitting_person_ids, recused_person_ids, finished_by_former_members, complainant_on_paper)
        values (:tenant, :id, gen_random_uuid(), 1, 'filed', false, 'repair', 'online', 'nl', :participant,
          false, :version, '2026-03-02', now(), 'token', false, false, '{}', '{}', true, false)`,
    },
    { id, participant, version },
  );
}
