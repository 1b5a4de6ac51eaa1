import { durationInWords, durationPattern, parseDuration } from '#deadlines';
import { isMap, type Values } from '../extends/values.js';
import { enumerate } from '../how-it-works/sentence.js';
import type { Book } from './book.js';
import { referred } from './references.js';

/** Sentences by key, by value, and for what lies below. A string is said of any value. */
export interface Table {
  readonly [key: string]: string | Table;
}

/**
 * Every sentence about the values of a part, in the order of the table. Of a list: the sentence `list` with the names of its
 * items, or `anyOf` where one of them is enough, or `empty` where it has none. Of one value: the sentence of that value, or `value` with the value in it.
 */
export function told(book: Book, table: Table, values: object): string[] {
  return Object.keys(table).flatMap((key) => {
    const value: unknown = (values as Values)[key];
    return value === undefined ? [] : toldOf(book, { key, entry: table[key] ?? '', value });
  });
}

interface Entry {
  readonly key: string;
  readonly entry: string | Table;
  readonly value: unknown;
}

function toldOf(book: Book, { key, entry, value }: Entry): string[] {
  if (Array.isArray(value)) {
    return value.some(isMap)
      ? value.flatMap((one) => toldOf(book, { key, entry, value: one }))
      : listed(book, { key, entry, value });
  }
  if (isMap(value)) {
    return typeof entry === 'string' ? [] : told(book, entry, value);
  }
  return [book.line([sentenceFor(entry, String(value))], { value: nameOf(book, { key, entry, value }) })];
}

function listed(book: Book, { key, entry, value }: Entry): string[] {
  const items = value as readonly unknown[];
  if (items.length === 0) {
    return [sentenceFor(entry, 'empty')];
  }
  const names = items.map((item) => nameOf(book, { key, entry, value: item }));
  const anyOf = sentenceFor(entry, 'anyOf');
  return anyOf === ''
    ? [book.line([sentenceFor(entry, 'list')], { list: book.page.words.joined(names) })]
    : [book.line([anyOf], { list: enumerate(names, book.words.cases.or) })];
}

function sentenceFor(entry: string | Table, value: string): string {
  const own = typeof entry === 'string' ? entry : Object.hasOwn(entry, value) ? entry[value] : entry['value'];
  return typeof own === 'string' ? own : '';
}

/** A length of time in words, the name of what a value refers to, the word of the table, or the value itself. */
export function nameOf(book: Book, { key, entry, value }: Entry): string {
  const text = String(value);
  if (durationPattern.test(text)) {
    return durationInWords(parseDuration(text), book.language);
  }
  const own = typeof entry === 'string' || !Object.hasOwn(entry, text) ? undefined : entry[text];
  return referred(book, key, text) ?? (typeof own === 'string' ? own : text);
}

/** An entry by its own name only, never what every object inherits. */
export function entry<T>(entries: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
}
