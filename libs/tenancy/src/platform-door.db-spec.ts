import { platformFunction, tenantTable } from '#database';
import { newId, twoTenants, type TwoTenants } from '../test/two-tenants.js';
import { PlatformDoor } from './platform-door.js';

describe('PlatformDoor', () => {
  let ground: TwoTenants;
  let platform: PlatformDoor;

  beforeAll(async () => {
    ground = await twoTenants({ pool: 1 });
    platform = new PlatformDoor(ground.dataSource, ground.door, ['house_by_name', 'all_notes']);
    await ground.database.asOwner(
      'create table house (id uuid primary key, name text not null)',
      `insert into house values (gen_random_uuid(), 'north')`,
      ...platformFunction({
        signature: 'house_by_name(wanted text)',
        returns: 'table (name text)',
        reads: ['house'],
        body: 'select h.name from house h where h.name = wanted',
      }),
      ...platformFunction({
        signature: 'all_notes()',
        returns: 'table (body text)',
        reads: ['note'],
        body: 'select n.body from note n',
      }),
      'create table closed (tenant_id uuid, id uuid)',
      ...tenantTable('closed', []),
    );
  });

  afterAll(async () => {
    await ground.database.drop();
  });

  it('answers what a listed function answers', async () => {
    expect(await platform.call('house_by_name', ['north'])).toEqual([{ name: 'north' }]);
  });

  it.each(['current_tenant', 'pg_sleep', 'house_by_name; drop table house', ''])(
    'refuses %j, which is not on the list',
    async (name) => {
      await expect(platform.call(name, [])).rejects.toThrow('not a listed function');
    },
  );

  it('keeps the tables behind the functions closed to the application', async () => {
    await expect(ground.dataSource.query('select name from house')).rejects.toMatchObject({ code: '42501' });
  });

  it('does not lead past the policies of a table with tenants', async () => {
    await expect(platform.call('all_notes', [])).rejects.toThrow(/app\.tenant_id|uuid/);
  });

  it('may be used in an operation that asked nothing yet', async () => {
    const { door, mine } = ground;

    const rows = await door.run(mine, async () => {
      const houses = await platform.call('house_by_name', ['north']);
      return [...houses, ...(await door.manager.query<unknown[]>('select body from note'))];
    });

    expect(rows).toEqual([{ name: 'north' }, { body: 'mine' }]);
  });

  it('is refused in an operation that holds a connection, instead of waiting for a second one', async () => {
    const { door, mine } = ground;

    const work = door.run(mine, async () => {
      await door.manager.query('select 1');
      return platform.call('house_by_name', ['north']);
    });

    await expect(work).rejects.toThrow('holds a connection');
  });

  it('takes turns with the questions of the operation around it', async () => {
    const { door, mine } = ground;

    const [houses, notes] = await door.run(mine, () =>
      Promise.all([platform.call('house_by_name', ['north']), door.manager.query<unknown[]>('select body from note')]),
    );

    expect([houses.length, notes.length]).toEqual([1, 1]);
  });

  it('stores what it did, also when the operation around it fails', async () => {
    const { database, door, mine } = ground;
    const adding = new PlatformDoor(ground.dataSource, door, ['add_house']);
    await database.asOwner(
      ...platformFunction({
        signature: 'add_house(new_id uuid, new_name text)',
        returns: 'void',
        writes: ['house'],
        body: 'insert into house values (new_id, new_name)',
      }),
    );

    await door
      .run(mine, async () => {
        await adding.call('add_house', [newId(), 'south']);
        throw new Error('the operation failed');
      })
      .catch(() => undefined);

    expect(await platform.call('house_by_name', ['south'])).toEqual([{ name: 'south' }]);
  });
});
