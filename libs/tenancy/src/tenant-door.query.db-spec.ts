import { newId, twoTenants, type TwoTenants } from '../test/two-tenants.js';
import { recordStatements } from '../../../test/support/statements.js';
import { type Statement } from './statement.js';

const byBody: Statement = {
  name: 'notes_by_body',
  text: `select body, weight, noted_on as "notedOn", noted_at as "notedAt", ':tenant'::text as word
    from note where tenant_id = :tenant and (body = :body or :body = '*') -- all of :nothing`,
};

describe('a hand-written statement', () => {
  let ground: TwoTenants;

  beforeAll(async () => {
    ground = await twoTenants();
  });

  afterAll(async () => {
    await ground.database.drop();
  });

  it('answers the rows of the tenant', async () => {
    const { door, mine } = ground;

    const rows = await door.run(mine, () => door.query(byBody, { body: '*' }));

    expect(rows).toEqual([{ body: 'mine', weight: 0, notedOn: null, notedAt: null, word: ':tenant' }]);
  });

  it('answers days as days, moments as instants and large numbers as numbers', async () => {
    const { door } = ground;
    const [day, moment] = ['2026-03-29', '2026-03-29T01:30:00.123Z'];

    const rows = await door.run(newId(), () =>
      door.query(
        {
          name: 'every_kind',
          text: `select :day::date as day, :moment::timestamptz as moment, 9007199254740991::int8 as large
            where :tenant = current_tenant()`,
        },
        { day, moment },
      ),
    );

    expect(rows).toEqual([{ day, moment, large: 9007199254740991 }]);
  });

  it('refuses a number that JavaScript cannot hold', async () => {
    const { door, mine } = ground;
    const statement = {
      name: 'too_large',
      text: 'select 9007199254740992::int8 as large where :tenant = current_tenant()',
    };

    await expect(door.run(mine, () => door.query(statement))).rejects.toThrow('2^53');
  });

  it('is prepared once on a connection', async () => {
    const { door, mine } = ground;

    const names = await door.run(mine, async () => {
      await door.query(byBody, { body: 'a' });
      await door.query(byBody, { body: 'b' });
      return door.manager.query<{ name: string }[]>(
        `select name from pg_prepared_statements where name = 'notes_by_body'`,
      );
    });

    expect(names).toEqual([{ name: 'notes_by_body' }]);
  });

  it('is told by its name', async () => {
    const { door, mine } = ground;

    const statements = await recordStatements(() => door.run(mine, () => door.query(byBody, { body: '*' })));

    expect(statements[1]?.name).toBe('notes_by_body');
  });

  it('is refused when it does not name the tenant', async () => {
    const { door, mine } = ground;

    await expect(
      door.run(mine, () => door.query({ name: 'all_notes', text: 'select body from note' })),
    ).rejects.toThrow('does not name :tenant');
  });

  it('is refused when a value is missing', async () => {
    const { door, mine } = ground;

    await expect(door.run(mine, () => door.query(byBody))).rejects.toThrow('[body]');
  });

  it('is refused outside an operation', async () => {
    await expect(ground.door.query(byBody, { body: '*' })).rejects.toThrow('outside an operation');
  });

  it('tells what was refused, without the values', async () => {
    const { door, mine } = ground;
    const add = { name: 'add_twice', text: 'insert into note (tenant_id, id, body) values (:tenant, :id, :body)' };
    const id = newId();

    const error: unknown = await door
      .run(mine, async () => {
        await door.query(add, { id, body: 'x' });
        await door.query(add, { id, body: 'a name that nobody may read' });
      })
      .catch((problem: unknown) => problem);

    expect(error).toMatchObject({ code: '23505', constraint: 'note_pkey' });
    expect(JSON.stringify({ ...(error as Error) })).not.toContain(id);
  });
});
