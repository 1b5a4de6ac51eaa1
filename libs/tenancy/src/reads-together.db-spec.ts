import { newId, twoTenants, type TwoTenants } from '../test/two-tenants.js';
import { recordStatements } from '../../../test/support/statements.js';
import { type Statement } from './statement.js';

const byBody: Statement = {
  name: 'read_notes_by_body',
  text: `select body from note where tenant_id = :tenant and body = any(:bodies::text[])`,
};

const everyKind: Statement = {
  name: 'read_every_kind',
  text: `select 1 as number, 'a :word' as text, null::text as nothing, true as flag, '2026-03-29'::date as day,
      :id::uuid as id, array['a', 'b'] as list, '{"a": [1]}'::jsonb as value
    where :tenant = current_tenant()`,
};

const counted: Statement = {
  name: 'read_counted',
  text: `select n from generate_series(:from::integer, 1, -1) as n where :tenant = current_tenant() order by n desc`,
};

describe('what an operation reads at one moment', () => {
  let ground: TwoTenants;

  beforeAll(async () => {
    ground = await twoTenants();
  });

  afterAll(async () => {
    await ground.database.drop();
  });

  it('goes to the database as one statement, and each has its own rows in their order', async () => {
    const { door, mine } = ground;
    let read: unknown[] = [];

    const statements = await recordStatements(() =>
      door.run(mine, async () => {
        read = await Promise.all([
          door.read(counted, { from: 3 }),
          door.read(byBody, { bodies: ['mine'] }),
          door.read(counted, { from: 2 }),
          door.read(byBody, { bodies: ['nobody'] }),
        ]);
      }),
    );

    expect(read).toEqual([[{ n: 3 }, { n: 2 }, { n: 1 }], [{ body: 'mine' }], [{ n: 2 }, { n: 1 }], []]);
    expect(statements.map(({ name }) => name?.replace(/_\w{16}$/, ''))).toEqual([undefined, 'together', undefined]);
  });

  it('is under its own name when it is alone, and goes apart when it is asked after an answer', async () => {
    const { door, mine } = ground;

    const statements = await recordStatements(() =>
      door.run(mine, async () => {
        await door.read(counted, { from: 1 });
        await door.read(byBody, { bodies: ['mine'] });
      }),
    );

    expect(statements.map(({ name }) => name)).toEqual([undefined, counted.name, byBody.name, undefined]);
  });

  it('is the same alone and with others, of whatever kind', async () => {
    const { door, mine } = ground;
    const values = { id: newId() };

    const [alone, others] = await door.run(mine, async () => [
      await door.read(everyKind, values),
      (await Promise.all([door.read(everyKind, values), door.read(counted, { from: 1 })]))[0],
    ]);

    expect(alone).toMatchObject([
      { number: 1, nothing: null, flag: true, day: '2026-03-29', list: ['a', 'b'], ...values },
    ]);
    expect(others).toEqual(alone);
  });

  it('is of its own tenant, also when another operation reads at the same moment', async () => {
    const { door, mine, theirs } = ground;
    const read = (tenant: string) =>
      door.run(tenant, () =>
        Promise.all([door.read(byBody, { bodies: ['mine', 'theirs'] }), door.read(counted, { from: 1 })]),
      );

    const [[ofMine], [ofTheirs]] = await Promise.all([read(mine), read(theirs)]);

    expect([ofMine, ofTheirs]).toEqual([[{ body: 'mine' }], [{ body: 'theirs' }]]);
  });

  it('names the tenant and has its values, each statement for itself', async () => {
    const { door, mine } = ground;
    const beside = (statement: Statement, values: object) =>
      door.run(mine, () => Promise.all([door.read(counted, { from: 1 }), door.read(statement, { ...values })]));

    await expect(beside({ name: 'read_all_notes', text: 'select body from note' }, {})).rejects.toThrow(':tenant');
    await expect(beside(byBody, {})).rejects.toThrow('[bodies]');
  });

  it('fails as one', async () => {
    const { door, mine } = ground;
    const broken: Statement = { name: 'read_broken', text: 'select 1 / 0 as n where :tenant = current_tenant()' };

    const settled = await door
      .run(mine, async () => {
        const reads = await Promise.allSettled([door.read(broken), door.read(counted, { from: 1 })]);
        throw new Error(reads.map(({ status }) => status).join(' '));
      })
      .catch((error: unknown) => error);

    expect(settled).toEqual(new Error('rejected rejected'));
  });
});
