import { type Membership } from '#access';
import { Plugins, readPlugins } from '#catalogue';
import { FixedClock } from '#clock';
import { AppointmentService, CommitteeOpening, type Tenant } from '#committees';
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
  /** Appoints somebody and signs in. */
  staff(role: Membership['role'], participant?: string): Promise<Caller>;
  complainant(login: { readonly loginCode: string; readonly password: string }): Promise<Caller>;
}

const password = 'a password of a test';

export async function testApplication(settings: Partial<Config> = {}): Promise<TestApplication> {
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
    plugins: new Plugins(plugins),
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
  return {
    tenant,
    host,
    visitor,
    staff: async (role, participant) => {
      const name = [role, participant].filter(Boolean).join('-');
      const email = `${name}@${slug}.example`;
      const accountId = await app.get(AccountService).open(email, password);
      const appointment = {
        accountId,
        person: { name, email },
        role,
        participant,
        from: clock.today('Europe/Amsterdam'),
      };
      await app.get(TenantDoor).run(tenant.id, () => app.get(AppointmentService).appoint(appointment));
      return visitor().signIn({ kind: 'staff', email, password });
    },
    complainant: ({ loginCode, password: own }) =>
      visitor().signIn({ kind: 'complainant', code: loginCode, password: own }),
  };
}
