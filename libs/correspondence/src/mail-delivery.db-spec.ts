import { type Step } from '#jobs';
import { aCase, aMailDatabase, anOrder, type Case, type MailDatabase } from '../test/a-mail-database.builder.js';
import { aMailServer, type MailServer } from '../test/a-mail-server.builder.js';

describe('the delivery of a mail', () => {
  let database: MailDatabase;
  let server: MailServer;
  let filed: Case;

  beforeAll(async () => {
    database = await aMailDatabase();
  });
  beforeEach(async () => {
    server = await aMailServer();
    filed = await aCase(database);
    database.logged.length = 0;
  });
  afterEach(() => server.close());
  afterAll(() => database.drop());

  const queue = (changed: Parameters<typeof anOrder>[1] = {}) =>
    filed.step(() => database.mailbox.queue(anOrder(filed, changed)));
  const deliver = (id: string, step: Step = filed.step) => database.delivery(server.url).deliver(id, step);
  const row = (id: string) => database.row(filed.tenant, id);
  /** Every step works but the one that would write down that the mail was sent. */
  const brokenAfterHandOver = (): Step => {
    let steps = 0;
    return (work) => ((steps += 1) === 2 ? Promise.reject(new Error('the process ended here')) : filed.step(work));
  };
  const received = () => server.received[0]!;

  it('brings the letter to who it is for, from the committee', async () => {
    await deliver(await queue());

    const { email, from, recipients } = received();
    expect({ from, recipients, shown: email.from, to: email.to?.map(({ address }) => address) }).toEqual({
      from: 'no-reply@platform.example',
      recipients: ['zoe@huurder.example'],
      shown: { name: 'Klachtencommissie Voorbeeld', address: 'no-reply@platform.example' },
      to: ['zoe@huurder.example'],
    });
  });

  it('brings its words whole, with every accent', async () => {
    await deliver(await queue());

    const { subject, text } = received().email;
    expect({ subject, greeting: text?.split('\n')[0] }).toEqual({
      subject: 'Wij hebben uw klacht ontvangen: zaak 2026-00012',
      greeting: 'Beste Zoë de Vries,',
    });
  });

  it('says that no person wrote it, so that no machine answers', async () => {
    await deliver(await queue());

    expect(received().email.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  it('is written down', async () => {
    const id = await queue();

    await deliver(id);

    expect(await row(id)).toMatchObject({ state: 'sent', attempts: 1, sentAt: database.clock.nowIso() });
  });

  it('is marked before it is handed over, for everybody to see', async () => {
    const id = await queue();
    const seen: unknown[] = [];
    server.whileHandingOver(async () => seen.push(await row(id)));

    await deliver(id);

    expect(seen).toEqual([expect.objectContaining({ state: 'handingOver', attempts: 1 })]);
  });

  it('happens once, however often it is asked', async () => {
    const id = await queue();

    await deliver(id);
    await deliver(id);

    expect(server.received).toHaveLength(1);
  });

  it('is repeated under the same Message-ID when nobody knows how it ended', async () => {
    const id = await queue();
    await deliver(id, brokenAfterHandOver()).catch(() => undefined);

    await deliver(id);

    expect(server.received.map(({ email }) => email.messageId)).toEqual([
      `<${id}@platform.example>`,
      `<${id}@platform.example>`,
    ]);
  });

  it('counts a repetition', async () => {
    const id = await queue();
    await deliver(id, brokenAfterHandOver()).catch(() => undefined);

    await deliver(id);

    expect(await row(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('tells of a repetition in the log', async () => {
    const id = await queue();
    await deliver(id, brokenAfterHandOver()).catch(() => undefined);

    await deliver(id);

    expect(database.logged.join('')).toContain('may arrive twice');
  });

  it('leaves a mail that the server refused in the queue, and says that it failed', async () => {
    const id = await queue();
    server.behaves('refuses');

    await expect(deliver(id)).rejects.toThrow();
    expect(await row(id)).toMatchObject({ state: 'queued', attempts: 1 });
  });

  it('does not take a refusal for a hand-over that may have happened', async () => {
    const id = await queue();
    server.behaves('refuses');
    await deliver(id).catch(() => undefined);
    server.behaves('takes');

    await deliver(id);

    expect(database.logged.join('')).not.toContain('may arrive twice');
  });

  it('leaves a mail marked when the server hung up without an answer', async () => {
    const id = await queue();
    server.behaves('hangsUp');

    await expect(deliver(id)).rejects.toThrow();
    expect(await row(id)).toMatchObject({ state: 'handingOver', attempts: 1 });
  });

  it('fails when there is nobody at the address of the server', async () => {
    const id = await queue();

    await expect(database.delivery('smtp://127.0.0.1:1').deliver(id, filed.step)).rejects.toThrow('ECONNREFUSED');
  });

  it('keeps the mail when there is no mail server in the settings', async () => {
    const id = await queue();

    await database.delivery().deliver(id, filed.step);

    expect(await row(id)).toMatchObject({ state: 'kept', attempts: 0 });
  });

  it('does nothing for a mail that is not there', async () => {
    await deliver('0198c0de-0000-7000-8000-000000000001');

    expect(server.received).toEqual([]);
  });

  it('leaves no code and no password behind', async () => {
    const id = await queue();

    await deliver(id);

    expect(await database.text(filed.tenant, id)).not.toMatch(/K7QM|vier losse/);
  });

  it('leaves the rest of the letter', async () => {
    const id = await queue();

    await deliver(id);

    expect(await database.text(filed.tenant, id)).toContain('Uw zaaknummer is 2026-00012');
  });

  it.each([
    'Commissie\r\nBcc: piet@elders.example',
    'Commissie" <piet@elders.example>, "',
    '=?utf-8?q?Bcc:?= {{constructor}}',
  ])('goes to nobody else, whatever the committee is called: %j', async (committeeName) => {
    await deliver(await queue({ committeeName }));

    const { recipients, email } = received();
    expect({ recipients, from: email.from?.address, bcc: email.bcc, cc: email.cc }).toEqual({
      recipients: ['zoe@huurder.example'],
      from: 'no-reply@platform.example',
    });
  });

  it('gets no header from the name of the complainant', async () => {
    const name = 'Zoë\r\nX-Injected: yes\r\n\r\nen nog iets';
    await deliver(await queue({ data: { ...anOrder(filed).data, name } }));

    const { headers, text } = received().email;
    expect({ injected: headers.filter(({ key }) => key === 'x-injected'), greeting: text?.split('\n')[0] }).toEqual({
      injected: [],
      greeting: 'Beste mevrouw, meneer,',
    });
  });
});
