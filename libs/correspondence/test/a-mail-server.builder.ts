import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly email: Email;
}

/** How the server behaves once it has the whole mail. */
export type Behaviour = 'takes' | 'refuses' | 'hangsUp';

/** For tests: a real mail server on this machine, which keeps what it gets. */
export async function aMailServer() {
  const received: ReceivedMail[] = [];
  const setting: { behaviour: Behaviour; onMail: () => Promise<unknown> } = {
    behaviour: 'takes',
    onMail: () => Promise.resolve(),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, answer) => {
      void buffer(stream).then(async (raw) => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        received.push({ from, recipients: rcptTo.map(({ address }) => address), email: await PostalMime.parse(raw) });
        await setting.onMail();
        if (setting.behaviour === 'hangsUp') {
          server.connections.forEach((connection) => connection.close());
          return;
        }
        answer(
          setting.behaviour === 'refuses' ? Object.assign(new Error('mailbox unknown'), { responseCode: 550 }) : null,
        );
      });
    },
  });
  server.on('error', () => undefined);
  const listening = once(server.server, 'listening');
  server.listen(0, '127.0.0.1');
  await listening;
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    behaves: (behaviour: Behaviour) => (setting.behaviour = behaviour),
    /** Called while the server has a mail and has not answered yet. */
    whileHandingOver: (work: () => Promise<unknown>) => (setting.onMail = work),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type MailServer = Awaited<ReturnType<typeof aMailServer>>;
