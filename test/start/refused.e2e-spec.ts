import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testServer } from '../support/test-server.js';
import { ownDatabase } from './own-database.js';
import { freePort } from '../support/free-port.js';
import { cleanUp, dataFolder, startPlatform, timeForStarts } from './platform-process.js';

/** Starts, waits for the end, and answers the sentence. Everything else that a refused start must hold to is checked here. */
async function refusal(settings: Readonly<Record<string, string>>): Promise<string> {
  const data = dataFolder();
  const port = String(await freePort());
  const platform = startPlatform({ settings: { WEDERHOOR_DATA: data, PORT: port, ...settings } });
  const code = await platform.ended;
  expect({ code, stack: /\n\s+at /.test(platform.errors()), madeFolder: existsSync(data) }).toEqual({
    code: 1,
    stack: false,
    madeFolder: false,
  });
  return platform.errors().trim();
}

function damagedRegulations(damage: (folder: string) => void): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-regulations-'));
  scratch.push(folder);
  cpSync('regulations/kwru', path.join(folder, 'kwru'), { recursive: true });
  damage(path.join(folder, 'kwru'));
  return folder;
}

function replaceIn(file: string, from: RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** Somebody else at a port, until the end of the tests. */
function listen(onConnection: Parameters<typeof createServer>[1]): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer(onConnection).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
    others.push(server);
  });
}

const scratch: string[] = [];
const others: Server[] = [];

afterAll(async () => {
  await cleanUp();
  others.forEach((server) => server.close());
  scratch.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

describe('a start that is refused', () => {
  it(
    'tells that the port is in use, and which one is free',
    async () => {
      const port = await listen((socket) => socket.destroy());

      const sentence = await refusal({ PORT: String(port), HOST: '127.0.0.1' });

      expect(sentence).toMatch(
        new RegExp(`^Wederhoor did not start: Port ${port} is in use by another program\\. .*PORT=\\d+ npm start$`),
      );
    },
    timeForStarts,
  );

  it('tells every setting that cannot be used', async () => {
    const sentence = await refusal({ PORT: '80x', WEDERHOOR_MODE: 'demo' });

    expect(sentence).toMatch(/WEDERHOOR_MODE must be one of[^]*PORT must be a whole number/);
  });

  it('demands in production what a demonstration does without', async () => {
    const sentence = await refusal({ WEDERHOOR_MODE: 'production' });

    expect(sentence).toMatch(/DATABASE_URL is needed[^]*MASTER_KEY is needed[^]*PUBLIC_URL is needed/);
  });

  it('tells every mistake in the regulations, with file and line', async () => {
    const folder = damagedRegulations((kwru) => {
      replaceIn(`${kwru}/2021-07-01.yaml`, /^kind: .*$/m, 'kind: nonsense');
      replaceIn(`${kwru}/2021-07-01.yaml`, /^languages: .*$/m, 'languages: [nl, xx]');
    });

    const sentence = await refusal({ REGULATIONS_DIR: folder });

    expect(sentence).toMatch(/there are 2 mistakes[^]*kwru\/2021-07-01\.yaml:\d+ {2}kind: [^]*yaml:\d+ {2}languages/);
  });

  it('tells a mistake in a demonstration, with file and line', async () => {
    const folder = damagedRegulations((kwru) => replaceIn(`${kwru}/demo.yaml`, /role: chair\b/, 'role: chairman'));

    const sentence = await refusal({ REGULATIONS_DIR: folder });

    expect(sentence).toMatch(/there is a mistake[^]*kwru\/demo\.yaml:\d+ {2}people\.\d+\.role/);
  });

  it('tells that nothing can be kept in the data folder', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'wederhoor-file-')), 'file');
    scratch.push(path.dirname(file));
    writeFileSync(file, '');

    const sentence = await refusal({ WEDERHOOR_DATA: path.join(file, 'data') });

    expect(sentence).toMatch(/nothing can be written in .*file\. .*WEDERHOOR_DATA=/);
  });
});

describe('a start on a database that cannot be used', () => {
  const at = (change: (url: URL) => void) => {
    const url = new URL(testServer().adminUrl);
    change(url);
    return { DATABASE_URL: url.href };
  };

  it('tells that nobody answers at the port', async () => {
    const port = String(await freePort());

    const sentence = await refusal(at((url) => (url.port = port)));

    expect(sentence).toContain(`There is no PostgreSQL that answers at 127.0.0.1:${port}.`);
  });

  it('tells that something else answers at the port', async () => {
    const port = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));

    const sentence = await refusal(at((url) => (url.port = String(port))));

    expect(sentence).toContain(`127.0.0.1:${port}`);
  });

  it('tells that the password is wrong, without it', async () => {
    const { username } = new URL(testServer().adminUrl);
    const sentence = await refusal(at((url) => (url.password = 'mistaken')));

    expect(sentence).toContain(`does not accept the password of ${username}. `);
    expect(sentence).not.toContain('mistaken');
  });

  it('tells that the database is not there, and how to make it', async () => {
    const sentence = await refusal(at((url) => (url.pathname = '/nowhere')));

    expect(sentence).toMatch(/has no database nowhere\. .*createdb/);
  });

  it.each([
    ['may bypass policies', 'create role %_app login bypassrls'],
    ['is a member of the owner', 'create role %_owner; create role %_app login in role %_owner'],
  ])('refuses a role of the application that %s', async (_danger, made) => {
    const database = await ownDatabase();
    await database.ask(made.replaceAll('%', database.prefix));

    const sentence = await refusal(database.settings);

    await database.drop();
    expect(sentence).toMatch(/powers with which it could read past every policy|a role that is too powerful/);
  });
});
