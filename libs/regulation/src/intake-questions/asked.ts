import type { Regulation } from '../regulation.schema.js';
import type { Texts } from '../schema/texts.schema.js';
import type { IntakeWords } from './words.js';

/** What questions are made from. */
export interface Asked {
  readonly regulation: Regulation;
  readonly texts: Texts;
  readonly words: IntakeWords;
}

/** A fact as the name of a form field. */
export function questionId(fact: string): string {
  return fact.replaceAll('.', '-');
}

/** Answers to choose from, in the order of the values. */
export function optionsOf<V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>) {
  return values.map((value) => ({ value, label: labels[value] }));
}
