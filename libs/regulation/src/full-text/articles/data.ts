import { dayInWords } from '#deadlines';
import type { Regulation } from '../../regulation.schema.js';
import { type Article, each, part } from '../article.js';
import type { Book } from '../book.js';
import { told } from '../tell.js';

type Data = NonNullable<Regulation['data']>;

/** Silence, privacy, what everybody may read, how long a file is kept, and what is told each year. */
export function dataArticle(book: Book): Article {
  const { data = {} } = book.regulation;
  const { words } = book;
  const keys = ['secrecy', 'privacy', 'register', 'publication', 'retention', 'statistics'] as const;
  return {
    items: [...keys.flatMap((key) => part(book, `data.${key}`, words.data[key], data[key])), ...annual(book, data)],
  };
}

function annual(book: Book, { annualReport }: Data): string[] {
  if (!annualReport) {
    return [];
  }
  const { before, ...rest } = annualReport;
  const { contents, before: sentence, to } = book.words.data.annualReport;
  const day = before === undefined ? '' : dayInWords(`2024-${before}`, book.language).replace(/,? ?2024$/, '');
  return book.rule('data.annualReport', [
    ...told(book, { contents }, rest),
    before === undefined ? '' : book.line([sentence], { value: day }),
    ...told(book, { to }, rest),
  ]);
}

/** How days are counted, point by point: each has a place of its own in the source, or was chosen. */
export function calendarArticle(book: Book): Article {
  const { calendar } = book.regulation;
  const { sources = {} } = calendar;
  const cited = (path: string): string | undefined => (sources as Readonly<Record<string, string>>)[path];
  return {
    items: Object.entries(book.words.calendar).flatMap(([key, entry]) =>
      each(book, 'calendar', { [key]: entry }, calendar).map((item) => {
        const source = cited(key);
        return source === undefined ? item : book.page.cite(item, source);
      }),
    ),
  };
}

/** What every regulation on this base must keep. */
export function minimumsArticle(book: Book): Article {
  return {
    items: Object.entries(book.regulation.minimums ?? {}).flatMap(([name, rule]) =>
      part(book, `minimums.${name}`, book.words.minimums, rule),
    ),
  };
}

/** What was not read in the source but taken from texts that follow it. */
export function inferredArticle(book: Book): Article {
  const { regulation, texts, page } = book;
  const items = regulation.assumptions.flatMap(({ id, inferredFrom }) =>
    inferredFrom
      ? [
          `${book.line([texts.assumptions[id] ?? ''])} ${page.words.citedInferred(page.words.joined(inferredFrom), undefined)}`,
        ]
      : [],
  );
  return { paragraphs: items.length > 0 ? [page.words.inferredIntro] : [], items };
}

/** What the source leaves open and was chosen, with the number by which the rules refer to it. */
export function choicesArticle(book: Book): Article {
  const { regulation, texts, page, words } = book;
  const chosen = regulation.assumptions.filter(({ inferredFrom }) => inferredFrom === undefined);
  const items = chosen.map(({ id }, index) =>
    book.line([words.about.choice, texts.assumptions[id] ?? ''], { value: String(index + 1) }),
  );
  return { paragraphs: items.length > 0 ? [page.words.assumptionsIntro(regulation.source.title)] : [], items };
}
