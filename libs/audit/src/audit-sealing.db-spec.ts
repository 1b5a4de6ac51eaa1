import pg from 'pg';
import { type QueryRunner } from 'typeorm';
import { AuditChain1763596800005 } from '../../../migrations/1763596800005-audit-chain.js';
import { recordStatements } from '../../../test/support/statements.js';
import { aHold } from '../../jobs/test/a-hold.builder.js';
import { aChain, anAuditDatabase, type AuditDatabase, type Chain } from '../test/an-audit-database.builder.js';

describe('the seals of audit entries', () => {
  let database: AuditDatabase;
  let chain: Chain;

  beforeAll(async () => {
    database = await anAuditDatabase();
  });
  beforeEach(async () => {
    database.clock.set('2026-03-02T09:30:05.000Z');
    database.logged.length = 0;
    chain = await aChain(database);
  });
  afterAll(() => database.drop());

  const seals = () =>
    chain.rows<{ number: number; entries: number }>(
      `select number, entries from audit_seal where tenant_id = $1 order by number`,
    );
  const sealJobs = async () => (await chain.jobs()).filter(({ task }) => task === 'sealAudit');

  /** An operation that noted something and is not stored before it is let go. */
  const anOpenOperation = async () => {
    const { held, free } = aHold();
    const noted = aHold();
    const ended = chain.note(1, async () => {
      noted.free();
      await held;
    });
    await noted.held;
    return { end: () => (free(), ended) };
  };

  describe('the job that makes them', () => {
    it('is asked for with the entries, for within 20 seconds', async () => {
      await chain.note();

      expect(await chain.jobs()).toEqual([{ task: 'sealAudit', payload: {}, at: '2026-03-02 09:30:20' }]);
    });

    it('is one, however often something is noted in that time', async () => {
      for (let times = 0; times < 20; times += 1) {
        await chain.note(3);
        database.clock.advance(700);
      }

      expect(await sealJobs()).toHaveLength(1);
    });

    it('is another one in the next 20 seconds, so that it is never put off', async () => {
      await chain.note();
      database.clock.advance(20_000);
      await chain.note();

      expect((await sealJobs()).map(({ at }) => at)).toEqual(['2026-03-02 09:30:20', '2026-03-02 09:30:40']);
    });

    it('is not asked for when nothing is noted', async () => {
      await chain.note(0);

      expect(await chain.jobs()).toEqual([]);
    });

    it('is undone with the operation, like its entries', async () => {
      const undone = chain.note(2, () => Promise.reject(new Error('undone')));

      await expect(undone).rejects.toThrow('undone');
      expect(await chain.jobs()).toEqual([]);
      expect(await chain.rows('select id from audit_entry where tenant_id = $1')).toEqual([]);
    });

    it('costs an operation no statement of its own', async () => {
      const note = () => database.trail.note({ kind: 'nobody', id: null }, 'look', [{ kind: 'case', id: null }]);

      const statements = await recordStatements(() => chain.note(40, note));

      expect(await sealJobs()).toHaveLength(1);
      expect(statements.map(({ name, text }) => name ?? text.slice(0, 6))).toEqual([
        'BEGIN;',
        'note_audit_entries',
        'note_audit_entries',
        'COMMIT',
      ]);
    });

    it('makes no operation wait for another one, nor for a seal', async () => {
      await chain.note();
      const { held, free } = aHold();
      const sealed = aHold();
      const sealing = chain.step(async () => {
        await database.sealing.seal();
        sealed.free();
        await held;
      });
      await sealed.held;
      const open = [await anOpenOperation(), await anOpenOperation(), await anOpenOperation()];

      await chain.note();

      expect(await seals()).toEqual([]);
      free();
      await Promise.all([sealing, ...open.map(({ end }) => end())]);
      expect(await sealJobs()).toHaveLength(5);
    });

    it('is made by each operation when more than eight are under way', async () => {
      const open = [];
      for (let count = 0; count < 9; count += 1) {
        open.push(await anOpenOperation());
      }

      await Promise.all(open.map(({ end }) => end()));

      expect(await sealJobs()).toHaveLength(9);
    });
  });

  it('cover what an operation noted', async () => {
    await chain.note(3);

    await chain.seal();

    expect(await seals()).toEqual([{ number: 1, entries: 3 }]);
  });

  it('are not made of nothing', async () => {
    await chain.note();
    await chain.seal();

    expect(await chain.seal()).toBeUndefined();
    expect(await seals()).toHaveLength(1);
  });

  it('do not pass over an entry that was noted earlier and stored later', async () => {
    const open = await anOpenOperation();
    await chain.note();
    await chain.seal();

    await open.end();
    await chain.seal();

    expect(await seals()).toEqual([
      { number: 1, entries: 1 },
      { number: 2, entries: 1 },
    ]);
    expect(await chain.verify()).toMatchObject({ holds: true, entries: 2 });
  });

  it('have at most a thousand entries, and the rest is sealed next, at once', async () => {
    await chain.note(1_001);
    database.clock.advance(3 * 3_600_000);

    await chain.seal();
    const jobs = (await sealJobs()).map(({ at }) => at);
    await chain.seal();

    expect(jobs).toEqual(['2026-03-02 09:30:20', expect.not.stringMatching(/^2026-03-02/)]);
    expect((await seals()).map(({ entries }) => entries)).toEqual([1_000, 1]);
    expect(await chain.verify()).toMatchObject({ holds: true, entries: 1_001 });
  });

  it('are looked for once more after one was made, and then no more', async () => {
    await chain.note();
    await chain.tamper(`delete from graphile_worker._private_jobs where payload ->> 'tenantId' = $1::text`);

    await chain.seal();
    const after = await sealJobs();
    await chain.tamper(`delete from graphile_worker._private_jobs where payload ->> 'tenantId' = $1::text`);
    await chain.seal();

    expect(after.map(({ at }) => at)).toEqual(['2026-03-02 09:30:20']);
    expect(await sealJobs()).toEqual([]);
  });

  it('get one number each when several are made at once', async () => {
    await chain.note(2_100);

    await Promise.all(Array.from({ length: 3 }, () => chain.seal()));

    expect(await seals()).toEqual([
      { number: 1, entries: 1_000 },
      { number: 2, entries: 1_000 },
      { number: 3, entries: 100 },
    ]);
    expect(await chain.verify()).toMatchObject({ holds: true, seals: 3, entries: 2_100 });
  });

  it('leave the entries of another committee alone', async () => {
    const other = await aChain(database);
    await Promise.all([chain.note(2), other.note(3)]);

    await chain.seal();

    expect(await other.rows('select entry_id from audit_unsealed where tenant_id = $1')).toHaveLength(3);
    expect(await other.rows('select number from audit_seal where tenant_id = $1')).toEqual([]);
  });

  it('are told to the log with their head, and nothing is left out of the line', async () => {
    await chain.note();

    await chain.perform();

    const { head } = await chain.verify();
    expect(JSON.parse(database.logged.at(-1)!)).toEqual({
      level: 'info',
      time: expect.any(String),
      message: 'Audit entries were sealed.',
      tenantId: chain.tenant,
      count: 1,
      chainHead: head!.mark,
    });
  });

  it.each([
    'update audit_entry set action = action',
    'delete from audit_entry',
    'update audit_seal set hash = hash',
    'delete from audit_seal',
    'update audit_seal_entry set hash = hash',
    'delete from audit_seal_entry',
    'update audit_unsealed set entry_id = entry_id',
    'truncate audit_unsealed',
  ])('are not for the application to undo: %s', async (statement) => {
    await chain.note();
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    await client.query(`begin; select set_config('app.tenant_id', '${chain.tenant}', true)`);

    const refused = client.query(statement);

    await expect(refused).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('cover what was noted before there were seals', async () => {
    const migration = new AuditChain1763596800005();
    const other = await aChain(database);
    await chain.note(2);
    await other.note(3);
    await database.asAdmin(async (client) => {
      await client.query(`set role ${database.rolePrefix}_owner`);
      const runner = { query: (text: string) => client.query(text) } as unknown as QueryRunner;
      await client.query('begin');
      await migration.down(runner);
      await migration.up(runner);
      await client.query('commit');
    });

    await Promise.all([chain.seal(), other.seal()]);

    expect(await chain.verify()).toMatchObject({ holds: true, entries: 2 });
    expect(await other.verify()).toMatchObject({ holds: true, entries: 3 });
  });

  describe('their verification', () => {
    const planned = async () => (await chain.jobs()).filter(({ task }) => task === 'verifyAudit');
    const lastLine = () => JSON.parse(database.logged.at(-1)!) as Record<string, unknown>;

    it('is planned for the next night, with the newest head', async () => {
      await chain.note();
      await chain.seal();
      await chain.note();
      const head = await chain.seal();

      expect(await planned()).toEqual([
        {
          task: 'verifyAudit',
          payload: { day: '2026-03-03', seal: 'n2', mark: head!.mark },
          at: expect.stringMatching(/^2026-03-03 0[123]:/),
        },
      ]);
    });

    it('says that the chain holds, and plans the night after', async () => {
      await chain.note();
      const head = (await chain.seal())!;
      database.clock.set('2026-03-03T01:30:00.000Z');

      await chain.verifyAtNight('2026-03-03', head);

      expect(lastLine()).toMatchObject({ level: 'info', message: 'The chain of audit entries holds.', count: 1 });
      expect((await planned()).map(({ payload }) => payload.day)).toEqual(['2026-03-03', '2026-03-04']);
    });

    it('says as an error that it does not hold, and expects the same head the next night', async () => {
      await chain.note();
      const head = (await chain.seal())!;
      await chain.tamper(`update audit_entry set action = 'nothing' where tenant_id = $1`);

      await chain.verifyAtNight('2026-03-03', head);

      expect(lastLine()).toEqual({
        level: 'error',
        time: expect.any(String),
        message: 'The chain of audit entries does not hold.',
        tenantId: chain.tenant,
        code: 'entryChanged',
        count: 1,
      });
      expect((await planned()).at(-1)?.payload).toEqual({ day: '2026-03-04', seal: 'n1', mark: head.mark });
    });

    it('finds that the end was cut off since it was planned', async () => {
      await chain.note();
      const { number } = (await chain.seal())!;

      await chain.verifyAtNight('2026-03-03', { number: number + 1, mark: `h${'0'.repeat(39)}` });

      expect(lastLine()).toMatchObject({ level: 'error', code: 'sealRemoved', count: 2 });
    });

    it('asks for a seal when entries wait too long', async () => {
      await chain.note();
      const head = (await chain.seal())!;
      await chain.note();
      await chain.tamper(`delete from graphile_worker._private_jobs where payload ->> 'tenantId' = $1::text`);
      database.clock.set('2026-03-03T01:30:00.000Z');

      await chain.verifyAtNight('2026-03-03', head);

      expect(lastLine()).toMatchObject({ level: 'error', message: 'Audit entries wait too long for their seal.' });
      expect((await chain.jobs()).map(({ task }) => task).sort()).toEqual(['sealAudit', 'verifyAudit']);
    });
  });
});
