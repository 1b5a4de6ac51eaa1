import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port.js';
import { cleanUp, dataFolder, postgresOf, ready, startPlatform, timeForStarts } from './platform-process.js';

describe('an installation that was started before', () => {
  let data: string;
  let port: string;
  const start = (settings: Readonly<Record<string, string>> = {}) =>
    startPlatform({ settings: { WEDERHOOR_DATA: data, PORT: port, ...settings } });
  const refusal = async (settings?: Readonly<Record<string, string>>) => {
    const platform = start(settings);
    const code = await platform.ended;
    return { code, sentence: platform.errors().trim(), postgres: postgresOf(data) };
  };
  const refused = (words: RegExp) => ({
    code: 1,
    sentence: expect.stringMatching(words) as unknown,
    postgres: undefined,
  });

  beforeAll(async () => {
    data = dataFolder();
    port = String(await freePort());
    const platform = start();
    await platform.until(ready);
    platform.signal('SIGINT');
    await platform.ended;
  }, timeForStarts);
  afterAll(cleanUp);

  it('says that it runs already when it is started twice', async () => {
    const first = start();
    await first.until(ready);

    const second = start();
    const code = await second.ended;

    first.signal('SIGINT');
    expect({ code, sentence: second.errors(), first: await first.ended }).toEqual({
      code: 1,
      sentence: expect.stringContaining(`Port ${port} is in use by another Wederhoor.`) as unknown,
      first: 0,
    });
  });

  it('makes no new master key when the old one is lost', async () => {
    const file = path.join(data, 'master.key');
    renameSync(file, `${file}.away`);

    const answer = await refusal();

    const made = existsSync(file);
    renameSync(`${file}.away`, file);
    expect({ answer, made }).toEqual({
      answer: refused(/was sealed with master key [0-9a-f]{8}, and there is no .*master\.key\. Put that file back/),
      made: false,
    });
  });

  it('does not start with another master key', async () => {
    const answer = await refusal({ MASTER_KEY: randomBytes(32).toString('base64') });

    expect(answer).toEqual(refused(/was sealed with master key [0-9a-f]{8}, and the key in MASTER_KEY is another/));
  });

  it('does not start on data of another version of PostgreSQL', async () => {
    const file = path.join(data, 'postgres/cluster/data/PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '14\n');

    const answer = await refusal();

    writeFileSync(file, version);
    expect(answer).toEqual(refused(/was made by PostgreSQL 14, and PostgreSQL \d+ cannot read it\. /));
  });

  it('does not start when a regulation is gone under which cases run, and says which cases wait', async () => {
    const regulations = mkdtempSync(path.join(tmpdir(), 'wederhoor-regulations-'));
    cpSync('regulations', regulations, { recursive: true });
    rmSync(path.join(regulations, 'kwru'), { recursive: true });

    const answer = await refusal({ REGULATIONS_DIR: regulations });

    rmSync(regulations, { recursive: true });
    expect(answer).toEqual(refused(/kwru[\s\S]*case/));
  });
});
