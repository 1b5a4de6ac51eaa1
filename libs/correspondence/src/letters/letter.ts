import { type Language } from '#regulation';
import { type z } from 'zod';

export interface LetterWords {
  readonly subject: string;
  readonly text: string;
}

/** One letter: what it must be told, and its words in each language. */
export interface Letter<Expected extends z.ZodType> {
  readonly expects: Expected;
  /** What of it opens a door: what is kept of the letter after sending has stars in its place. */
  readonly secrets: readonly string[];
  readonly words: Readonly<Record<Language, LetterWords>>;
  /** The facts as people read them: days in words, for instance. */
  shown(facts: z.output<Expected>, language: Language): object;
}

/** A letter that can be filled in without knowing which one it is. */
export interface FillableLetter<Expected extends z.ZodType> extends Letter<Expected> {
  /** The facts as people read them. Throws when one is missing or is not what the letter expects. */
  readonly read: (data: unknown, language: Language) => object;
}

/** Lets the compiler see that `shown` fits what the letter expects. */
export function letter<Expected extends z.ZodType>(definition: Letter<Expected>): FillableLetter<Expected> {
  return { ...definition, read: (data, language) => definition.shown(definition.expects.parse(data), language) };
}
