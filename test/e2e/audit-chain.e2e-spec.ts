import { AuditChain } from '#audit';
import { Clock } from '#clock';
import { type RunningWorker } from '#jobs';
import { TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import { startTasks } from '../../apps/worker/src/start-tasks.js';
import { until } from '../../libs/jobs/test/until.js';
import { aComplaint } from '../builders/a-complaint.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Caller } from '../support/caller.js';
import { acknowledgeReceipt, fileComplaint, getCase } from '../support/documents.js';

/** What is noted is in the chain within a minute, and a worker is asked for it by nobody but the operation itself. */
const withinAMinute = 60_000;

const intake = {
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

let platform: TestApplication;
let worker: RunningWorker;
let committee: TestCommittee;
let other: TestCommittee;
let secretary: Caller;

beforeAll(async () => {
  platform = await testApplication();
  // The worker goes by the clock of the database, so this one has to be right.
  platform.clock.set(new Clock().nowIso());
  committee = await platform.committee('kwru');
  other = await platform.committee('kwru', 'other');
  secretary = await committee.staff('secretary');
  worker = await startTasks(platform.app, { queueUrl: platform.database.queueUrl, pace: { lookEvery: 200 } });
});
afterAll(async () => {
  await worker.stop();
  await platform.close();
});

async function filed(at: TestCommittee): Promise<string> {
  const data = await at
    .visitor()
    .gets<{ fileComplaint: { caseId: string } }>(fileComplaint, { input: aComplaint(intake) });
  return data.fileComplaint.caseId;
}

const verify = ({ tenant }: TestCommittee) =>
  platform.app.get(TenantDoor).run(tenant.id, () => platform.app.get(AuditChain).verify());

/** How many entries there are, and how many of them are in the chain. */
async function counted({ tenant }: TestCommittee): Promise<{ noted: number; sealed: number }> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ noted: number; sealed: number }>(
      `select (select count(*)::int from audit_entry where tenant_id = $1) as noted,
        (select count(*)::int from audit_seal_entry where tenant_id = $1) as sealed`,
      [tenant.id],
    );
    return rows[0]!;
  });
}

/** Waits until everything that was noted is sealed; answers how many that are. */
const allSealed = (at: TestCommittee) =>
  until(async () => {
    const { noted, sealed } = await counted(at);
    return noted > 0 && noted === sealed ? sealed : undefined;
  });

describe('what people do and read', () => {
  it(
    'is in the chain of their committee within a minute',
    async () => {
      const begun = new Clock().now();
      const caseId = await filed(committee);
      await secretary.gets(acknowledgeReceipt, { input: { clientKey: randomUUID(), caseId, expectedVersion: 1 } });
      await secretary.gets(getCase, { id: caseId });

      const entries = await allSealed(committee);

      expect(new Clock().now() - begun).toBeLessThan(withinAMinute);
      expect(entries).toBeGreaterThanOrEqual(3);
      expect(await verify(committee)).toMatchObject({ holds: true, entries });
    },
    withinAMinute,
  );

  it(
    'is not touched when another committee is sealed',
    async () => {
      const before = await verify(committee);
      await filed(other);

      await allSealed(other);

      expect(await verify(committee)).toEqual(before);
      expect(await verify(other)).toMatchObject({ holds: true, seals: 1 });
    },
    withinAMinute,
  );

  it('leaves no entry when it is refused', async () => {
    const caseId = await filed(committee);
    const before = await counted(committee);

    const stale = { clientKey: randomUUID(), caseId, expectedVersion: 7 };
    const { errors } = await secretary.asks(acknowledgeReceipt, { input: stale });

    expect(errors).toHaveLength(1);
    expect((await counted(committee)).noted).toBe(before.noted);
  });

  it('is seen to be no longer what was noted, when somebody changes it in the database', async () => {
    await platform.database.asAdmin((client) =>
      client.query(`update audit_entry set actor_id = null where tenant_id = $1 and action = 'acknowledgeReceipt'`, [
        committee.tenant.id,
      ]),
    );

    expect(await verify(committee)).toMatchObject({ holds: false, fault: { kind: 'entryChanged' } });
    expect(await verify(other)).toMatchObject({ holds: true });
  });
});
