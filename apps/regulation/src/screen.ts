import type { WriteStream } from 'node:tty';
import type { UsageProblem } from './usage-problem.js';

type Stream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'hasColors'>>;
type Style = 'strong' | 'quiet' | 'bad' | 'good';

const styles: Readonly<Record<Style, readonly [number, number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  bad: [31, 39],
  good: [32, 39],
};

/** Where the answers go: plain lines, with colour only for somebody who looks at a terminal that has it. */
export class Screen {
  private readonly colours: boolean;

  constructor(
    private readonly out: Stream,
    private readonly err: Stream,
  ) {
    this.colours = out.isTTY === true && out.hasColors?.() === true;
    out.on('error', endQuietly);
  }

  line(text = ''): void {
    this.out.write(`${text}\n`);
  }

  json(value: unknown): void {
    this.line(JSON.stringify(value, undefined, 2));
  }

  problem({ message, remedy }: UsageProblem): void {
    this.err.write(`${message}\n${remedy}\n`);
  }

  styled(style: Style, text: string): string {
    const [on, off] = styles[style];
    return this.colours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  }
}

/** Whoever reads has seen enough, such as `head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    throw error;
  }
  process.exit();
}
