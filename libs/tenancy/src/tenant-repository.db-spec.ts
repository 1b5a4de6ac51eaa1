import { NotFoundException } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { recordStatements } from '../../../test/support/statements.js';
import { NoteEntity } from '../test/note.entity.js';
import { addNote, newId, twoTenants, type TwoTenants } from '../test/two-tenants.js';
import { TenantRepository } from './tenant-repository.js';

describe('TenantRepository', () => {
  let ground: TwoTenants;
  let notes: TenantRepository<NoteEntity>;

  beforeAll(async () => {
    ground = await twoTenants();
    notes = new TenantRepository(ground.door, NoteEntity);
  });

  afterAll(async () => {
    await ground.database.drop();
  });

  const asTenant = <T>(tenant: string, work: () => Promise<T>): Promise<T> => ground.door.run(tenant, work);

  it('stores a row for the tenant of the operation', async () => {
    const tenant = newId();
    const id = newId();

    await asTenant(tenant, () => notes.insert({ id, body: 'stored' }));

    expect(await asTenant(tenant, () => notes.getOne({ id }))).toMatchObject({ tenantId: tenant, id, body: 'stored' });
  });

  it('stores several rows in one statement', async () => {
    const tenant = newId();

    const statements = await recordStatements(() =>
      asTenant(tenant, () =>
        notes.insert([
          { id: newId(), body: 'b' },
          { id: newId(), body: 'a' },
        ]),
      ),
    );

    expect(statements).toHaveLength(3);
    expect((await asTenant(tenant, () => notes.find({}, { order: { body: 'ASC' } }))).map(({ body }) => body)).toEqual([
      'a',
      'b',
    ]);
  });

  it('asks nothing when there is nothing to store', async () => {
    expect(await recordStatements(() => asTenant(newId(), () => notes.insert([])))).toEqual([]);
  });

  it('ignores a tenant that somebody slips in', async () => {
    const { theirs } = ground;
    const tenant = newId();
    const slipped = { id: newId(), body: 'slipped', tenantId: theirs };

    await asTenant(tenant, () => notes.insert(slipped));

    expect(await asTenant(tenant, () => notes.find({ ...slipped }))).toHaveLength(1);
  });

  it('does not find a row of another tenant by its id', async () => {
    const { door, theirs, mine } = ground;
    const id = await addNote(door, theirs, 'hidden');

    expect(await asTenant(mine, () => notes.findOne({ id }))).toBeUndefined();
  });

  it('says of a row of another tenant that it is not there', async () => {
    const { door, theirs, mine } = ground;
    const id = await addNote(door, theirs, 'hidden');

    await expect(asTenant(mine, () => notes.getOne({ id }))).rejects.toThrow(
      new NotFoundException('There is no such note.'),
    );
  });

  it('says how many rows it changed', async () => {
    const tenant = newId();
    const id = await addNote(ground.door, tenant, 'old');

    const changed = await asTenant(tenant, () => notes.update({ id, body: 'old' }, { body: 'new' }));

    expect(changed).toBe(1);
  });

  it('changes nothing when somebody else was first', async () => {
    const tenant = newId();
    const id = await addNote(ground.door, tenant, 'newer');

    const changed = await asTenant(tenant, () => notes.update({ id, body: 'old' }, { body: 'new' }));

    expect(changed).toBe(0);
  });

  it('changes no row of another tenant', async () => {
    const { door, theirs, mine } = ground;
    const id = await addNote(door, theirs, 'hidden');

    expect(await asTenant(mine, () => notes.update({ id }, { body: 'changed' }))).toBe(0);
  });

  it('removes the rows that agree', async () => {
    const tenant = newId();
    const id = await addNote(ground.door, tenant, 'old');

    expect(await asTenant(tenant, () => notes.delete([{ id }, { body: 'none' }]))).toBe(1);
  });

  it('removes no row of another tenant', async () => {
    const { door, theirs, mine } = ground;
    const id = await addNote(door, theirs, 'hidden');

    expect(await asTenant(mine, () => notes.delete({ id }))).toBe(0);
  });

  it.each([[{}], [[]], [[{}]]])('refuses to change or remove without saying which: %j', async (where) => {
    const { mine } = ground;

    await expect(asTenant(mine, () => notes.update(where, { body: 'all' }))).rejects.toThrow('Say which');
    await expect(asTenant(mine, () => notes.delete(where))).rejects.toThrow('Say which');
  });

  it('finds nothing with an empty list of descriptions', async () => {
    expect(await asTenant(ground.mine, () => notes.find([]))).toEqual([]);
  });

  it.each([undefined, null])('refuses %j where a value is meant', async (id) => {
    const where = { id: id as unknown as string };

    await expect(asTenant(ground.mine, () => notes.find(where))).rejects.toThrow();
    await expect(asTenant(ground.mine, () => notes.delete(where))).rejects.toThrow();
  });

  it('names the tenant in every statement', async () => {
    const { mine } = ground;

    const statements = await recordStatements(() =>
      asTenant(mine, async () => {
        const id = newId();
        await notes.insert({ id, body: 'x' });
        await notes.find({ notedOn: IsNull() }, { take: 3 });
        await notes.find([{ id }, { body: 'x' }], { lock: 'forUpdate' });
        await notes.update({ id }, { body: 'y' });
        await notes.delete({ id });
      }),
    );

    const asked = statements.slice(1, -1).map(({ text }) => text);
    expect(asked).toHaveLength(5);
    expect(asked.filter((text) => !/"tenant_id"( = \$|, )/.test(text))).toEqual([]);
  });

  it('gives days, moments and large numbers back as they were stored', async () => {
    const tenant = newId();
    const stored = {
      id: newId(),
      body: 'x',
      weight: 2 ** 53 - 1,
      notedOn: '2026-03-29',
      notedAt: '2026-03-29T01:30:00.123Z',
    };

    await asTenant(tenant, () => notes.insert(stored));

    expect(await asTenant(tenant, () => notes.getOne({ id: stored.id }))).toEqual({ ...stored, tenantId: tenant });
  });

  it('finds by a moment', async () => {
    const tenant = newId();
    const notedAt = '2026-03-29T01:30:00.123Z';

    await asTenant(tenant, () => notes.insert({ id: newId(), body: 'x', notedAt }));

    expect(await asTenant(tenant, () => notes.find({ notedAt }))).toHaveLength(1);
  });
});
