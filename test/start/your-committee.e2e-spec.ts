import { mkdtempSync, readFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port.js';
import { cleanUp, dataFolder, ready } from './platform-process.js';
import { missingLines, NewcomersShell, type TypedBlock, typedBlocks } from './walk-through.js';

const page = 'docs/your-committee-in-an-hour.md';

describe('the page "Your committee in an hour"', () => {
  let shell: NewcomersShell;
  let port: string;

  beforeAll(async () => {
    port = String(await freePort());
    const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-newcomer-'));
    chmodSync(folder, 0o711);
    shell = new NewcomersShell(folder, { WEDERHOOR_DATA: dataFolder(), PORT: port });
  });
  afterAll(async () => {
    await shell.end();
    await cleanUp();
  });

  it('is true from its first command to its last, typed as it stands outside this repository', async () => {
    const wrong: string[] = [];
    for (const block of typedBlocks(readFileSync(page, 'utf8').replaceAll(':3000', `:${port}`))) {
      wrong.push(...(await whatWentWrong(block)));
    }

    expect(wrong).toEqual([]);
  }, 180_000);

  async function whatWentWrong({ commands, answer }: TypedBlock): Promise<string[]> {
    const said = commands.includes('npm --prefix ~/wederhoor start')
      ? await shell.start(commands, ready)
      : (await shell.type(commands)).said;
    const missing = missingLines(said, answer);
    return missing.length === 0
      ? []
      : [`${commands.trim()}\nshould have said:\n${missing.join('\n')}\nbut said:\n${said}`];
  }
});

describe('a page that is typed', () => {
  const typed = typedBlocks(
    'Say:\n\n```sh\necho one\n```\n\nIt answers:\n\n```text\none\n...\n```\n\n```yaml\na: 1\n```\n\n```sh\nls\n```\n',
  );

  it('has its commands, each with the answer behind it', () => {
    expect(typed).toEqual([
      { commands: 'echo one\n', answer: ['one', '...'] },
      { commands: 'ls\n', answer: [] },
    ]);
  });

  it.each([
    ['one\ntwo\nthree', ['one', '...', 'three'], []],
    ['one\ntwo\nthree', ['three', 'one'], ['one']],
    ['Case 2026-00001 of today', ['Case ... of today'], []],
    ['Case 2026-00001 of today', ['Case ... of yesterday'], ['Case ... of yesterday']],
  ])('%j promised %j lacks %j', (said, promised, missing) => {
    expect(missingLines(said, promised)).toEqual(missing);
  });
});
