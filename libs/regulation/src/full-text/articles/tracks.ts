import { onTrack } from '../../tracks.js';
import type { Track } from '../../regulation.schema.js';
import { type StepName, stepNames } from '../../vocabulary-steps.js';
import type { Article } from '../article.js';
import { type Book, bookOf } from '../book.js';
import { casesOf } from '../conditions.js';
import { entry } from '../tell.js';
import { hearingArticle } from './committee.js';
import { outcomeArticle } from './outcome.js';
import { stepItem } from './steps.js';
import { termItem } from './terms.js';

/** Several procedures in one: who takes which road, and everything that is different on it. */
export function tracksArticle(book: Book): Article {
  const { regulation, texts } = book;
  return {
    items: Object.entries(regulation.tracks ?? {}).flatMap(([name, track]) => {
      const { name: title = name, explanation = '' } = texts.tracks?.[name] ?? {};
      const own = book.rule(`tracks.${name}`, [`${title}.`, explanation, ...casesOf(book, track)]);
      const before = book.line([book.words.tracks.prefix], { name: title });
      return [...own, ...[...differing(book, name, track), ...removed(book, track)].map((item) => `${before} ${item}`)];
    }),
  };
}

function differing(book: Book, name: string, { replaces = {} }: Track): string[] {
  const there = bookOf(onTrack(book.regulation, name), book.language);
  const { respondent, steps = {}, terms = {}, hearing, outcome } = replaces;
  return [
    ...(respondent ? there.rule('respondent', [there.words.about.respondent[respondent]]) : []),
    ...stepNames.filter((step) => Object.hasOwn(steps, step)).flatMap((step) => stepItem(there, step)),
    ...Object.keys(terms).flatMap((term) => termItem(there, term)),
    ...(hearing ? hearingArticle(there).items : []),
    ...(outcome ? outcomeArticle(there).items : []),
  ];
}

function removed(book: Book, { removes = [] }: Track): string[] {
  return removes.map((path) => {
    const [part = '', name = ''] = path.split('.');
    const value = part === 'steps' ? entry(book.words.stepNames, name as StepName) : book.texts.terms[name]?.name;
    return book.line([book.words.tracks.removed], { value: value ?? name });
  });
}
