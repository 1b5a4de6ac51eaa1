import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { freePort } from '../support/free-port.js';
import {
  cleanUp,
  dataFolder,
  type PlatformProcess,
  postgresOf,
  ready,
  startPlatform,
  timeForStarts,
  until,
} from './platform-process.js';

/** A question of which the second half is sent later. */
class HalfSent {
  private readonly body = JSON.stringify({ query: '{ __typename }' });
  private readonly sent: ClientRequest;
  private readonly answer: Promise<IncomingMessage>;

  constructor(port: number) {
    const headers = { 'content-type': 'application/json', 'content-length': this.body.length };
    const host = `kwru.localhost:${port}`;
    this.sent = request({ host: 'localhost', port, path: '/graphql', method: 'POST', headers: { ...headers, host } });
    this.answer = once(this.sent, 'response').then(([response]) => response as IncomingMessage);
    this.answer.catch(() => undefined);
    this.sent.write(this.body.slice(0, 10));
  }

  async finish(): Promise<{ status: number | undefined; body: unknown }> {
    this.sent.end(this.body.slice(10));
    const response = await this.answer;
    return { status: response.statusCode, body: await json(response) };
  }

  abandon(): void {
    this.sent.destroy();
  }
}

describe('stopping', () => {
  let data: string;
  let port: number;
  const start = (): PlatformProcess =>
    startPlatform({ settings: { WEDERHOOR_DATA: data, PORT: String(port), DATABASE_ROLE_PREFIX: 'wederhoor' } });
  const get = async (path: string) => {
    const response = await fetch(`http://localhost:${port}${path}`);
    return { status: response.status, body: await response.json() };
  };

  beforeAll(async () => {
    data = dataFolder();
    port = await freePort();
  });
  afterAll(cleanUp);

  it(
    'ends what was started when the end is asked for before it is ready',
    async () => {
      const platform = start();
      await platform.until('regulations');

      platform.signal('SIGTERM');

      expect({ code: await platform.ended, postgres: postgresOf(data) }).toEqual({ code: 0, postgres: undefined });
    },
    timeForStarts,
  );

  it('lets a request that was begun come to its answer, and says meanwhile that it is not ready', async () => {
    const platform = start();
    await platform.until(ready);
    const before = await get('/health/ready');
    const question = new HalfSent(port);
    await get('/health/live');

    platform.signal('SIGINT');
    await platform.until('Stopping');
    const meanwhile = [await get('/health/ready'), await get('/health/live'), await get('/tenant.json')];
    const answer = await question.finish();

    expect({ before, meanwhile, answer, code: await platform.ended, postgres: postgresOf(data) }).toEqual({
      before: { status: 200, body: { status: 'ready' } },
      meanwhile: [
        { status: 503, body: { status: 'not ready', because: 'stopping' } },
        { status: 200, body: { status: 'live' } },
        { status: 503, body: expect.objectContaining({ code: 'STOPPING' }) as unknown },
      ],
      answer: { status: 200, body: { data: { __typename: 'Query' } } },
      code: 0,
      postgres: undefined,
    });
  });

  it('waits for nobody when the end is asked for again', async () => {
    const platform = start();
    await platform.until(ready);
    const question = new HalfSent(port);
    await get('/health/live');

    platform.signal('SIGINT');
    await platform.until('Stopping');
    let ended = false;
    void platform.ended.then(() => (ended = true));
    await until(() => {
      platform.signal('SIGINT');
      return ended;
    });

    question.abandon();
    expect(await platform.ended).toBe(130);
    await until(() => postgresOf(data) === undefined);
  });

  it('finds its data again after it was killed', async () => {
    const killed = start();
    await killed.until(ready);
    killed.signal('SIGKILL');
    await killed.ended;

    const platform = start();
    await platform.until(ready);

    platform.signal('SIGTERM');
    await platform.ended;
    const loginsOf = ({ output }: PlatformProcess) => output().match(/complainant .*/g);
    expect({ again: loginsOf(platform), played: platform.output().includes('put in place') }).toEqual({
      again: loginsOf(killed),
      played: false,
    });
  });
});
