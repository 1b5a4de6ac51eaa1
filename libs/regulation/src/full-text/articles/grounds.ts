import { durationInWords, parseDuration } from '#deadlines';
import type { Ground } from '../../regulation.schema.js';
import type { Article } from '../article.js';
import type { Book } from '../book.js';
import { casesOf, dayInWords } from '../conditions.js';
import { told } from '../tell.js';

/** Open norms: what a person judges, and who. */
export function judgementsArticle(book: Book): Article {
  const { regulation, texts, words, page } = book;
  return {
    items: Object.entries(regulation.judgements ?? {}).flatMap(([name, { by }]) => {
      const { question = name, explanation = '' } = texts.judgements?.[name] ?? {};
      const value = page.words.joined(by.map((role) => words.roles[role]));
      const who = book.line([words.filing.judgement.by], { value });
      return book.rule(`judgements.${name}`, [question, explanation, who]);
    }),
  };
}

/** When a complaint is not treated: every ground with its force, and where to go. */
export function groundsArticle(book: Book): Article {
  const { regulation, texts, page, words } = book;
  return {
    paragraphs: [page.words.mayStillFile(texts.wording), words.grounds.intro],
    items: Object.entries(regulation.grounds).flatMap(([name, ground]) =>
      book.rule(`grounds.${name}`, groundSentences(book, name, ground)),
    ),
  };
}

function groundSentences(book: Book, name: string, ground: Ground): string[] {
  const { texts, words, rules } = book;
  const { title = name, explanation = '', whatNow = '' } = texts.grounds[name] ?? {};
  const { arises } = ground;
  const by = { list: rules.decidedBy('{list}'), ...words.roles };
  const refersTo = { list: rules.goTo('{list}') };
  return [
    `${title}.`,
    explanation,
    whatNow,
    ...casesOf(book, ground),
    ...timesOf(book, ground),
    rules.groundTypes[ground.type],
    rules.groundForces[ground.force],
    ...(arises ? [words.grounds.arises[arises]] : []),
    ...told(book, { by, refersTo, withoutOption: words.grounds.withoutOption }, ground),
  ];
}

/** Too early until, too late after. */
function timesOf(book: Book, { opens, closes }: Ground): string[] {
  const { grounds } = book.words;
  const said = (sentence: string, after: string, length: string) =>
    book.line([sentence], {
      value: durationInWords(parseDuration(length), book.language),
      day: dayInWords(book, after),
    });
  return [
    ...(opens ? [said(grounds.opens, opens.after, opens.wait)] : []),
    ...(closes ? [said(grounds.closes, closes.after, closes.within)] : []),
    ...(closes?.wait ? [said(grounds.wait, closes.after, closes.wait)] : []),
  ];
}
