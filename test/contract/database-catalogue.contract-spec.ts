import { roleNames } from '#database';
import { platformFunctions } from '../../apps/server/src/entities.js';
import { catalogueFindings } from '../support/catalogue/catalogue-findings.js';
import { type Installation } from '../support/catalogue/check.js';
import { tablesWithoutTenant } from '../support/catalogue/exceptions.js';
import { named, type PlantedFault, plantedFaults } from '../support/catalogue/planted-faults.js';
import { testDatabase, type TestDatabase } from '../support/test-database.js';

const definerFunctions = [...platformFunctions.map((name) => `public.${name}`), 'graphile_worker.add_tenant_job'];

let database: TestDatabase;
let installation: Installation;

beforeAll(async () => {
  database = await testDatabase();
  installation = { roles: roleNames(database.rolePrefix), definerFunctions };
});
afterAll(() => database.drop());

/** What is found while a fault is there. Nothing of it stays, also not in the roles, which other tests share. */
async function foundWith({ statements, byAdmin }: PlantedFault): Promise<string[]> {
  const { roles } = installation;
  return database.asAdmin(async (client) => {
    await client.query('begin');
    if (!byAdmin) {
      await client.query(`set local role ${roles.owner}`);
    }
    for (const statement of statements) {
      await client.query(named(statement, roles));
    }
    await client.query('reset role');
    return catalogueFindings(client, installation);
  });
}

describe('the catalogue of a migrated database', () => {
  it('has nothing by which a tenant could reach another', async () => {
    const findings = await database.asAdmin((client) => catalogueFindings(client, installation));

    expect(findings).toEqual([]);
  });

  it('has tables of tenants to look at', async () => {
    const tables = await database.asAdmin(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
      );
      return rows.map(({ name }) => name).filter((name) => !Object.hasOwn(tablesWithoutTenant, name));
    });

    expect(tables).toEqual(expect.arrayContaining(['public.case_file', 'public.case_content', 'public.session']));
    expect(tables.length).toBeGreaterThanOrEqual(15);
  });
});

describe('the search of the catalogue', () => {
  it.each(plantedFaults().map((planted) => [planted.fault, planted] as const))('finds %s', async (_, planted) => {
    const findings = await foundWith(planted);

    expect(findings.sort()).toEqual(planted.found.map((finding) => named(finding, installation.roles)).sort());
  });
});
