import type { Finding } from '../finding.js';

/** Keys and positions that lead to a place in a file. */
export type Path = readonly (string | number)[];

/** A finding before it is known on which line the place stands. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** The line of a place; of the nearest place above it that exists where it does not. */
export type Locate = (path: Path) => number;

/** Puts problems on the lines of their file. */
export function locateProblems(problems: readonly Problem[], file: string, locate: Locate): Finding[] {
  return problems.map(({ path, message, remedy }) => ({ file, line: locate(path), message, remedy }));
}

/** A place as people write it: `terms.advice.after`. */
export function dotted(path: Path): string {
  return path.join('.');
}

/** A place inside a sentence; nothing for the file as a whole. */
export function inside(path: Path): string {
  return path.length === 0 ? '' : ` in ${dotted(path)}`;
}

/** Names in a sentence. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  return all.length === 0 ? 'none' : all.join(', ');
}
