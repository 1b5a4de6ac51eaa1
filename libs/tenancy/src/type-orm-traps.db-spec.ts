import { NoteEntity } from '../test/note.entity.js';
import { addNote, bodiesOf, newId, poolOf, twoTenants, type TwoTenants } from '../test/two-tenants.js';
import { CommitFailed } from './commit-failed.js';

/** Each of these loses or leaks rows with TypeORM as it comes; all were seen happening on version 1.1.1. */
describe('what TypeORM lets go wrong with transactions', () => {
  let ground: TwoTenants;

  beforeAll(async () => {
    ground = await twoTenants();
  });

  afterAll(async () => {
    await ground.database.drop();
  });

  const note = (tenantId: string, body: string) => ({ tenantId, id: newId(), body });

  it('1: a connection that is released in the middle of a transaction is not used again', async () => {
    const { door, dataSource, mine } = ground;

    await door
      .run(mine, async () => {
        await door.manager.query('select body from note');
        await door.manager.queryRunner?.release();
      })
      .catch(() => undefined);
    const next = dataSource.query('select body from note');

    await expect(next).rejects.toThrow(/app\.tenant_id|uuid/);
  });

  it('2: transactions side by side inside an operation are refused, so none can lose a row of another', async () => {
    const { door } = ground;
    const tenant = newId();

    const outcomes = await door.run(tenant, () =>
      Promise.allSettled(
        ['left', 'right'].map((body) =>
          door.manager.transaction((manager) => manager.insert(NoteEntity, note(tenant, body))),
        ),
      ),
    );

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await bodiesOf(door, tenant)).toEqual([]);
  });

  it('3: a commit that PostgreSQL turned into a roll-back is not reported as a success', async () => {
    const { door } = ground;
    const tenant = newId();

    const work = door.run(tenant, async () => {
      await door.manager.insert(NoteEntity, note(tenant, 'lost'));
      await door.manager.query('select * from nowhere').catch(() => undefined);
    });

    await expect(work).rejects.toThrow(CommitFailed);
  });

  it.each([
    'begin',
    'START TRANSACTION',
    'commit',
    'End',
    'rollback',
    'savepoint one',
    'release savepoint one',
    'abort',
    'select 1; commit',
    'set local role none',
    'reset all',
    'discard all',
    '/* quiet */ select 1 ; -- commit\n commit',
  ])('4: %j is refused, so that nothing ends or nests the transaction of the operation', async (text) => {
    const { door } = ground;
    const tenant = newId();

    const work = door.run(tenant, async () => {
      await door.manager.insert(NoteEntity, note(tenant, 'lost'));
      await door.manager.query(text);
    });

    await expect(work).rejects.toThrow(/interfere|second one/);
    expect(await bodiesOf(door, tenant)).toEqual([]);
  });

  it('4: save stays in the transaction of the operation', async () => {
    const { door } = ground;
    const tenant = newId();

    const work = door.run(tenant, async () => {
      // eslint-disable-next-line no-restricted-syntax -- shows that even this is safe.
      await door.manager.save(NoteEntity, note(tenant, 'lost'));
      throw new Error('too late');
    });

    await expect(work).rejects.toThrow('too late');
    expect(await bodiesOf(door, tenant)).toEqual([]);
  });

  it('5: outside a transaction there is no tenant, and asking is an error instead of an empty list', async () => {
    await expect(ground.dataSource.query('select body from note')).rejects.toThrow(/app\.tenant_id|uuid/);
  });

  it.each([
    "select set_config('app.tenant_id', $1, false)",
    "select pg_catalog.set_config ('app.tenant_id', $1, true)",
  ])('6: %j is refused, so that no tenant stays on a connection', async (text) => {
    const { door, mine, theirs } = ground;

    await expect(door.run(mine, () => door.manager.query(text, [theirs]))).rejects.toThrow('Only the door');
  });

  it('7: a second connection for somebody who holds one is refused at once, so that nobody waits for each other', async () => {
    const { door, mine, theirs } = ground;

    const work = door.run(mine, async () => {
      await door.manager.query('select 1');
      return door.run(theirs, () => door.manager.query<unknown>('select 1'));
    });

    await expect(work).rejects.toThrow('second connection');
  });

  it('8: a connection that served a tenant answers nothing to whoever comes without one', async () => {
    const { door, dataSource, mine } = ground;
    await Promise.all([1, 2, 3, 4].map(() => bodiesOf(door, mine)));

    const without = await Promise.allSettled([1, 2, 3, 4].map(() => dataSource.query('select body from note')));

    expect(without.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  });

  it('9: the transaction that TypeORM would begin for itself is refused', async () => {
    const { door, mine } = ground;

    const work = door.run(mine, () => door.manager.queryRunner!.startTransaction());

    await expect(work).rejects.toThrow('one transaction already');
  });

  it('10: rows are refused for another tenant than that of the operation', async () => {
    const { door, mine, theirs } = ground;

    const work = door.run(mine, () => door.manager.insert(NoteEntity, note(theirs, 'planted')));

    await expect(work).rejects.toMatchObject({ code: '42501' });
  });

  it('10: rows cannot be handed over to another tenant', async () => {
    const { door, mine, theirs } = ground;

    const work = door.run(mine, () => door.manager.query('update note set tenant_id = $1', [theirs]));

    await expect(work).rejects.toMatchObject({ code: '42501' });
  });

  it('10: a reference to a row of another tenant is refused', async () => {
    const { door, mine, theirs } = ground;
    const hidden = await addNote(door, theirs, 'hidden');

    const work = door.run(mine, () =>
      door.manager.query('insert into answer (id, note_id) values ($1, $2)', [newId(), hidden]),
    );

    await expect(work).rejects.toThrow(CommitFailed);
  });

  it('10: rows of another tenant are not changed by a statement for all rows', async () => {
    const { door, mine, theirs } = ground;

    await door.run(mine, () => door.manager.query(`update note set body = 'changed'`));

    expect(await bodiesOf(door, theirs)).not.toContain('changed');
  });

  it('10: a table is not emptied', async () => {
    const { door, mine } = ground;

    await expect(door.run(mine, () => door.manager.query('truncate note'))).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves the pool clean after all of this', async () => {
    expect(await poolOf(ground)).toEqual({ busy: 0, unclean: 0, settings: [] });
  });
});
