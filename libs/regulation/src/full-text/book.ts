import { en as englishPage } from '../how-it-works/en.js';
import { nl as dutchPage } from '../how-it-works/nl.js';
import { type Page, pageOf } from '../how-it-works/page.js';
import { capital } from '../how-it-works/sentence.js';
import type { DifferenceWords } from '../differences/words.js';
import { en as englishRules } from '../differences/en.js';
import { nl as dutchRules } from '../differences/nl.js';
import { en as englishAsked } from '../intake-questions/en.js';
import type { IntakeQuestion } from '../intake-questions/intake-question.js';
import { nl as dutchAsked } from '../intake-questions/nl.js';
import type { Language } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import { spokenLanguage } from '../spoken-language.js';
import { type Blanks, blanksOf, filled } from './blanks.js';
import { citedPlaces } from './cited-places.js';
import { everyQuestion } from './questions.js';
import { en } from './words/en.js';
import { nl } from './words/nl.js';

export type FullTextWords = typeof nl;

const wordsIn: Readonly<
  Record<Language, { full: FullTextWords; page: typeof dutchPage; rules: DifferenceWords; asked: typeof dutchAsked }>
> = {
  nl: { full: nl, page: dutchPage, rules: dutchRules, asked: dutchAsked },
  en: { full: en, page: englishPage, rules: englishRules, asked: englishAsked },
};

/** What every article is written from. */
export interface Book {
  readonly regulation: Regulation;
  readonly language: Language;
  readonly texts: Page['texts'];
  readonly words: FullTextWords;
  /** The sentences of the public page. */
  readonly page: Page;
  /** The sentences about what changes. */
  readonly rules: DifferenceWords;
  /** What the check before filing could ask, by its fact. */
  readonly questions: ReadonlyMap<string, IntakeQuestion>;
  /** A part of a sentence with its blanks filled. */
  fill(text: string, blanks?: Blanks): string;
  /** Sentences with their blanks filled, as one line; each begins with a capital, and empty ones stay away. */
  line(sentences: readonly string[], blanks?: Blanks): string;
  /** A line with where the rule at a path stands, and what of it was chosen. Nothing where there is nothing to say. */
  rule(path: string, sentences: readonly string[]): string[];
}

export function bookOf(regulation: Regulation, wanted: Language): Book {
  const language = spokenLanguage(regulation, wanted);
  const { full, page: pageWords, rules, asked } = wordsIn[language];
  const page = pageOf(regulation, language, pageWords);
  const blanks = blanksOf(page.texts.wording);
  const chosen = chosenOnes(regulation);
  const fill = (text: string, more: Blanks = {}) => filled(text, more, blanks);
  const line = (sentences: readonly string[], more: Blanks = {}) =>
    sentences
      .map((sentence) => capital(fill(sentence, more).trim()))
      .filter((sentence) => sentence !== '')
      .join(' ');
  return {
    ...{ regulation, language, texts: page.texts, words: full, page, rules, fill, line },
    questions: everyQuestion({ regulation, texts: page.texts, words: asked }),
    rule: (path, sentences) => {
      const said = line(sentences);
      const numbers = chosen(path);
      const choices = numbers.length > 0 ? line([full.about.chosen], { list: pageWords.joined(numbers) }) : '';
      const places = citedPlaces(regulation, path);
      return said === '' ? [] : [places.reduce(page.cite, `${said} ${choices}`.trim())];
    },
  };
}

/** Numbers of the choices on which the rule at a path rests, or a part of it; those that are inferred are cited instead. */
function chosenOnes({ assumptions }: Regulation): (path: string) => string[] {
  const own = assumptions.filter(({ inferredFrom }) => inferredFrom === undefined);
  return (path) =>
    own.flatMap(({ about }, index) => (about.some((one) => isRelated(one, path)) ? [String(index + 1)] : []));
}

function isRelated(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
