import { FixedClock } from '#clock';
import { parseMasterKey, TenantKeys } from '#encryption';
import { JobDoor, type Step } from '#jobs';
import { DataKeyEntity, Keyring, TenantKeyEntity } from '#keyring';
import { Log } from '#logging';
import { TenantDoor } from '#tenancy';
import { randomBytes, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { testDatabase } from '../../../test/support/test-database.js';
import { AuditAgenda } from '../src/audit-agenda.service.js';
import { AuditChain } from '../src/audit-chain.service.js';
import { AuditSealing } from '../src/audit-sealing.service.js';
import { AuditTrail } from '../src/audit-trail.service.js';
import { AuditVerification } from '../src/audit-verification.service.js';
import { ChainHasher } from '../src/chain-hasher.service.js';
import { type ChainHead } from '../src/chain-head.js';
import { SealCheck } from '../src/seal-check.service.js';

/** For tests: a database of its own, with the services of this library as an application would have them. */
export async function anAuditDatabase() {
  const database = await testDatabase();
  const door = new TenantDoor(await database.dataSource([DataKeyEntity, TenantKeyEntity]));
  const clock = new FixedClock();
  const keyring = new Keyring(door, clock, new TenantKeys(parseMasterKey(randomBytes(32).toString('base64'))));
  const logged: string[] = [];
  const destination = new Writable({ write: (chunk, _encoding, done) => (logged.push(String(chunk)), done()) });
  const log = new Log({ level: 'info', destination });
  const agenda = new AuditAgenda(door, clock, new JobDoor(door));
  const hasher = new ChainHasher(door, keyring);
  const chain = new AuditChain(door, clock, new SealCheck(hasher));
  return {
    ...database,
    door,
    clock,
    keyring,
    logged,
    trail: new AuditTrail(door, clock),
    sealing: new AuditSealing(door, clock, hasher, agenda, log),
    verification: new AuditVerification(door, chain, agenda, log),
    chain,
  };
}

export type AuditDatabase = Awaited<ReturnType<typeof anAuditDatabase>>;

/** For tests: a committee that has a key, and what happens to its entries. */
export async function aChain(database: AuditDatabase) {
  const { asAdmin, door, keyring, trail, sealing, chain, verification } = database;
  const tenant = randomUUID();
  await asAdmin((client) => client.query(insertTenant, [tenant, `t-${tenant}`]));
  const step: Step = (work) => door.run(tenant, work);
  await step(() => keyring.makeTenantKey());
  return {
    tenant,
    step,
    /** Somebody reads so many cases; more is done in the same operation. */
    note: (count = 1, more: () => Promise<unknown> = async () => undefined) =>
      step(async () => {
        await trail.note({ kind: 'person', id: randomUUID() }, 'readContent', cases(count));
        await more();
      }),
    seal: () => step(() => sealing.seal()),
    verify: (expected?: ChainHead) => step(() => chain.verify(expected)),
    perform: () => sealing.perform(step),
    verifyAtNight: (day: string, expected: ChainHead) => verification.perform(day, expected, step),
    ...behind(database, tenant),
  };
}

export type Chain = Awaited<ReturnType<typeof aChain>>;

/** What the administrator of the database can see and do; `$1` is the tenant. */
function behind({ asAdmin }: AuditDatabase, tenant: string) {
  const rows = async <Row>(statement: string): Promise<Row[]> =>
    asAdmin(async (client) => (await client.query(statement, [tenant])).rows as Row[]);
  return {
    rows,
    /** Past every key and trigger. */
    tamper: (statement: string, values: readonly unknown[] = []) =>
      asAdmin(async (client) => {
        await client.query('set session_replication_role = replica');
        return client.query(statement, [tenant, ...values]);
      }),
    /** The jobs that wait for this committee, oldest first. */
    jobs: () => rows<WaitingJob>(waitingJobs),
  };
}

interface WaitingJob {
  readonly task: string;
  readonly payload: Record<string, string>;
  readonly at: string;
}

const insertTenant = `insert into tenant (id, slug, regulation, demonstration, opened_at)
  values ($1, $2, 'example', false, now())`;

const waitingJobs = `select t.identifier as task, j.payload -> 'payload' as payload,
    to_char(j.run_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as at
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.payload ->> 'tenantId' = $1::text order by j.id`;

function cases(count: number): { kind: string; id: string }[] {
  return Array.from({ length: count }, () => ({ kind: 'case', id: randomUUID() }));
}
