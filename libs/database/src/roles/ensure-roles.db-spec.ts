import { aPrefix, aRole, namesWith, removeRoles } from '../../test/temporary-roles.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { openDataSource } from '../open-data-source.js';
import { ensureRoles } from './ensure-roles.js';

const masterSecret = 'a secret of the installation';

describe('ensureRoles', () => {
  let database: TestDatabase;
  let prefix: string;

  beforeAll(async () => {
    database = await testDatabase();
  });

  beforeEach(() => {
    prefix = aPrefix();
  });

  afterEach(async () => {
    await removeRoles(database, ...namesWith(prefix), `${prefix}_admin`);
  });

  afterAll(async () => {
    await database.drop();
  });

  const userOf = async (url: string): Promise<string> => {
    const dataSource = await openDataSource(url, []);
    const [row] = await dataSource.query<{ name: string }[]>('select current_user as name');
    await dataSource.destroy();
    return row?.name ?? '';
  };

  it('lets the application and the queue in, each as its own role', async () => {
    const { appUrl, queueUrl } = await ensureRoles(database.adminUrl, { masterSecret, prefix });

    expect([await userOf(appUrl), await userOf(queueUrl)]).toEqual([`${prefix}_app`, `${prefix}_queue`]);
  });

  it('makes four roles without any power', async () => {
    await ensureRoles(database.adminUrl, { masterSecret, prefix });

    const roles = await database.asAdmin((client) =>
      client.query(
        `select rolname as name, rolcanlogin as login, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as powerful
          from pg_roles where rolname like $1 order by rolname`,
        [`${prefix}%`],
      ),
    );
    expect(roles.rows).toEqual([
      { name: `${prefix}_app`, login: true, powerful: false },
      { name: `${prefix}_owner`, login: false, powerful: false },
      { name: `${prefix}_platform`, login: false, powerful: false },
      { name: `${prefix}_queue`, login: true, powerful: false },
    ]);
  });

  it('changes nothing the second time', async () => {
    const first = await ensureRoles(database.adminUrl, { masterSecret, prefix });
    const before = await database.asAdmin((client) => client.query('select xmin::text from pg_authid order by oid'));

    const second = await ensureRoles(database.adminUrl, { masterSecret, prefix });

    expect(second).toEqual(first);
    const after = await database.asAdmin((client) => client.query('select xmin::text from pg_authid order by oid'));
    expect(after.rows).toEqual(before.rows);
  });

  it('is safe for machines that start together, also in different databases of one server', async () => {
    const other = await testDatabase();

    const starts = [database, other, database, other, database, other].map(({ adminUrl }) =>
      ensureRoles(adminUrl, { masterSecret, prefix }),
    );

    await expect(Promise.all(starts)).resolves.toHaveLength(6);
    await removeRoles(other, ...namesWith(prefix)).catch(() => undefined);
    await other.drop();
  });

  it('gives the roles new passwords when the secret of the installation changed', async () => {
    const { appUrl } = await ensureRoles(database.adminUrl, { masterSecret, prefix });

    await ensureRoles(database.adminUrl, { masterSecret: 'another secret', prefix });

    await expect(openDataSource(appUrl, [])).rejects.toThrow('does not accept the password');
  });

  it('refuses roles that somebody made too powerful', async () => {
    await database.asAdmin((client) => client.query(`create role ${prefix}_app login bypassrls`));

    await expect(ensureRoles(database.adminUrl, { masterSecret, prefix })).rejects.toThrow('read past every policy');
  });

  it('needs no superuser, only who owns the database and may make roles', async () => {
    const adminUrl = await aRole(database, `${prefix}_admin`, 'createrole');
    await database.asAdmin(async (client) => {
      const { rows } = await client.query<{ name: string }>('select current_database() as name');
      await client.query(`alter database ${rows[0]?.name} owner to ${prefix}_admin`);
    });

    const { appUrl } = await ensureRoles(adminUrl, { masterSecret, prefix });
    await ensureRoles(adminUrl, { masterSecret, prefix });

    expect(await userOf(appUrl)).toBe(`${prefix}_app`);
  });

  it('says what is missing when the administrative connection may not make roles', async () => {
    const adminUrl = await aRole(database, `${prefix}_admin`, 'nocreaterole');

    await expect(ensureRoles(adminUrl, { masterSecret, prefix })).rejects.toMatchObject({
      message: expect.stringContaining('may not make the roles'),
      remedy: expect.stringContaining('CREATEROLE'),
    });
  });
});
