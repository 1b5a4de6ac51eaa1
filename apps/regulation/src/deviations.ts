import type { LocalDate } from '#deadlines';
import { stringify } from 'yaml';

/** Something that came out otherwise than a scenario says. */
export interface Deviation {
  /** The entry of the story, counted from 1. */
  readonly entry?: number;
  readonly on?: LocalDate;
  /** The name of the expectation, with dots. */
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** What was expected above what was found, entry by entry; of lists also what is missing and what is too much. */
export function deviationLines(deviations: readonly Deviation[]): string[] {
  return deviations.flatMap((deviation, index) => {
    const previous = deviations[index - 1];
    const isNew = previous === undefined || previous.entry !== deviation.entry;
    return [
      ...(isNew && deviation.entry !== undefined ? ['', `entry ${deviation.entry}, ${deviation.on}`] : []),
      ...linesOf(deviation),
    ];
  });
}

function linesOf({ path, expected, found }: Deviation): string[] {
  return [
    `  ${path}`,
    `    expected  ${written(expected)}`,
    `    found     ${written(found)}`,
    ...listLines(expected, found),
  ];
}

function listLines(expected: unknown, found: unknown): string[] {
  if (!isNames(expected) || !isNames(found)) {
    return [];
  }
  const missing = expected.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !expected.includes(name));
  return [
    ...(missing.length > 0 ? [`    missing   ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`    too many  ${extra.join(', ')}`] : []),
  ];
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** As it would stand in the scenario. */
function written(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  const text = stringify(brief(value), { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
  return text.replaceAll('\n', '\n              ');
}

/** Of something with many sides only those that fit on a line: a deadline without how it was reached. */
function brief(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  const long = new Set(['source', 'details']);
  return Object.fromEntries(Object.entries(value).filter(([key, one]) => typeof one !== 'object' && !long.has(key)));
}
