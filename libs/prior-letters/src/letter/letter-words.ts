import { type Language, type Regulation } from '#regulation';
import { englishLetter } from './words-en.js';
import { dutchLetter } from './words-nl.js';

/** To whom somebody can go before coming to the committee. */
export type Addressee = Regulation['priorSteps'][string]['to'];

/** The sentences of the letter in one language. Days and names are filled in as they are. */
export interface LetterWords {
  /** For whom at the participant; empty for the participant as such. */
  readonly attention: Readonly<Record<Addressee, string>>;
  to(name: string): string;
  regarding(matter: string, subject: string | undefined): string;
  readonly greeting: string;
  opening(matter: string, subject: string | undefined): string;
  readonly happened: string;
  readonly wanted: string;
  readonly talk: string;
  readonly answerInWriting: string;
  answerBefore(day: string): string;
  /** What the writer can do afterwards. */
  afterwards(matter: string, committee: string): string;
  afterwardsFrom(day: string): string;
  readonly closing: string;
  readonly reached: Readonly<Record<'address' | 'phone' | 'email', string>>;
  readonly why: WhyWords;
  label(to: string): string;
}

/** Why filing is not too early from a day on. */
export interface WhyWords {
  written(day: string): string;
  later(wait: string, day: string): string;
  opens(day: string): string;
  source(source: string): string;
}

const inLanguage: Readonly<Record<Language, LetterWords>> = { nl: dutchLetter, en: englishLetter };

export function letterWords(language: Language): LetterWords {
  return inLanguage[language];
}
