import { type QueryRunner } from 'typeorm';
import { aPrefix, aRole, namesWith, removeRoles } from '../test/temporary-roles.js';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { migrate } from './migrate.js';
import { currentTenantFunction, tenantTable } from './migration-sql.js';
import { ensureRoles } from './roles/ensure-roles.js';

const masterSecret = 'a secret of the installation';

class MakeDoor1763596900000 {
  name = 'MakeDoor1763596900000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(currentTenantFunction().replace('create function', 'create or replace function'));
  }
  async down(): Promise<void> {}
}

class MakeRoom1763596900001 {
  name = 'MakeRoom1763596900001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table room (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id))');
    for (const statement of tenantTable('room', ['select', 'insert'])) {
      await runner.query(statement);
    }
  }
  async down(): Promise<void> {}
}

class Fails1763596900002 {
  name = 'Fails1763596900002';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half (id uuid)');
    await runner.query('select 1 / 0');
  }
  async down(): Promise<void> {}
}

describe('migrate', () => {
  let database: TestDatabase;
  let prefix: string;

  beforeEach(async () => {
    database = await testDatabase();
    prefix = aPrefix();
    await database.asAdmin((client) => client.query('drop schema public cascade; create schema public'));
    await ensureRoles(database.adminUrl, { masterSecret, prefix });
  });

  afterEach(async () => {
    await removeRoles(database, ...namesWith(prefix));
    await removeRoles(database, `${prefix}_admin`);
    await database.drop();
  });

  const ask = async <Row extends object>(text: string): Promise<Row[]> =>
    database.asAdmin(async (client) => (await client.query<Row>(text)).rows);

  it('runs the migrations in order, as the owner of the tables', async () => {
    const done = await migrate(database.adminUrl, [MakeRoom1763596900001, MakeDoor1763596900000], { prefix });

    expect(done).toEqual(['MakeDoor1763596900000', 'MakeRoom1763596900001']);
    expect(await ask(`select tableowner as owner from pg_tables where tablename = 'room'`)).toEqual([
      { owner: `${prefix}_owner` },
    ]);
  });

  it('runs nothing the second time', async () => {
    await migrate(database.adminUrl, [MakeDoor1763596900000], { prefix });

    expect(await migrate(database.adminUrl, [MakeDoor1763596900000], { prefix })).toEqual([]);
  });

  it('runs each migration once when machines start together', async () => {
    const starts = [1, 2, 3].map(() =>
      migrate(database.adminUrl, [MakeDoor1763596900000, MakeRoom1763596900001], { prefix }),
    );

    expect((await Promise.all(starts)).flat()).toEqual(['MakeDoor1763596900000', 'MakeRoom1763596900001']);
  });

  it('undoes a migration that fails, keeps those before it, and says which one and why', async () => {
    const start = migrate(database.adminUrl, [MakeDoor1763596900000, Fails1763596900002], { prefix });

    await expect(start).rejects.toMatchObject({
      name: 'StartError',
      message: 'The migration Fails1763596900002 failed (PostgreSQL 22012), and what it had done was undone.',
    });
    expect(await ask('select name from schema_migration')).toEqual([{ name: 'MakeDoor1763596900000' }]);
    expect(await ask(`select to_regclass('half') as half`)).toEqual([{ half: null }]);
  });

  it('closes a table to everybody without its tenant, and gives the application what is named', async () => {
    await migrate(database.adminUrl, [MakeDoor1763596900000, MakeRoom1763596900001], { prefix });

    expect(
      await ask(`select relrowsecurity as enabled, relforcerowsecurity as forced,
        array(select privilege_type::text from information_schema.role_table_grants
          where table_name = 'room' and grantee = '${prefix}_app' order by 1) as grants,
        (select (qual is not null) and (with_check is not null) from pg_policies where tablename = 'room') as policy
        from pg_class where relname = 'room'`),
    ).toEqual([{ enabled: true, forced: true, grants: ['INSERT', 'SELECT'], policy: true }]);
  });

  it('needs no superuser', async () => {
    await removeRoles(database, ...namesWith(prefix));
    const adminUrl = await aRole(database, `${prefix}_admin`, 'createrole');
    await database.asAdmin(async (client) => {
      const { rows } = await client.query<{ name: string }>('select current_database() as name');
      await client.query(`alter database ${rows[0]?.name} owner to ${prefix}_admin`);
      await client.query(`alter schema public owner to pg_database_owner`);
    });
    await ensureRoles(adminUrl, { masterSecret, prefix });

    const done = await migrate(adminUrl, [MakeDoor1763596900000, MakeRoom1763596900001], { prefix });

    expect(done).toHaveLength(2);
  });
});
