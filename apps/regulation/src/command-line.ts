import { isLocalDate, type LocalDate } from '#deadlines';
import { type Language, languages } from '#regulation';
import { parseArgs } from 'node:util';
import { UsageProblem } from './usage-problem.js';

export const commandNames = ['check', 'test', 'show', 'draw', 'diff', 'replay', 'new', 'help'] as const;
export type CommandName = (typeof commandNames)[number];

export const formats = ['svg', 'mermaid'] as const;
export type Format = (typeof formats)[number];

/** What somebody asked for. */
export interface CommandLine {
  readonly command: CommandName;
  /** A directory for check and test, the name of a regulation or a version for most, a command for help. */
  readonly what: string | undefined;
  /** The second version, for diff. */
  readonly other: string | undefined;
  readonly day: LocalDate | undefined;
  readonly dir: string | undefined;
  readonly json: boolean;
  readonly texts: boolean;
  /** Whether the values and their places in the file are shown. */
  readonly places: boolean;
  readonly format: Format;
  readonly language: Language | undefined;
  readonly track: string | undefined;
  readonly out: string | undefined;
  /** The regulation that a new one begins from. */
  readonly from: string | undefined;
  /** The file with past cases, for replay. */
  readonly cases: string | undefined;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  texts: { type: 'boolean' },
  places: { type: 'boolean' },
  dir: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  track: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  cases: { type: 'string' },
} as const;
type OptionName = keyof typeof options;

const takes: Readonly<Record<CommandName, { words: number; options: readonly OptionName[] }>> = {
  check: { words: 1, options: ['json'] },
  test: { words: 1, options: ['json'] },
  show: { words: 2, options: ['dir', 'json', 'texts'] },
  draw: { words: 2, options: ['dir', 'format', 'language', 'track', 'out'] },
  diff: { words: 2, options: ['dir', 'json', 'language', 'places'] },
  replay: { words: 1, options: ['cases', 'dir', 'json', 'language'] },
  new: { words: 2, options: ['from', 'dir'] },
  help: { words: 1, options: [] },
};

/** Reads the words of a command line; throws a UsageProblem that names what is wrong with them. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parsed(words);
  const [name, what, second, ...more] = positionals;
  if (name === undefined || values.help) {
    return { ...lineOf({}), command: 'help', what: name, other: undefined, day: undefined };
  }
  const command = oneOf('command', name, commandNames);
  refuseExtras(command, [what, second, ...more], values);
  const isDay = second !== undefined && command !== 'diff';
  return { ...lineOf(values), command, what, other: second, day: isDay ? dayOf(second) : undefined };
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw optionProblem(error);
  }
}

function lineOf(values: Values): Omit<CommandLine, 'command' | 'what' | 'other' | 'day'> {
  const {
    json = false,
    texts = false,
    places = false,
    dir,
    format = 'svg',
    language,
    track,
    out,
    from,
    cases,
  } = values;
  return {
    json,
    texts,
    places,
    dir,
    track,
    out,
    from,
    cases,
    format: oneOf('format', format, formats),
    language: language === undefined ? undefined : oneOf('language', language, languages),
  };
}

function refuseExtras(command: CommandName, words: readonly (string | undefined)[], values: Values): void {
  const extra = words[takes[command].words];
  if (extra !== undefined) {
    throw new UsageProblem(`"${command}" does not know what to do with "${extra}".`, helpOf(command));
  }
  const wrong = Object.keys(values).find((option) => !takes[command].options.some((known) => known === option));
  if (wrong !== undefined) {
    throw new UsageProblem(`"${command}" has no option --${wrong}.`, helpOf(command));
  }
}

function dayOf(text: string): LocalDate {
  if (!isLocalDate(text)) {
    throw new UsageProblem(`"${text}" is not a day.`, 'Write a day that exists as year, month and day: 2026-03-02.');
  }
  return text;
}

function oneOf<Word extends string>(kind: string, text: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === text);
  if (found === undefined) {
    throw new UsageProblem(`There is no ${kind} "${text}".`, `Use one of these: ${known.join(', ')}.`);
  }
  return found;
}

function optionProblem(error: unknown): UsageProblem {
  const { message = '', code } = error as NodeJS.ErrnoException;
  const [, option = ''] = /'(--?[^' ]*)/.exec(message) ?? [];
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? new UsageProblem(`There is no option ${option}.`, helpOf())
    : new UsageProblem(
        `The option ${option.replace(/[,=].*$/, '')} is not complete, or has a value it cannot have.`,
        helpOf(),
      );
}

function helpOf(command?: CommandName): string {
  return `See: npm run regulation -- ${command && command !== 'help' ? `${command} ` : ''}--help`;
}
