import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { aChain, anAuditDatabase, type AuditDatabase, type Chain } from '../test/an-audit-database.builder.js';

describe('the chain of audit entries', () => {
  let database: AuditDatabase;
  let chain: Chain;

  beforeAll(async () => {
    database = await anAuditDatabase();
  });
  beforeEach(async () => {
    database.clock.set('2026-03-02T09:30:00.000Z');
    chain = await aChain(database);
  });
  afterAll(() => database.drop());

  /** Three seals of two entries each, a minute apart; answers the head. */
  const threeSeals = async () => {
    for (let made = 0; made < 3; made += 1) {
      await chain.note(2);
      await chain.seal();
      database.clock.advance(60_000);
    }
    return (await chain.verify()).head!;
  };
  const entriesOf = async (seal: number) =>
    (
      await chain.rows<{ id: string }>(
        `select entry_id as id from audit_seal_entry where tenant_id = $1 and seal_number = ${seal} order by entry_id`,
      )
    ).map(({ id }) => id);
  const insertEntry = `insert into audit_entry (tenant_id, id, at, actor_kind, action, subject_kind)
    values ($1, $2, $3, 'person', 'readContent', 'case')`;
  const planted = '019cade2-11c0-7491-8588-7c377a7f6d3d';

  it('holds when nobody did anything', async () => {
    expect(await chain.verify()).toEqual({ holds: true, seals: 0, entries: 0 });
  });

  it('holds when everything is as it was sealed', async () => {
    await threeSeals();

    expect(await chain.verify()).toMatchObject({ holds: true, seals: 3, entries: 6, head: { number: 3 } });
  });

  it('holds against a head that was kept elsewhere, also when it has grown since', async () => {
    const head = await threeSeals();
    await chain.note();
    await chain.seal();

    expect(await chain.verify(head)).toMatchObject({ holds: true, seals: 4 });
  });

  it.each([
    ['moment', `at = at + interval '1 microsecond'`],
    ['moment, by 4052 years', `at = (at::text || ' BC')::timestamptz`],
    ['moment, to never', `at = 'infinity'`],
    ['kind of actor', `actor_kind = 'complainant'`],
    ['actor', `actor_id = gen_random_uuid()`],
    ['actor, to nobody', `actor_id = null`],
    ['action', `action = 'readContents'`],
    ['kind of subject', `subject_kind = 'person'`],
    ['subject', `subject_id = gen_random_uuid()`],
    ['subject, to nothing', `subject_id = null`],
  ])('finds an entry with another %s', async (_, change) => {
    await threeSeals();
    const [entryId] = await entriesOf(2);

    await chain.tamper(`update audit_entry set ${change} where tenant_id = $1 and id = $2`, [entryId]);

    expect(await chain.verify()).toMatchObject({ holds: false, fault: { kind: 'entryChanged', seal: 2, entryId } });
  });

  it('finds two entries that changed places', async () => {
    await threeSeals();
    const [entryId, other] = await entriesOf(2);

    await chain.tamper(
      `update audit_entry e set subject_id = o.subject_id from audit_entry o
        where e.tenant_id = $1 and o.tenant_id = $1 and (e.id, o.id) in (($2, $3), ($3, $2))`,
      [entryId, other],
    );

    expect((await chain.verify()).fault).toEqual({ kind: 'entryChanged', seal: 2, entryId });
  });

  it('finds an entry that was removed', async () => {
    await threeSeals();
    const [, entryId] = await entriesOf(2);

    await chain.tamper(`delete from audit_entry where tenant_id = $1 and id = $2`, [entryId]);

    expect((await chain.verify()).fault).toEqual({ kind: 'entryRemoved', seal: 2, entryId });
  });

  it('finds an entry that was removed from its seal too', async () => {
    await threeSeals();
    const [entryId] = await entriesOf(2);

    await chain.tamper(`delete from audit_entry where tenant_id = $1 and id = $2`, [entryId]);
    await chain.tamper(`delete from audit_seal_entry where tenant_id = $1 and entry_id = $2`, [entryId]);

    expect((await chain.verify()).fault).toEqual({ kind: 'entryRemoved', seal: 2 });
  });

  it('finds an entry whose removal was counted', async () => {
    await threeSeals();
    const [entryId] = await entriesOf(2);

    await chain.tamper(`delete from audit_entry where tenant_id = $1 and id = $2`, [entryId]);
    await chain.tamper(`delete from audit_seal_entry where tenant_id = $1 and entry_id = $2`, [entryId]);
    await chain.tamper(`update audit_seal set entries = 1 where tenant_id = $1 and number = 2`);

    expect((await chain.verify()).fault).toEqual({ kind: 'sealChanged', seal: 2 });
  });

  it('finds an entry that was put past the trail', async () => {
    await threeSeals();

    await chain.tamper(insertEntry, [planted, '2026-03-02T09:30:30Z']);

    expect((await chain.verify()).fault).toEqual({ kind: 'entryAdded', entryId: planted });
  });

  it('finds an entry that was put into a seal', async () => {
    await threeSeals();

    await chain.tamper(insertEntry, [planted, '2026-03-02T09:31:00Z']);
    await chain.tamper(`insert into audit_seal_entry values ($1, 2, $2, 'guess')`, [planted]);

    expect((await chain.verify()).fault).toEqual({ kind: 'entryAdded', seal: 2, entryId: planted });
  });

  it('finds an entry of long ago that was left for the next seal', async () => {
    await threeSeals();
    database.clock.advance(3 * 3_600_000);
    await chain.note();
    await chain.seal();
    database.clock.advance(60_000);

    await chain.tamper(insertEntry, [planted, '2026-03-02T09:31:00Z']);
    await chain.tamper(`insert into audit_unsealed values ($1, $2)`, [planted]);
    await chain.seal();

    expect((await chain.verify()).fault).toEqual({ kind: 'entryMisdated', seal: 5, entryId: planted });
  });

  it('is content with entries that waited for a worker', async () => {
    await threeSeals();
    await chain.note();
    database.clock.advance(30 * 3_600_000);
    await chain.seal();

    expect(await chain.verify()).toMatchObject({ holds: true });
  });

  it.each([
    ['number', 'number = 4 where number = 3', { kind: 'sealRemoved', seal: 3 }],
    ['moment', `sealed_at = sealed_at + interval '1 microsecond' where number = 2`, { kind: 'sealChanged', seal: 2 }],
    ['first moment', `first_at = first_at - interval '1 day' where number = 2`, { kind: 'sealChanged', seal: 2 }],
    ['last moment', `last_at = last_at + interval '1 day' where number = 2`, { kind: 'sealChanged', seal: 2 }],
    ['word on what was left over', `left_over = true where number = 2`, { kind: 'sealChanged', seal: 2 }],
    ['count', `entries = 3 where number = 2`, { kind: 'sealChanged', seal: 2 }],
    ['hash', `hash = 'guess' where number = 2`, { kind: 'sealChanged', seal: 2 }],
    ['hash before it', `previous_hash = 'guess' where number = 2`, { kind: 'sealChanged', seal: 2 }],
  ])('finds a seal with another %s', async (_, change, fault) => {
    await threeSeals();

    await chain.tamper(`update audit_seal set ${change} and tenant_id = $1`);

    expect((await chain.verify()).fault).toEqual(fault);
  });

  it('finds a member whose hash was made to measure', async () => {
    await threeSeals();
    const [entryId, other] = await entriesOf(2);

    await chain.tamper(
      `update audit_seal_entry m set hash = o.hash from audit_seal_entry o
        where m.tenant_id = $1 and o.tenant_id = $1 and m.entry_id = $2 and o.entry_id = $3`,
      [entryId, other],
    );

    expect((await chain.verify()).fault).toEqual({ kind: 'entryChanged', seal: 2, entryId });
  });

  it.each([1, 2])('finds that seal %i was removed with all its entries', async (seal) => {
    await threeSeals();

    await removeSeal(seal);

    expect((await chain.verify()).fault).toEqual({ kind: 'sealRemoved', seal });
  });

  it('finds that a seal was removed and the later ones moved up', async () => {
    await threeSeals();

    await removeSeal(2);
    await chain.tamper(`update audit_seal set number = 2 where tenant_id = $1 and number = 3`);
    await chain.tamper(`update audit_seal_entry set seal_number = 2 where tenant_id = $1 and seal_number = 3`);

    expect((await chain.verify()).fault).toEqual({ kind: 'sealChanged', seal: 2 });
  });

  it('finds that a seal was made again under a later one', async () => {
    await threeSeals();
    const [last] = await chain.rows<{ row: object }>(
      `select to_jsonb(s) as row from audit_seal s where tenant_id = $1 and number = 3`,
    );
    const members = await chain.rows<{ row: object }>(
      `select to_jsonb(m) as row from audit_seal_entry m where tenant_id = $1 and seal_number = 3`,
    );
    await chain.tamper(`delete from audit_seal_entry where tenant_id = $1 and seal_number = 3`);
    await chain.tamper(`delete from audit_seal where tenant_id = $1 and number = 3`);
    await removeSeal(2);
    await chain.note();
    await chain.seal();

    await putBack('audit_seal', [last!]);
    await putBack('audit_seal_entry', members);

    expect((await chain.verify()).fault).toEqual({ kind: 'sealChanged', seal: 3 });
  });

  it.each([
    ['with nothing else', [], { kind: 'sealRemoved', seal: 3 }],
    ['with its list', ['audit_seal_entry'], { kind: 'entryAdded' }],
  ])('finds that the last seal was removed %s', async (_, tables, fault) => {
    await threeSeals();

    await chain.tamper(`delete from audit_seal where tenant_id = $1 and number = 3`);
    for (const table of tables) {
      await chain.tamper(`delete from ${table} where tenant_id = $1 and seal_number = 3`);
    }

    expect((await chain.verify()).fault).toMatchObject(fault);
  });

  it('finds by a head that was kept elsewhere that the end was cut off without a trace', async () => {
    const head = await threeSeals();

    await removeSeal(3);

    expect((await chain.verify()).holds).toBe(true);
    expect((await chain.verify(head)).fault).toEqual({ kind: 'sealRemoved', seal: 3 });
  });

  it('finds by that head that the end was cut off and grew again', async () => {
    const head = await threeSeals();
    await removeSeal(3);
    await chain.note();
    await chain.seal();

    expect((await chain.verify()).holds).toBe(true);
    expect((await chain.verify(head)).fault).toEqual({ kind: 'sealRemoved', seal: 3 });
  });

  it('finds an entry that waits for longer than five minutes, and not before', async () => {
    await chain.note();

    database.clock.advance(300_000);
    const before = await chain.verify();
    database.clock.advance(1);

    expect(before.holds).toBe(true);
    expect((await chain.verify()).fault).toMatchObject({ kind: 'entryWaiting' });
  });

  it('does not take the entries or seals of another committee for its own', async () => {
    const other = await aChain(database);
    await threeSeals();
    await other.note(3);

    await other.seal();

    expect(await other.verify()).toMatchObject({ holds: true, seals: 1, entries: 3 });
    expect(await chain.verify()).toMatchObject({ holds: true, seals: 3, entries: 6 });
  });

  it('does not believe a chain that was copied from another committee', async () => {
    const other = await aChain(database);
    await threeSeals();

    for (const table of ['audit_entry', 'audit_seal', 'audit_seal_entry']) {
      await other.tamper(
        `insert into ${table} select $1::uuid, ${await columnsOf(table)} from ${table} where tenant_id = $2`,
        [chain.tenant],
      );
    }

    expect((await other.verify()).fault).toMatchObject({ kind: 'entryChanged', seal: 1 });
  });

  it('holds for any entries in any batches, and does not when one of them is changed', async () => {
    const batches = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });

    await fc.assert(
      fc.asyncProperty(batches, fc.nat(), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), anyBatches),
      { numRuns: proofRuns(100), seed: proofSeed() },
    );
  }, 120_000);

  async function anyBatches(batches: number[], chosen: number, sealed: boolean[]): Promise<void> {
    chain = await aChain(database);
    for (const [index, count] of batches.entries()) {
      await chain.note(count);
      database.clock.advance(1_000 * index);
      if (sealed[index]) {
        await chain.seal();
      }
    }
    await chain.seal();
    const total = batches.reduce((sum, count) => sum + count, 0);
    expect(await chain.verify()).toMatchObject({ holds: true, entries: total });

    const entries = await chain.rows<{ id: string }>(`select id from audit_entry where tenant_id = $1 order by id`);
    const { id: entryId } = entries[chosen % total]!;
    await chain.tamper(`update audit_entry set action = 'nothing' where tenant_id = $1 and id = $2`, [entryId]);
    expect((await chain.verify()).fault).toMatchObject({ kind: 'entryChanged', entryId });
  }

  async function putBack(table: string, rows: readonly { readonly row: object }[]): Promise<void> {
    await chain.tamper(
      `insert into ${table} select r.* from jsonb_populate_recordset(null::${table}, $2::jsonb) r where r.tenant_id = $1`,
      [JSON.stringify(rows.map(({ row }) => row))],
    );
  }

  async function columnsOf(table: string): Promise<string> {
    const rows = await database.asAdmin((client) =>
      client.query<{ columns: string }>(
        `select string_agg(attname, ', ' order by attnum) as columns from pg_attribute
          where attrelid = $1::regclass and attnum > 1 and not attisdropped`,
        [table],
      ),
    );
    return rows.rows[0]!.columns;
  }

  async function removeSeal(seal: number): Promise<void> {
    await chain.tamper(
      `delete from audit_entry e using audit_seal_entry m
        where e.tenant_id = $1 and m.tenant_id = $1 and m.entry_id = e.id and m.seal_number = $2`,
      [seal],
    );
    await chain.tamper(`delete from audit_seal_entry where tenant_id = $1 and seal_number = $2`, [seal]);
    await chain.tamper(`delete from audit_seal where tenant_id = $1 and number = $2`, [seal]);
  }
});
