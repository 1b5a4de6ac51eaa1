import { type StaffRole } from '#access';
import { type Plugin, Plugins, readPlugins } from '#catalogue';
import { FixedClock } from '#clock';
import { type Appointed, type Appointment, AppointmentService, CommitteeOpening, type Tenant } from '#committees';
import { type Config, readConfig } from '#config';
import { parseMasterKey } from '#encryption';
import { PlatformKeyring } from '#keyring';
import { Log } from '#logging';
import { AccountService } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { createApp } from '../../apps/server/src/create-app.js';
import { entities } from '../../apps/server/src/entities.js';
import { Caller } from './caller.js';
import { testDatabase, type TestDatabase } from './test-database.js';

/** The whole application on a database of its own, with a clock that stands still. */
export interface TestApplication {
  readonly app: NestFastifyApplication;
  readonly clock: FixedClock;
  readonly database: TestDatabase;
  /** Everything that was logged. */
  readonly logged: () => string;
  /** Opens a committee under one of the regulations in the repository. */
  committee(regulation: string, slug?: string): Promise<TestCommittee>;
  close(): Promise<void>;
}

/** A committee as people meet it: at its own host. */
export interface TestCommittee {
  readonly tenant: Tenant;
  readonly host: string;
  visitor(): Caller;
  /** Runs work of the application's services in an operation of this committee. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Somebody who can sign in, and is nothing here yet. */
  account(name: string): Promise<TestAccount>;
  /** Appoints somebody from today on, always the same person under the same name. */
  appoint(role: StaffRole, office?: TestOffice): Promise<TestPerson>;
  /** Appoints somebody and signs in. */
  staff(role: StaffRole, participant?: string): Promise<Caller>;
  complainant(login: { readonly loginCode: string; readonly password: string }): Promise<Caller>;
}

export interface TestOffice extends Partial<Pick<Appointment, 'participant' | 'from' | 'until'>> {
  /** A word for whoever it is; named after the role when absent. */
  readonly name?: string;
}

export interface TestAccount {
  readonly accountId: string;
  readonly email: string;
  readonly password: string;
  signIn(): Promise<Caller>;
}

export interface TestPerson extends Appointed, TestAccount {}

const password = 'a password of a test';

/** With the regulations of the repository, and invented ones beside them. */
export async function testApplication(
  settings: Partial<Config> = {},
  invented: readonly Plugin[] = [],
): Promise<TestApplication> {
  const database = await testDatabase();
  const clock = new FixedClock();
  const lines: string[] = [];
  const destination = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
  const config = { ...readConfig({}, process.cwd()), ...settings };
  const { plugins } = await readPlugins('regulations');
  const app = await createApp({
    config,
    log: new Log({ level: 'info', destination }),
    clock,
    master: parseMasterKey(randomBytes(32).toString('base64')),
    plugins: new Plugins([...plugins, ...invented]),
    dataSource: await database.dataSource(entities),
  });
  await app.get(PlatformKeyring).makeKey();
  return {
    app,
    clock,
    database,
    logged: () => lines.join(''),
    committee: (regulation, slug = regulation) => openCommittee(app, clock, regulation, slug),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

async function openCommittee(
  app: NestFastifyApplication,
  clock: FixedClock,
  regulation: string,
  slug: string,
): Promise<TestCommittee> {
  const plugin = app.get(Plugins).find(regulation);
  if (!plugin) {
    throw new Error(`There is no regulation ${regulation}.`);
  }
  const tenant = await app.get(CommitteeOpening).open(plugin, slug);
  const host = `${slug}.localhost:3000`;
  const visitor = () => new Caller(app, host);
  const run = <T>(work: () => Promise<T>): Promise<T> => app.get(TenantDoor).run(tenant.id, work);
  const account = async (name: string): Promise<TestAccount> => {
    const email = `${name}@${slug}.example`;
    const accountId = await app.get(AccountService).open(email, password);
    return { accountId, email, password, signIn: () => visitor().signIn({ kind: 'staff', email, password }) };
  };
  const appoint = async (role: StaffRole, { name: given, ...office }: TestOffice = {}): Promise<TestPerson> => {
    const name = given ?? [role, office.participant].filter(Boolean).join('-');
    const opened = await account(name);
    const { accountId, email } = opened;
    const appointment = { accountId, person: { name, email }, role, from: clock.today('Europe/Amsterdam'), ...office };
    const appointed = await run(() => app.get(AppointmentService).appoint(appointment));
    return { ...appointed, ...opened };
  };
  return {
    tenant,
    host,
    visitor,
    run,
    account,
    appoint,
    staff: async (role, participant) => (await appoint(role, { participant })).signIn(),
    complainant: ({ loginCode, password: own }) =>
      visitor().signIn({ kind: 'complainant', code: loginCode, password: own }),
  };
}
