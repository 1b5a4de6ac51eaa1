import { roleNames } from '#database';
import pg from 'pg';
import { tenantTables } from '../support/isolation/fingerprint.js';
import { threeCommittees, type ThreeCommittees } from '../support/isolation/three-committees.js';
import { tablesWithoutTenant } from '../support/catalogue/exceptions.js';
import { named } from '../support/catalogue/planted-faults.js';

/** What PostgreSQL says when no tenant was set on a new connection, and on one that had a tenant before. */
const noTenant = ['42704', '22P02'];
const noRight = '42501';

/** Tables in which a trigger refuses a row before its policy is asked: it finds nothing of others that the row could go with. */
const refusedByTrigger: Readonly<Record<string, string>> = { bundle_piece: '23514' };

let world: ThreeCommittees;
let tables: string[];

beforeAll(async () => {
  world = await threeCommittees();
  tables = await tenantTables(world.platform.database);
}, 60_000);
afterAll(() => world.platform.close());

/** Runs a statement as the application, by itself or in a transaction of our tenant; answers how many rows, or the code of the error. */
async function asApplication(statement: string, tenantId?: string): Promise<number | string> {
  const client = new pg.Client({ connectionString: world.platform.database.appUrl });
  await client.connect();
  try {
    if (tenantId !== undefined) {
      await client.query(`begin; select set_config('app.tenant_id', '${tenantId}', true)`);
    }
    const { rowCount } = await client.query(statement);
    return rowCount ?? 0;
  } catch (error) {
    return (error as pg.DatabaseError).code ?? 'unknown';
  } finally {
    await client.end();
  }
}

/** What a statement does to each table, by its name. */
async function toEachTable(
  statement: (table: string) => string,
  tenantId?: string,
): Promise<Record<string, number | string>> {
  const found: Record<string, number | string> = {};
  for (const table of tables) {
    found[table] = await asApplication(statement(table), tenantId);
  }
  return found;
}

/** The tables in which a tenant has rows. */
async function rowsOf(tenantId: string): Promise<string[]> {
  return world.platform.database.asAdmin(async (client) => {
    const filled: string[] = [];
    for (const table of tables) {
      const { rowCount } = await client.query(`select from ${table} where tenant_id = $1 limit 1`, [tenantId]);
      filled.push(...(rowCount === 0 ? [] : [table]));
    }
    return filled;
  });
}

const differing = (found: Record<string, number | string>, expected: readonly (number | string)[]) =>
  Object.entries(found).filter(([, outcome]) => !expected.includes(outcome));

const insertedOtherwise = (found: Record<string, number | string>, expected: readonly (number | string)[]) =>
  differing(found, expected).filter(([table, outcome]) => refusedByTrigger[table] !== outcome);

describe('the committees', () => {
  it('have rows in every table, so that each could leak', async () => {
    const [ours, theirs] = [world.ours.committee.tenant.id, world.theirs.committee.tenant.id];
    const rows = { ours: await rowsOf(ours), theirs: await rowsOf(theirs) };

    expect(rows).toEqual({ ours: tables, theirs: tables });
  });
});

describe('SQL of its own as the application', () => {
  it('reads nothing without a tenant, and is told so', async () => {
    expect(differing(await toEachTable((table) => `select * from ${table}`), noTenant)).toEqual([]);
  });

  it('writes nothing without a tenant', async () => {
    const { tenant } = world.theirs.committee;

    const inserted = await toEachTable((table) => `insert into ${table} (tenant_id) values ('${tenant.id}')`);
    const updated = await toEachTable((table) => `update ${table} set tenant_id = tenant_id`);
    const deleted = await toEachTable((table) => `delete from ${table}`);

    expect(insertedOtherwise(inserted, [...noTenant, noRight])).toEqual([]);
    expect(differing(updated, [...noTenant, noRight])).toEqual([]);
    expect(differing(deleted, [...noTenant, noRight])).toEqual([]);
  });

  it('has nothing left of the tenant of the transaction before', async () => {
    const client = new pg.Client({ connectionString: world.platform.database.appUrl });
    await client.connect();
    await client.query(`begin; select set_config('app.tenant_id', '${world.ours.committee.tenant.id}', true); commit`);

    const after = client.query('select * from case_file');

    await expect(after).rejects.toMatchObject({ code: '22P02' });
    await client.end();
  });

  it('reads its own tenant and no other', async () => {
    const [ours, theirs] = [world.ours.committee.tenant.id, world.theirs.committee.tenant.id];

    const own = await toEachTable((table) => `select * from ${table}`, ours);
    const foreign = await toEachTable((table) => `select * from ${table} where tenant_id = '${theirs}'`, ours);
    const mixed = await toEachTable((table) => `select * from ${table} where tenant_id <> '${ours}'`, ours);

    expect(own['case_file']).toBe(3);
    expect(differing(foreign, [0])).toEqual([]);
    expect(differing(mixed, [0])).toEqual([]);
  });

  it('changes nothing of another tenant', async () => {
    const [ours, theirs] = [world.ours.committee.tenant.id, world.theirs.committee.tenant.id];
    const before = await world.othersNow();

    const inserted = await toEachTable((table) => `insert into ${table} (tenant_id) values ('${theirs}')`, ours);
    const moved = await toEachTable((table) => `update ${table} set tenant_id = '${theirs}'`, ours);
    const updated = await toEachTable(
      (table) => `update ${table} set tenant_id = tenant_id where tenant_id = '${theirs}'`,
      ours,
    );
    const deleted = await toEachTable((table) => `delete from ${table} where tenant_id = '${theirs}'`, ours);

    expect(insertedOtherwise(inserted, [noRight])).toEqual([]);
    expect(differing(moved, [noRight])).toEqual([]);
    expect(differing(updated, [0, noRight])).toEqual([]);
    expect(differing(deleted, [0, noRight])).toEqual([]);
    expect(await world.othersNow()).toEqual(before);
  });

  it.each(Object.keys(tablesWithoutTenant).filter((table) => !tablesWithoutTenant[table]?.appMay))(
    'does not reach %s, which has no tenant',
    async (table) => {
      expect(await asApplication(`select * from ${table}`, world.ours.committee.tenant.id)).toBe(noRight);
    },
  );

  it.each([
    'truncate case_file',
    'create table planted (id uuid)',
    'alter table case_file disable row level security',
    'set role :owner',
  ])('may not %s', async (statement) => {
    const spoken = named(statement, roleNames(world.platform.database.rolePrefix));

    expect(await asApplication(spoken, world.ours.committee.tenant.id)).toBe(noRight);
  });
});
