import { recordStatements } from '../../../test/support/statements.js';
import { NoteEntity } from '../test/note.entity.js';
import { addNote, bodiesOf, newId, poolOf, twoTenants, type TwoTenants } from '../test/two-tenants.js';
import { CommitFailed } from './commit-failed.js';

describe('TenantDoor', () => {
  let ground: TwoTenants;

  beforeAll(async () => {
    ground = await twoTenants();
  });

  afterAll(async () => {
    await ground.database.drop();
  });

  it('shows a tenant its own rows', async () => {
    expect(await bodiesOf(ground.door, ground.mine)).toEqual(['mine']);
  });

  it('shows a tenant nothing of another, also when the statement asks for all', async () => {
    const { door, theirs } = ground;

    const rows = await door.run(theirs, () => door.manager.query('select body from note'));

    expect(rows).toEqual([{ body: 'theirs' }]);
  });

  it('opens the transaction and sets the tenant in one message', async () => {
    const { door, mine } = ground;

    const statements = await recordStatements(() => bodiesOf(door, mine));

    expect(statements.map(({ name, text }) => name ?? text)).toEqual([
      `BEGIN; SELECT set_config('app.tenant_id', '${mine}', true)`,
      'bodies_of_notes',
      'COMMIT',
    ]);
  });

  it('takes no connection for an operation that asks nothing', async () => {
    const { door, mine } = ground;

    const statements = await recordStatements(() => door.run(mine, () => Promise.resolve(door.manager)));

    expect(statements).toEqual([]);
  });

  it('stores everything when the work succeeds', async () => {
    const { door } = ground;
    const tenant = newId();

    await door.run(tenant, async () => {
      await door.manager.insert(NoteEntity, { tenantId: tenant, id: newId(), body: 'first' });
      await door.manager.insert(NoteEntity, { tenantId: tenant, id: newId(), body: 'second' });
    });

    expect(await bodiesOf(door, tenant)).toEqual(['first', 'second']);
  });

  it('stores nothing when the work fails, and passes the error on', async () => {
    const { door } = ground;
    const tenant = newId();
    const problem = new Error('the letter could not be written');

    const work = door.run(tenant, async () => {
      await door.manager.insert(NoteEntity, { tenantId: tenant, id: newId(), body: 'lost' });
      throw problem;
    });

    await expect(work).rejects.toBe(problem);
    expect(await bodiesOf(door, tenant)).toEqual([]);
  });

  it('says that nothing was stored when a failed statement was passed over', async () => {
    const { door } = ground;
    const tenant = newId();

    const work = door.run(tenant, async () => {
      await door.manager.insert(NoteEntity, { tenantId: tenant, id: newId(), body: 'lost' });
      await door.manager.query('select 1 / 0').catch(() => undefined);
    });

    await expect(work).rejects.toThrow(CommitFailed);
    expect(await bodiesOf(door, tenant)).toEqual([]);
  });

  it('says that nothing was stored when a deferred constraint refuses at the end', async () => {
    const { door } = ground;
    const tenant = newId();

    const work = door.run(tenant, () =>
      door.manager.query('insert into answer (id, note_id) values ($1, $2)', [newId(), newId()]),
    );

    await expect(work).rejects.toThrow(CommitFailed);
  });

  it('says that nothing was stored when the connection is lost', async () => {
    const { door, database } = ground;
    const tenant = newId();

    const work = door.run(tenant, async () => {
      const [backend] = await door.manager.query<{ pid: number }[]>('select pg_backend_pid() as pid');
      await door.manager.insert(NoteEntity, { tenantId: tenant, id: newId(), body: 'lost' });
      await database.asAdmin((client) => client.query('select pg_terminate_backend($1)', [backend?.pid]));
      await door.manager.query('select 1').catch(() => undefined);
    });

    await expect(work).rejects.toThrow(CommitFailed);
    expect(await bodiesOf(door, tenant)).toEqual([]);
  });

  it('refuses to be asked outside an operation', () => {
    expect(() => ground.door.manager).toThrow('outside an operation');
  });

  it('refuses an operation inside an operation', async () => {
    const { door, mine, theirs } = ground;

    await expect(door.run(mine, () => door.run(theirs, () => Promise.resolve()))).rejects.toThrow(
      'inside an operation',
    );
  });

  it('lets a next operation follow a settled one', async () => {
    const { door, mine, theirs } = ground;

    const bodies = await door.enter(mine, async () => {
      await door.settle('rollback');
      return bodiesOf(door, theirs);
    });

    expect(bodies).toEqual(['theirs']);
  });

  it.each(['', 'mine', "' ; drop table note; --", '018F0000-0000-7000-8000-000000000000', null, undefined])(
    'refuses %j as a tenant',
    async (tenant) => {
      await expect(async () => ground.door.run(tenant as string, () => Promise.resolve())).rejects.toThrow('uuid');
    },
  );

  it('refuses what is asked after the operation was settled', async () => {
    const { door, mine } = ground;

    const late = door.enter(mine, async () => {
      await door.settle('commit');
      return door.manager.query<unknown>('select 1');
    });

    await expect(late).rejects.toThrow('settled');
  });

  it('refuses what is asked while it is being settled, also by whoever holds on to its manager', async () => {
    const { door, mine } = ground;

    await door.enter(mine, async () => {
      const { manager } = door;
      await manager.query('select 1');
      const settled = door.settle('commit');

      await expect(manager.query('select 1')).rejects.toThrow('settled');
      await settled;
    });
  });

  it('stores what was asked before it is settled, also when nobody waited for the answer', async () => {
    const { door } = ground;
    const tenant = newId();

    await door.enter(tenant, async () => {
      void door.manager.insert(NoteEntity, { tenantId: tenant, id: newId(), body: 'not waited for' });
      await new Promise(setImmediate);
      await door.settle('commit');
    });

    expect(await bodiesOf(door, tenant)).toEqual(['not waited for']);
  });

  it('answers a second commit as it answered the first', async () => {
    const { door, mine } = ground;

    const outcomes = await door.enter(mine, async () => {
      await door.manager.query('select 1 / 0').catch(() => undefined);
      return Promise.allSettled([door.settle('commit'), door.settle('commit'), door.settle('rollback')]);
    });

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  it('does not say that something was stored after it was rolled back', async () => {
    const { door, mine } = ground;

    const commit = door.enter(mine, async () => {
      await door.manager.query('select 1');
      await door.settle('rollback');
      await door.settle('commit');
    });

    await expect(commit).rejects.toThrow(CommitFailed);
  });

  it('keeps the values of a failed statement out of its error', async () => {
    const { door } = ground;
    const tenant = newId();
    const id = await addNote(door, tenant, 'first');

    const error: unknown = await door
      .run(tenant, () => door.manager.insert(NoteEntity, { tenantId: tenant, id, body: 'a name that nobody may read' }))
      .catch((problem: unknown) => problem);

    expect(error).toMatchObject({ code: '23505', table: 'note' });
    expect(JSON.stringify({ ...(error as Error) })).not.toContain('a name that nobody may read');
  });

  it('leaves the pool clean after all of this', async () => {
    expect(await poolOf(ground)).toEqual({ busy: 0, unclean: 0, settings: [] });
  });
});
