import { aCase, aMailDatabase, anOrder, type Case, type MailDatabase } from '../test/a-mail-database.builder.js';
import { MailEntity } from './mail.entity.js';

describe('the outbox', () => {
  let database: MailDatabase;
  let filed: Case;

  beforeAll(async () => {
    database = await aMailDatabase();
  });
  beforeEach(async () => {
    filed = await aCase(database);
  });
  afterAll(() => database.drop());

  const queue = async (to: string) => {
    database.clock.advance(1000);
    return filed.step(() => database.mailbox.queue(anOrder(filed, { to })));
  };
  const list = (first = 10) => filed.step(() => database.outbox.list(first));

  it('shows a mail as the reader would get it', async () => {
    const id = await queue('zoe@huurder.example');

    const [mail] = await list();
    expect(mail).toMatchObject({
      id,
      caseId: filed.caseId,
      letter: 'confirmation',
      state: 'queued',
      from: 'Klachtencommissie Voorbeeld',
      to: 'zoe@huurder.example',
      subject: 'Wij hebben uw klacht ontvangen: zaak 2026-00012',
      text: expect.stringContaining('Wachtwoord:  vier losse gewone woorden') as string,
    });
  });

  it('shows the newest first, and no more than was asked', async () => {
    await queue('eerste@huurder.example');
    await queue('tweede@huurder.example');
    await queue('derde@huurder.example');

    expect((await list(2)).map(({ to }) => to)).toEqual(['derde@huurder.example', 'tweede@huurder.example']);
  });

  it('shows mails that are kept because there is no mail server', async () => {
    const id = await queue('zoe@huurder.example');
    await database.delivery().deliver(id, filed.step);

    expect((await list()).map(({ state }) => state)).toEqual(['kept']);
  });

  it('does not show what was sent', async () => {
    const id = await queue('zoe@huurder.example');
    await filed.step(() => database.door.manager.update(MailEntity, { id }, { state: 'sent' }));

    expect(await list()).toEqual([]);
  });

  it('leaves out what was erased, and still shows the rest', async () => {
    await queue('zoe@huurder.example');
    await filed.step(() => database.keyring.destroyKey(filed.caseId));

    expect(await list()).toEqual([]);
  });
});
