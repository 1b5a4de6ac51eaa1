import { aPrefix, aRole, removeRoles } from '../test/temporary-roles.js';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { assertSafeRole } from './assert-safe-role.js';
import { openDataSource } from './open-data-source.js';

describe('assertSafeRole', () => {
  let database: TestDatabase;
  let name: string;

  beforeEach(async () => {
    database = await testDatabase();
    name = aPrefix();
    await database.asOwner('create table safe (id uuid)');
  });

  afterEach(async () => {
    await removeRoles(database, name);
    await database.drop();
  });

  const check = async (url: string): Promise<void> => {
    const dataSource = await openDataSource(url, []);
    await assertSafeRole(dataSource).finally(() => dataSource.destroy());
  };

  it('accepts the role of the application', async () => {
    await expect(check(database.appUrl)).resolves.toBeUndefined();
  });

  it('accepts a role that has nothing', async () => {
    await expect(check(await aRole(database, name, ''))).resolves.toBeUndefined();
  });

  it.each<[string, string, string[], string]>([
    ['a superuser', 'superuser', [], 'superuser'],
    ['who may bypass policies', 'bypassrls', [], 'may bypass policies'],
    ['who may make roles', 'createrole', [], 'may make roles'],
    ['who owns a table', '', ['alter table safe owner to $ROLE'], 'owns the table safe'],
    ['who may empty a table', '', ['grant truncate on safe to $ROLE'], 'may empty the table safe'],
    ['a member of the owner', 'noinherit', ['grant $OWNER to $ROLE'], 'member of'],
    ['a member of a role that may read every table', 'inherit', ['grant pg_read_all_data to $ROLE'], 'member of'],
    ['a member of the platform', 'noinherit', ['grant $PLATFORM to $ROLE'], 'member of'],
    ['who may make tables', '', ['grant create on schema public to $ROLE'], 'may make tables in public'],
  ])('refuses %s', async (_, attributes, statements, sentence) => {
    const url = await aRole(database, name, attributes);
    await database.asAdmin(async (client) => {
      for (const statement of statements) {
        await client.query(
          statement
            .replace('$ROLE', name)
            .replace('$OWNER', `${database.rolePrefix}_owner`)
            .replace('$PLATFORM', `${database.rolePrefix}_platform`),
        );
      }
    });

    await expect(check(url)).rejects.toMatchObject({ name: 'StartError', message: expect.stringContaining(sentence) });
  });
});
