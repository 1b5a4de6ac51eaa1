import type { Language } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import type { Article } from './article.js';
import { aboutArticle, forumsArticle, optionsArticle, participantsArticle } from './articles/about.js';
import { committeeArticle, hearingArticle } from './articles/committee.js';
import { calendarArticle, choicesArticle, dataArticle, inferredArticle, minimumsArticle } from './articles/data.js';
import { filingArticle } from './articles/filing.js';
import { groundsArticle, judgementsArticle } from './articles/grounds.js';
import { aftercareArticle, outcomeArticle } from './articles/outcome.js';
import { complainantsArticle, priorStepsArticle, subjectsArticle, togetherArticle } from './articles/people.js';
import { lettersArticle, stagesArticle, stepsArticle } from './articles/steps.js';
import { deemedArticle, holdsArticle, termsArticle } from './articles/terms.js';
import { tracksArticle } from './articles/tracks.js';
import { type Book, bookOf } from './book.js';
import { type ArticleId, articleIds } from './words/nl.js';

/** The whole regulation in plain words. */
export interface FullText {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly FullTextSection[];
}

/** An article of our own; its heading and its items begin with their number. Plain text, never markup. */
export interface FullTextSection {
  readonly id: ArticleId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

const articles: Readonly<Record<ArticleId, (book: Book) => Article>> = {
  about: aboutArticle,
  participants: participantsArticle,
  options: optionsArticle,
  complainants: complainantsArticle,
  together: togetherArticle,
  forums: forumsArticle,
  priorSteps: priorStepsArticle,
  subjects: subjectsArticle,
  judgements: judgementsArticle,
  grounds: groundsArticle,
  filing: filingArticle,
  steps: stepsArticle,
  stages: stagesArticle,
  letters: lettersArticle,
  terms: termsArticle,
  deemed: deemedArticle,
  holds: holdsArticle,
  committee: committeeArticle,
  hearing: hearingArticle,
  outcome: outcomeArticle,
  aftercare: aftercareArticle,
  data: dataArticle,
  tracks: tracksArticle,
  calendar: calendarArticle,
  minimums: minimumsArticle,
  inferred: inferredArticle,
  choices: choicesArticle,
};

/**
 * Everything that a regulation says, rule by rule, each with its place in the source, and with what was inferred or chosen.
 * In the first language of the regulation when it lacks the one asked for. Articles with nothing in them stay away.
 */
export function fullText(regulation: Regulation, language: Language): FullText {
  const book = bookOf(regulation, language);
  const { texts, words, line } = book;
  const written = articleIds
    .map((id) => ({ id, article: articles[id](book) }))
    .filter(({ article: { paragraphs = [], items } }) => paragraphs.length + items.length > 0);
  return {
    title: line([words.about.title], { name: texts.name }),
    intro: [...texts.about, ...words.about.intro],
    sections: written.map(({ id, article: { paragraphs = [], items } }, index) => ({
      id,
      heading: `${index + 1}. ${line([words.headings[id]])}`,
      paragraphs,
      items: items.map((item, place) => `${index + 1}.${place + 1} ${item}`),
    })),
  };
}
