import { type Progress, type Tell } from './progress.js';

export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const widthOfName = 14;
const widthOfWords = 56;

/**
 * The start as lines of three columns: what, with which outcome, in how many seconds. On a terminal the name of a step stands
 * there while it is being done; elsewhere a line comes when it is done, whole, so that no line is ever half. Remarks about a
 * step stand under its outcome.
 */
export class ScreenProgress implements Progress {
  /** The name that stands at the end of the screen, without its outcome. */
  private open = '';

  constructor(private readonly screen: Screen = process.stdout) {}

  async step<T>(name: string, work: (tell: Tell) => Promise<T>): Promise<T> {
    const begun = performance.now();
    let words = '';
    this.begin(name);
    const result = await work((told) => {
      words = told;
    });
    this.finish(name, words, performance.now() - begun);
    return result;
  }

  say(...lines: string[]): void {
    this.makeRoom();
    this.screen.write(lines.map((line) => `${line}\n`).join(''));
  }

  /** Anything else that is written to the same screen comes after this. */
  makeRoom(): void {
    if (this.open !== '') {
      this.screen.write('\n');
      this.open = '';
    }
  }

  private begin(name: string): void {
    if (this.screen.isTTY === true) {
      this.screen.write(nameColumn(name));
      this.open = name;
    }
  }

  private finish(name: string, words: string, milliseconds: number): void {
    const [outcome = '', ...remarks] = words.split('\n');
    const first = `${outcome.padEnd(widthOfWords)}${seconds(milliseconds).padStart(8)}\n`;
    const rest = remarks.map((remark) => `${nameColumn('')}${remark}\n`).join('');
    this.screen.write(`${this.open === name ? '' : nameColumn(name)}${first}${rest}`);
    this.open = '';
  }
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function nameColumn(name: string): string {
  return `  ${name.padEnd(widthOfName)}`;
}
