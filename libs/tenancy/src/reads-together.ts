import { createHash } from 'node:crypto';
import { renamedPlaces } from './prepared-statement.js';
import { type Statement } from './statement.js';

type Values = Readonly<Record<string, unknown>>;
type Send = (statement: Statement, values: Values) => Promise<unknown[]>;

interface Read {
  readonly statement: Statement;
  readonly values: Values;
  readonly answer: (rows: unknown[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Statements that were put together before, by the names of their parts. */
const known = new Map<string, Statement>();

/**
 * What an operation reads at one moment, as one statement. The fields of one answer ask each for its own rows; the database is
 * asked once for all of them, as soon as nothing more can be asked without an answer.
 */
export class ReadsTogether {
  private asked: Read[] = [];

  constructor(private readonly send: Send) {}

  /** The rows of a statement that changes nothing. They come as JSON writes them: a moment must have been made a text. */
  ask(statement: Statement, values: Values): Promise<unknown[]> {
    return new Promise((answer, fail) => {
      this.asked.push({ statement, values, answer, fail });
      if (this.asked.length === 1) {
        setImmediate(() => void this.sendAll());
      }
    });
  }

  private async sendAll(): Promise<void> {
    const reads = this.asked.toSorted((one, other) => one.statement.name.localeCompare(other.statement.name));
    this.asked = [];
    try {
      const answers = await this.rowsOf(reads);
      reads.forEach(({ answer }, index) => answer(answers[index] ?? []));
    } catch (error) {
      reads.forEach(({ fail }) => fail(error));
    }
  }

  private async rowsOf(reads: readonly Read[]): Promise<unknown[][]> {
    const [first, ...others] = reads;
    if (!first || others.length === 0) {
      return first ? [await this.send(first.statement, first.values)] : [];
    }
    const values = reads.flatMap((read, index) =>
      Object.entries(read.values).map(([name, value]) => [placed(name, index), value] as const),
    );
    const [row] = await this.send(together(reads.map(({ statement }) => statement)), Object.fromEntries(values));
    const answered = row as Readonly<Record<string, unknown[]>>;
    return reads.map((_, index) => answered[`r${index}`] ?? []);
  }
}

function together(parts: readonly Statement[]): Statement {
  const names = parts.map(({ name }) => name).join(' ');
  const made = known.get(names) ?? {
    name: `together_${createHash('sha256').update(names).digest('hex').slice(0, 16)}`,
    text: `select ${parts.map(asColumn).join(',\n')}`,
  };
  known.set(names, made);
  return made;
}

function asColumn({ text }: Statement, index: number): string {
  const own = renamedPlaces(text, (name) => placed(name, index));
  return `(select coalesce(json_agg(t), '[]') from (${own}) t) as r${index}`;
}

function placed(name: string, index: number): string {
  return `r${index}_${name}`;
}
