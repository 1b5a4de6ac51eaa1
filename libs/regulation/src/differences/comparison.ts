import { durationInWords, parseDuration } from '#deadlines';
import type { HowItWorksWords } from '../how-it-works/words.js';
import type { Language } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import type { Texts } from '../schema/texts.schema.js';
import type { Audience, Labels } from './difference.js';
import type { DifferenceWords } from './words.js';

/** One of the two regulations, with its texts in the language that is spoken. */
export interface Side {
  readonly regulation: Regulation;
  readonly texts: Texts;
}

/** What every part of a comparison is told from. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly language: Language;
  readonly words: DifferenceWords;
  /** The sentences of the public page. */
  readonly page: HowItWorksWords;
  readonly labels: Labels;
}

/** Something to say where a value at a place, or below it, differs. Empty when there are no words for it. */
export interface Told {
  readonly for: readonly Audience[];
  readonly says: string;
  /** Dotted path. */
  readonly about: string;
}

export type Teller = (comparison: Comparison) => Told[];

/** Where it was this and becomes that; nothing where there are no words for either, or the same. */
export function wasAndBecomes({ words }: Comparison, before: string, after: string): string {
  if (before === after) {
    return '';
  }
  return before === '' ? words.isNew(after) : after === '' ? words.isGone(before) : words.wasBecomes(before, after);
}

/** What stands on one list only. */
export function gainedAndLost<T>(before: readonly T[] = [], after: readonly T[] = []): { gained: T[]; lost: T[] } {
  return {
    gained: after.filter((one) => !before.includes(one)),
    lost: before.filter((one) => !after.includes(one)),
  };
}

/** Names that occur on either side, those of the first in its order. */
export function namesOf(before: object | undefined, after: object | undefined): string[] {
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
}

/** An entry by its own name only, never what every object inherits. */
export function entryOf<T>(entries: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** A length as people say it; a word such as none or unknown as it is. */
export function lengthInWords({ language, words }: Comparison, length: string | undefined): string {
  if (length === undefined || length === 'unknown' || length === 'none' || length === 'free') {
    return words.noLength(length ?? 'none');
  }
  return durationInWords(parseDuration(length), language);
}
