import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres } from './embedded-postgres.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

describe('the PostgreSQL that comes along', () => {
  let dataFolder: string;
  let started: EmbeddedPostgres[];

  beforeAll(async () => {
    dataFolder = mkdtempSync(path.join(tmpdir(), 'wederhoor-embedded-'));
    chmodSync(dataFolder, 0o711);
    started = [];
    await (await startEmbeddedPostgres({ dataFolder, durable: false })).stop();
  });

  afterEach(async () => {
    await Promise.all(started.splice(0).map(({ stop }) => stop()));
  });

  afterAll(() => {
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const start = async (options: { log?: (sentence: string) => void } = {}): Promise<string> => {
    const server = await startEmbeddedPostgres({ dataFolder, durable: false, ...options });
    started.push(server);
    return server.url;
  };

  const ask = async (url: string, text: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<object>(text)).rows;
    } finally {
      await client.end();
    }
  };

  const inPlace = (...names: string[]): string => path.join(dataFolder, 'postgres', ...names);

  const portOf = (url: string): number => Number(new URL(url).port);

  it('keeps what was stored until the next start, at the same address', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 1 as one');
    await started.pop()?.stop();

    const second = await start();

    expect(second).toBe(first);
    expect(await ask(second, 'select one from kept')).toEqual([{ one: 1 }]);
  });

  it('knows every letter and lives in UTC', async () => {
    const url = await start();

    expect(
      await ask(
        url,
        `select current_setting('server_encoding') as encoding, current_setting('timezone') as zone, upper('ïé') as letters`,
      ),
    ).toEqual([{ encoding: 'UTF8', zone: 'UTC', letters: 'ÏÉ' }]);
  });

  it('lets nobody in without the password', async () => {
    const url = new URL(await start());
    url.password = 'guess';

    await expect(ask(url.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('cannot be reached from another machine', async () => {
    const url = new URL(await start());
    const address = Object.values(networkInterfaces())
      .flat()
      .find((candidate) => candidate?.family === 'IPv4' && !candidate.internal)?.address;
    url.hostname = address ?? '127.0.0.2';

    await expect(ask(url.href, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('keeps its password from other accounts', async () => {
    await start();

    expect(statSync(inPlace('cluster', 'password')).mode & 0o777).toBe(0o600);
  });

  it('is shared by a second process on the same data, which does not end it', async () => {
    const mine = spawnStarter(dataFolder);
    const url = await mine.url;

    expect(await start()).toBe(url);
    await started.pop()?.stop();

    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await mine.end('SIGTERM');
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('ends when its process is ended with %s', async (signal) => {
    const starter = spawnStarter(dataFolder);
    const url = await starter.url;

    await starter.end(signal);

    await untilGone(portOf(url));
  });

  it('starts again at once after its process was killed', async () => {
    const starter = spawnStarter(dataFolder);
    await starter.url;

    await starter.end('SIGKILL');

    expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes another port when somebody has its own', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    writeFileSync(inPlace('port'), String(port));

    const url = await start();

    expect(portOf(url)).not.toBe(port);
    taken.close();
  });

  it('is not misled by a note about a process that is something else by now', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const note = inPlace('cluster', 'data', 'postmaster.pid');
    writeFileSync(note, `${other.pid}\n${inPlace('cluster', 'data')}\n0\n5432\n\n127.0.0.1\n0\nready\n`);

    await expect(start()).resolves.toContain('127.0.0.1');
    other.kill();
  });

  it('does not touch data of another version, and says so', async () => {
    const version = inPlace('cluster', 'data', 'PG_VERSION');
    const current = readFileSync(version, 'utf8');
    writeFileSync(version, '16\n');

    await expect(start()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining('was made by PostgreSQL 16, and PostgreSQL 18 cannot read it'),
    });
    writeFileSync(version, current);
  });

  it('says that a folder cannot be written', async () => {
    const file = path.join(dataFolder, 'file');
    writeFileSync(file, '');

    await expect(startEmbeddedPostgres({ dataFolder: path.join(file, 'below') })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining('cannot be written'),
      remedy: expect.stringContaining('WEDERHOOR_DATA'),
    });
  });

  it('gives the reason of PostgreSQL when it does not start', async () => {
    const settings = inPlace('cluster', 'data', 'postgresql.conf');
    const current = readFileSync(settings, 'utf8');
    writeFileSync(settings, `${current}\nshared_buffers = 'none'\n`);

    await expect(start()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining('PostgreSQL did not start on the data in'),
    });
    writeFileSync(settings, current);
  });
});

interface Starter {
  readonly url: Promise<string>;
  end(signal: NodeJS.Signals): Promise<void>;
}

function spawnStarter(dataFolder: string): Starter {
  const flags = [
    '--no-warnings',
    '--import',
    './test/support/typescript.mjs',
    'libs/database/test/start-for-a-while.ts',
  ];
  const child = spawn(process.execPath, [...flags, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return {
    url: once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    end: async (signal) => {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

/** Answers when nobody listens at the port any more; the time limit of the test is the limit. */
async function untilGone(port: number): Promise<void> {
  for (;;) {
    const gone = await new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', () => {
        resolve(false);
      });
      server.listen(port, '127.0.0.1', () => {
        server.close(() => {
          resolve(true);
        });
      });
    });
    if (gone) {
      return;
    }
  }
}
