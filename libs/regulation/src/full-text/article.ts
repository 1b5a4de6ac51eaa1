import type { Book } from './book.js';
import { type Table, told } from './tell.js';

/** What stands in an article: an introduction, and rules of which each gets a number. */
export interface Article {
  readonly paragraphs?: readonly string[];
  readonly items: readonly string[];
}

/** One rule with everything that the table says of it; nothing where the regulation has no such rule. */
export function part(book: Book, path: string, table: Table, rule: object | undefined): string[] {
  return rule === undefined ? [] : book.rule(path, told(book, table, rule));
}

/** Every value of a rule apart, as a line of its own. */
export function each(book: Book, path: string, table: Table, rule: object): string[] {
  return Object.entries(table).flatMap(([key, entry]) =>
    book.rule(`${path}.${key}`, told(book, { [key]: entry }, rule)),
  );
}
