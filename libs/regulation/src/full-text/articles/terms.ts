import { durationInWords, parseDuration } from '#deadlines';
import type { HoldRule, Term } from '../../regulation.schema.js';
import { startEvent, termBefore } from '../../term-starts.js';
import type { HoldReason } from '../../vocabulary-terms.js';
import type { Article } from '../article.js';
import type { Book } from '../book.js';
import { casesOf } from '../conditions.js';
import { actOf, momentInWords, momentName } from '../moments.js';
import { quoted } from '../references.js';
import { told } from '../tell.js';

/** Every term: its length, for whom, how firm, from when, what meets it, and how it can become longer. */
export function termsArticle(book: Book): Article {
  return { items: Object.keys(book.regulation.terms).flatMap((name) => termItem(book, name)) };
}

export function termItem(book: Book, name: string): string[] {
  const term = book.regulation.terms[name];
  if (!term) {
    return [];
  }
  const { words, page, rules } = book;
  const { counting, extendable, orMetBy } = term;
  const moments = page.words.joined((orMetBy ?? []).map((one) => momentInWords(book, one)));
  return book.rule(`terms.${name}`, [
    lengthOf(book, name, term),
    book.line([words.terms.on], { value: words.addressees[term.on] }),
    rules.forces[term.force],
    ...casesOf(book, term),
    ...startOf(book, term),
    book.line([words.terms.metBy], { value: momentInWords(book, term.metBy) }),
    ...(orMetBy ? [book.line([words.terms.orMetBy], { value: moments })] : []),
    ...(extendable ? [] : [words.terms.notExtendable]),
    ...told(book, furtherOf(book), term),
    ...(counting ? [words.terms.counting, ...told(book, words.calendar, counting)] : []),
  ]);
}

function furtherOf({ words: { terms } }: Book) {
  const { extendable, standsStillIn, onLapse, reminders, escalations } = terms;
  return { extendable, standsStillIn, onLapse, reminders, escalations };
}

/** How long, as it is said of what must come within it, not before it, or so long ahead. */
function lengthOf(book: Book, name: string, term: Term): string {
  const { terms } = book.words;
  const { direction = 'within' } = term;
  const [, moment = ''] = term.after.split('.');
  return book.line([direction === 'within' ? terms.within[term.force] : terms[direction]], {
    name: book.texts.terms[name]?.name ?? name,
    length: durationInWords(parseDuration(term.within), book.language),
    after: sinceWhen(book, name, term),
    day: momentName(book, moment),
  });
}

function sinceWhen(book: Book, name: string, term: Term): string {
  const { terms } = book.words;
  const before = termBefore(term);
  if (before !== undefined) {
    return terms.afterTerm.replace('{value}', quoted(book.texts.terms[before]?.name) ?? before);
  }
  const event = startEvent(book.regulation.terms, name);
  return event ? terms.after[event](book.texts.wording) : '';
}

function startOf(book: Book, term: Term): string[] {
  const { terms } = book.words;
  const said = (sentence: string, moment: string) => book.line([sentence], { value: momentInWords(book, moment) });
  return [
    ...(termBefore(term) === undefined ? [said(terms.start, term.after)] : []),
    ...(term.orAfter ? [said(terms.orAfter, term.orAfter)] : []),
  ];
}

/** Moments that count as another one. */
export function deemedArticle(book: Book): Article {
  const { regulation, words } = book;
  const { terms } = words;
  return {
    items: Object.entries(regulation.deemed ?? {}).flatMap(([moment, rule]) => {
      const [event = '', name = ''] = moment.split('.');
      const [otherEvent, otherName = ''] = rule.is.split('.');
      const isSame = otherEvent === event;
      const blanks = {
        name: actOf(book, event),
        value: momentName(book, name),
        is: isSame ? momentName(book, otherName) : momentInWords(book, rule.is),
      };
      return book.rule(`deemed.${moment}`, [
        book.line([isSame ? terms.deemed : terms.deemedOther], blanks),
        ...told(book, { plus: terms.plus, channels: terms.channels }, rule),
      ]);
    }),
  };
}

/** Why a case can be put on hold, who decides it, which clocks stop, and what ends it. */
export function holdsArticle(book: Book): Article {
  const { regulation, texts, page } = book;
  const holds = Object.entries(regulation.holds ?? {}) as [HoldReason, HoldRule][];
  return {
    paragraphs: holds.length > 0 ? [page.words.holdIntro(texts.wording)] : [],
    items: holds.flatMap(([reason, rule]) => book.rule(`holds.${reason}`, holdSentences(book, reason, rule))),
  };
}

function holdSentences(book: Book, reason: HoldReason, rule: HoldRule): string[] {
  const { texts, words, page } = book;
  const { endsOn, stops } = rule;
  const { by, stops: unknownOrSome, wakeUp, told: toldWords } = words.holds;
  return [
    page.words.hold(reason, Array.isArray(stops) ? 'some' : stops, texts.wording),
    ...told(book, { stops: unknownOrSome, by }, rule),
    ...(endsOn ? [book.line([words.holds.endsOn], { value: momentInWords(book, endsOn) })] : []),
    ...told(book, { wakeUp, told: toldWords }, rule),
  ];
}
