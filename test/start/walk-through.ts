import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { until } from './platform-process.js';

/** A block of a page that is typed as it stands, and what the page says that comes of it. */
export interface TypedBlock {
  readonly commands: string;
  /** Lines of the answer, in their order; a line of dots stands for any others. */
  readonly answer: readonly string[];
}

/** The blocks of shell commands of a page, each with the block of text right behind it. */
export function typedBlocks(page: string): TypedBlock[] {
  const fence = /^```(sh|text)\n([\s\S]*?)^```$/gm;
  const blocks: { kind: string; text: string; end: number; start: number }[] = [...page.matchAll(fence)].map(
    (match) => ({
      kind: match[1] ?? '',
      text: match[2] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return blocks.flatMap(({ kind, text }, index) => {
    const next = blocks[index + 1];
    const answer = next?.kind === 'text' ? next.text.split('\n').filter((line) => line.trim() !== '') : [];
    return kind === 'sh' ? [{ commands: text, answer }] : [];
  });
}

/** Which lines that the page promises did not come, in their order; a line with dots holds for what begins and ends so. */
export function missingLines(said: string, promised: readonly string[]): string[] {
  const lines = said.split('\n').map((line) => line.trim());
  let from = 0;
  return promised
    .map((line) => line.trim())
    .filter((line) => line !== '...')
    .filter((line) => {
      const [begin = '', end = ''] = line.split('...');
      const found = lines.findIndex(
        (one, index) =>
          index >= from && (line.includes('...') ? one.startsWith(begin) && one.endsWith(end) : one === line),
      );
      from = found === -1 ? from : found + 1;
      return found === -1;
    });
}

/** A shell of somebody new, with an empty home outside the repository, in which `~/wederhoor` is this software. */
export class NewcomersShell {
  private readonly running = new Set<ChildProcess>();
  private readonly home: string;

  constructor(
    folder: string,
    private readonly settings: Readonly<Record<string, string>>,
  ) {
    this.home = path.join(folder, 'home');
    mkdirSync(this.home, { recursive: true });
    symlinkSync(path.resolve('.'), path.join(this.home, 'wederhoor'));
  }

  /** Types a block and waits for its end. */
  async type(commands: string): Promise<{ code: number | null; said: string }> {
    const { child, said } = this.shell(commands);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, said: said() };
  }

  /** Types a block that goes on, until it has said this. */
  async start(commands: string, ready: string): Promise<string> {
    const { child, said } = this.shell(commands);
    await until(() => said().includes(ready) || child.exitCode !== null);
    return said();
  }

  /** Ctrl-C in every shell that still runs. */
  async end(): Promise<void> {
    for (const child of this.running) {
      const closed = once(child, 'close');
      process.kill(-(child.pid ?? 0), 'SIGINT');
      await closed;
    }
  }

  private shell(commands: string) {
    const { PATH = '' } = process.env;
    const child = spawn('bash', ['-e', '-c', `cd\n[ -d regulations ] && cd regulations\n${commands}`], {
      cwd: this.home,
      env: { PATH, HOME: this.home, npm_config_update_notifier: 'false', ...this.settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let text = '';
    [child.stdout, child.stderr].forEach((stream) => stream.on('data', (chunk: Buffer) => (text += chunk.toString())));
    this.running.add(child);
    child.once('close', () => this.running.delete(child));
    return { child, said: () => text };
  }
}
