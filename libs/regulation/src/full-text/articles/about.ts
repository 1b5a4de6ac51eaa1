import { dayInWords } from '#deadlines';
import type { Article } from '../article.js';
import type { Book } from '../book.js';
import { told } from '../tell.js';

/** What this text is: its source, since when it holds, and for what sort of organisation. */
export function aboutArticle(book: Book): Article {
  const { regulation, page, words, line } = book;
  const { source, kind, timeZone, languages, extends: base } = regulation;
  const { title, dated, publisher, website } = source;
  const whole = [
    page.words.sourceLine(title, dated === 'unknown' ? undefined : dated, publisher),
    ...(website ? [page.words.moreAt(website)] : []),
    ...told(book, words.about.source, source),
  ];
  const built = base && told(book, words.about.extends, { base: base.base, version: dayOrWord(book, base.version) });
  return {
    items: [
      line(whole),
      ...book.rule('inForceFrom', [inForce(book)]),
      ...book.rule('kind', told(book, { kind: words.about.kind }, { kind })),
      ...(built ? book.rule('extends', built) : []),
      ...book.rule('timeZone', told(book, { timeZone: words.about.timeZone }, { timeZone })),
      ...book.rule('languages', told(book, { languages: words.about.languages }, { languages })),
    ],
  };
}

function inForce(book: Book): string {
  const { inForceFrom } = book.regulation;
  return told(book, { inForceFrom: book.words.about.inForceFrom }, { inForceFrom: dayOrWord(book, inForceFrom) }).join(
    ' ',
  );
}

function dayOrWord({ language }: Book, day: string): string {
  return day === 'firstUse' ? day : dayInWords(day, language);
}

/** Whose renters can come here. */
export function participantsArticle(book: Book): Article {
  const { regulation, page, words, line, texts } = book;
  const { participants } = regulation;
  const { participant } = words.about;
  const items = participants.map((one) =>
    line([participant[one.kind], ...told(book, { rentersOrganisation: participant.rentersOrganisation }, one)], {
      name: one.name,
      of: one.of ?? '',
    }),
  );
  return {
    paragraphs: participants.length > 1 ? book.rule('participants', [page.words.participantsIntro(texts.wording)]) : [],
    items,
  };
}

/** What was chosen where the text leaves it to whoever adopts it. */
export function optionsArticle(book: Book): Article {
  const { regulation, texts, words } = book;
  return {
    items: Object.entries(regulation.options ?? {}).flatMap(([name, option]) =>
      book.rule(`options.${name}`, [texts.options?.[name] ?? '', words.about.option[option.chosen ? 'true' : 'false']]),
    ),
  };
}

/** Other bodies that the source names. */
export function forumsArticle(book: Book): Article {
  const { regulation, texts } = book;
  return {
    items: Object.keys(regulation.forums).flatMap((name) =>
      book.rule(`forums.${name}`, [`${texts.forums[name]?.name ?? name}.`, texts.forums[name]?.explanation ?? '']),
    ),
  };
}
