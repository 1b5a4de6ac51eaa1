import { aCase, aMailDatabase, anOrder, type Case, type MailDatabase } from '../test/a-mail-database.builder.js';

/** Words of the letter that stand nowhere else. */
const marked = ['zoe@huurder.example', 'Zoë de Vries', 'vier losse gewone woorden', 'K7QM-4TXW-9RHD-2', '2026-00012'];

describe('the mailbox', () => {
  let database: MailDatabase;
  let filed: Case;

  beforeAll(async () => {
    database = await aMailDatabase();
  });
  beforeEach(async () => {
    filed = await aCase(database);
  });
  afterAll(() => database.drop());

  const queue = (changed: Parameters<typeof anOrder>[1] = {}) =>
    filed.step(() => database.mailbox.queue(anOrder(filed, changed)));
  const jobs = () =>
    database.asAdmin(async (client) => {
      const { rows } = await client.query<{ payload: { tenantId: string; payload: unknown } }>(
        'select payload from graphile_worker._private_jobs',
      );
      return rows.map(({ payload }) => payload).filter(({ tenantId }) => tenantId === filed.tenant);
    });

  it('leaves a mail to be sent', async () => {
    const id = await queue();

    expect(await database.row(filed.tenant, id)).toMatchObject({
      state: 'queued',
      attempts: 0,
      letter: 'confirmation',
    });
  });

  it('leaves a job that knows nothing but which mail', async () => {
    const mailId = await queue();

    expect(await jobs()).toEqual([{ tenantId: filed.tenant, payload: { mailId } }]);
  });

  it('fixes the Message-ID at once, at the host that mail comes from', async () => {
    const id = await queue();

    expect((await database.row(filed.tenant, id)).messageId).toBe(`<${id}@platform.example>`);
  });

  it('leaves neither mail nor job when the change is undone', async () => {
    const undone = filed.step(async () => {
      await database.mailbox.queue(anOrder(filed));
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    expect([await filed.step(() => database.outbox.list(10)), await jobs()]).toEqual([[], []]);
  });

  it('puts nothing of the letter in the row of the mail but sealed', async () => {
    const id = await queue();

    const { sealed, ...plain } = await database.row(filed.tenant, id);
    const shown = JSON.stringify(plain);
    expect(marked.filter((word) => sealed.includes(word) || shown.includes(word))).toEqual([]);
  });

  it('puts nothing personal in any table of the queue', async () => {
    await queue();

    const dump = await database.asAdmin(async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'graphile_worker' and c.relkind = 'r'`,
      );
      const contents = [];
      for (const { name } of tables) {
        contents.push((await client.query<{ row: string }>(`select t::text as row from ${name} t`)).rows);
      }
      return JSON.stringify(contents);
    });

    expect(dump).toContain(filed.tenant);
    expect(marked.filter((word) => dump.includes(word))).toEqual([]);
  });

  it.each(['zoe@huurder.example, piet@elders.example', 'zoe@huurder.example\r\nBcc: piet@elders.example', ''])(
    'writes to one address, not to %j',
    async (to) => {
      await expect(queue({ to })).rejects.toThrow('one e-mail address');
    },
  );

  it('belongs to one committee', async () => {
    await queue();
    const elsewhere = await aCase(database);

    expect(await elsewhere.step(() => database.outbox.list(10))).toEqual([]);
  });
});
