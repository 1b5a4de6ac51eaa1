import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { installQueue } from './install-queue.js';
import { aJobDatabase, type JobDatabase } from '../test/job-database.builder.js';

const remind = { name: 'remindOfDeadline', payload: z.strictObject({ caseId: z.uuid() }) };

describe('the job door', () => {
  let database: JobDatabase;
  let tenant: string;

  beforeAll(async () => {
    database = await aJobDatabase();
  });
  afterAll(() => database.close());
  beforeEach(() => {
    tenant = randomUUID();
  });

  const ofTenant = async (id: string) => (await database.waiting()).filter(({ payload }) => payload.tenantId === id);

  it('adds a job that knows its tenant', async () => {
    const caseId = randomUUID();

    await database.door.run(tenant, () => database.jobs.add(remind, { caseId }));

    expect((await ofTenant(tenant)).map(({ payload }) => payload)).toEqual([{ tenantId: tenant, payload: { caseId } }]);
  });

  it('leaves no job behind when the operation is undone', async () => {
    const undone = database.door.run(tenant, async () => {
      await database.jobs.add(remind, { caseId: randomUUID() });
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    expect(await ofTenant(tenant)).toEqual([]);
  });

  it('plans one job under a key: the last one', async () => {
    const [first, last] = [randomUUID(), randomUUID()];

    await database.door.run(tenant, async () => {
      await database.jobs.add(remind, { caseId: first }, { key: 'response', runAt: '2036-03-02T08:00:00.000Z' });
      await database.jobs.add(remind, { caseId: last }, { key: 'response', runAt: '2036-03-09T08:00:00.000Z' });
    });

    expect((await ofTenant(tenant)).map(({ payload }) => payload.payload)).toEqual([{ caseId: last }]);
  });

  it('keeps the keys of two committees apart', async () => {
    const other = randomUUID();

    await database.door.run(tenant, () => database.jobs.add(remind, { caseId: randomUUID() }, { key: 'response' }));
    await database.door.run(other, () => database.jobs.add(remind, { caseId: randomUUID() }, { key: 'response' }));

    expect([await ofTenant(tenant), await ofTenant(other)].map((found) => found.length)).toEqual([1, 1]);
  });

  it('refuses a payload that is not the one of the task', async () => {
    const wrong = { caseId: 'Jansen' };

    await expect(database.door.run(tenant, () => database.jobs.add(remind, wrong))).rejects.toThrow('caseId');
  });

  it('is closed outside an operation of a committee', async () => {
    await expect(database.jobs.add(remind, { caseId: randomUUID() })).rejects.toThrow('outside an operation');
  });

  it('can be installed again, and again by two at once', async () => {
    const again = () => installQueue(database.queueUrl, { appRole: database.roles.app, log: database.log });

    await expect(Promise.all([again(), again()])).resolves.toBeDefined();
  });
});

describe('what the application can do with the queue', () => {
  let database: JobDatabase;

  beforeAll(async () => {
    database = await aJobDatabase();
  });
  afterAll(() => database.close());

  const addSql = 'select graphile_worker.add_tenant_job($1, $2, null, null)';
  const setTenant = (id: string) => `begin; select set_config('app.tenant_id', '${id}', true)`;

  it.each([
    '_private_jobs',
    '_private_tasks',
    '_private_job_queues',
    '_private_known_crontabs',
    'jobs',
    'worker_beat',
    'migrations',
  ])('is not to read %s', async (table) => {
    await expect(database.app.query(`select * from graphile_worker.${table}`)).rejects.toThrow('permission denied');
  });

  it('is not to add a job that names its own tenant', async () => {
    const own = database.app.query(
      `select graphile_worker.add_job('remindOfDeadline', '{"tenantId":"${randomUUID()}"}')`,
    );

    await expect(own).rejects.toThrow('permission denied for function add_job');
  });

  it('is to call one function, and no other', async () => {
    const { rows } = await database.admin.query<{ name: string }>(
      `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'graphile_worker' and has_function_privilege($1, p.oid, 'execute')`,
      [database.roles.app],
    );

    expect(rows.map(({ name }) => name)).toEqual(['add_tenant_job']);
  });

  it('is not to add a job without a tenant', async () => {
    await expect(database.app.query(addSql, ['remindOfDeadline', '{}'])).rejects.toThrow('app.tenant_id');
  });

  it.each([
    '{"name":"Jansen"}',
    '{"age":42}',
    '{"said":{"text":"hallo"}}',
    '{"said":"hallo allemaal"}',
    '{"said":null}',
  ])('is not to leave something personal there, even past our own check: %s', async (payload) => {
    const client = await database.app.connect();
    await client.query(setTenant(randomUUID()));

    const refused = await client.query(addSql, ['remindOfDeadline', payload]).then(
      () => 'taken',
      (error: unknown) => (error as { code?: string }).code,
    );
    client.release(true);

    expect(refused).toBe('23514');
  });
});

describe('what the owner of the queue can do', () => {
  let database: JobDatabase;

  beforeAll(async () => {
    database = await aJobDatabase();
  });
  afterAll(() => database.close());

  it('is not to read or change any table of a committee', async () => {
    const { rows } = await database.admin.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm')
          and has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate, references, trigger')`,
      [database.roles.queue],
    );

    expect(rows).toEqual([]);
  });

  it('is not to call a function of the platform', async () => {
    await expect(database.queue.query('select * from all_tenants()')).rejects.toThrow('permission denied');
  });

  it('is to own the queue, and nothing else', async () => {
    const { rows } = await database.admin.query<{ schema: string }>(
      `select distinct n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relowner = $1::regrole and n.nspname !~ '^pg_toast'`,
      [database.roles.queue],
    );

    expect(rows).toEqual([{ schema: 'graphile_worker' }]);
  });
});
