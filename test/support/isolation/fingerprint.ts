import { type TestDatabase } from '../test-database.js';

/** A checksum over the rows of one tenant, per table; the jobs that wait for it are counted as a table. */
export type Fingerprint = Readonly<Record<string, string>>;

const sumOf = (row: string) => `coalesce(md5(string_agg(${row}::text, '|' order by ${row}::text)), '')`;
const jobs = `select 'jobs' as name, ${sumOf('j')} as sum from graphile_worker._private_jobs j
  where j.payload ->> 'tenantId' = $1::text`;

export async function fingerprintOf(database: TestDatabase, tenantId: string): Promise<Fingerprint> {
  const tables = await tenantTables(database);
  return (await fingerprintsOf(database, tables, [tenantId]))[0]!;
}

/** Of several tenants, over these tables: one connection and a statement for each, because many tests look. */
export async function fingerprintsOf(
  database: TestDatabase,
  tables: readonly string[],
  tenantIds: readonly string[],
): Promise<Fingerprint[]> {
  const sums = tables.map(
    (table) => `select '${table}', count(*) || ' ' || ${sumOf('t')} from ${table} t where tenant_id = $1::uuid`,
  );
  const text = [jobs, ...sums].join(' union all ');
  return database.asAdmin(async (client) => {
    const found: Fingerprint[] = [];
    for (const tenantId of tenantIds) {
      const { rows } = await client.query<{ name: string; sum: string }>(text, [tenantId]);
      found.push(Object.fromEntries(rows.map(({ name, sum }) => [name, sum])));
    }
    return found;
  });
}

/** The names of all tables with rows of tenants. */
export async function tenantTables(database: TestDatabase): Promise<string[]> {
  return database.asAdmin(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'tenant_id' order by table_name`,
    );
    return rows.map(({ name }) => name);
  });
}

/** Every uuid that stands in a row of this tenant. */
export async function idsOf(database: TestDatabase, tenantId: string): Promise<string[]> {
  return database.asAdmin(async (client) => {
    const columns = await client.query<{ table: string; column: string }>(
      `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
        where c.table_schema = 'public' and c.data_type = 'uuid'
          and exists (select from information_schema.columns t
            where t.table_schema = 'public' and t.table_name = c.table_name and t.column_name = 'tenant_id')`,
    );
    const ids = new Set<string>();
    for (const { table, column } of columns.rows) {
      const { rows } = await client.query<{ id: string }>(
        `select distinct ${column} as id from ${table} where tenant_id = $1 and ${column} is not null`,
        [tenantId],
      );
      rows.forEach(({ id }) => ids.add(id));
    }
    return [...ids];
  });
}
