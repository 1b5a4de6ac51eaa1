import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { ownDatabase, type OwnDatabase } from './own-database.js';
import { freePort } from '../support/free-port.js';
import { cleanUp, dataFolder, ready, startPlatform, timeForStarts } from './platform-process.js';

type Settings = Readonly<Record<string, string>>;

const counts = `select (select count(*)::int from account) as accounts, (select count(*)::int from case_file) as cases`;

const production = {
  WEDERHOOR_MODE: 'production',
  PUBLIC_URL: 'https://wederhoor.example',
  SMTP_URL: 'smtp://127.0.0.1:1',
};

let database: OwnDatabase;

beforeEach(async () => {
  database = await ownDatabase();
});
afterEach(async () => {
  await cleanUp();
  await database.drop();
});

async function start(settings: Settings, ...words: string[]) {
  const port = String(await freePort());
  const all: Settings = { PORT: port, WEDERHOOR_DATA: dataFolder(), ...database.settings, ...settings };
  return { port: Number(all['PORT']), ...startPlatform({ settings: all, words }) };
}

async function ask(port: number, path: string, { host = 'localhost', query }: { host?: string; query?: string } = {}) {
  const headers = { host, 'content-type': 'application/json' };
  const sent = request({ host: 'localhost', port, path, method: query === undefined ? 'GET' : 'POST', headers });
  sent.end(query === undefined ? '' : JSON.stringify({ query }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, body: await text(response) };
}

describe('processes on one database', () => {
  it(
    'put one demonstration in place when they start together',
    async () => {
      const both = await Promise.all([start({}, '--role=api'), start({})]);

      await Promise.all(both.map((one) => one.until(ready)));

      both.forEach((one) => one.signal('SIGTERM'));
      const codes = await Promise.all(both.map((one) => one.ended));
      const found = await database.ask(counts);
      const played = both.filter((one) => one.output().includes('demonstration put in place'));
      const logins = (pattern: RegExp) => new Set(played[0]?.output().match(pattern)).size;
      expect({ codes, played: played.length, found }).toEqual({
        codes: [0, 0],
        played: 1,
        found: [{ accounts: logins(/\S+@\S+/g), cases: logins(/^ +complainant .*$/gm) }],
      });
    },
    timeForStarts,
  );
});

describe('production', () => {
  const isReady = 'The platform is ready.';

  it('writes log lines only, and does not tell what its API looks like', async () => {
    const platform = await start(production);
    await platform.until(isReady);
    await database.ask(`insert into tenant values (gen_random_uuid(), 'kwru', 'kwru', false, now())`);

    const query = '{ __schema { queryType { name } } }';
    const answer = await ask(platform.port, '/graphql', { host: 'kwru.wederhoor.example', query });
    const page = await ask(platform.port, '/graphiql/');

    const lines = platform.output().trim().split('\n');
    expect({ answer, page, noJson: lines.filter((line) => !line.startsWith('{"level":')) }).toEqual({
      answer: { status: 400, body: expect.stringContaining('"errors"') as unknown },
      page: await ask(platform.port, '/'),
      noJson: [],
    });
  });

  it('goes on answering for a while after it said that it leaves', async () => {
    const platform = await start(production);
    await platform.until(isReady);

    platform.signal('SIGTERM');
    await platform.until('The end was asked for.');
    const asked = ['/health/ready', '/health/live', '/tenant.json'].map((path) => ask(platform.port, path));
    const answers = await Promise.all(asked);

    expect(answers.map(({ status }) => status)).toEqual([503, 200, 200]);
  });

  it('has workers that listen to nobody', async () => {
    const api = await start(production, '--role=api');
    await api.until(isReady);

    const worker = await start({ ...production, PORT: String(api.port) }, '--role=worker');
    await worker.until(isReady);

    worker.signal('SIGTERM');
    expect(await worker.ended).toBe(0);
  });
});
