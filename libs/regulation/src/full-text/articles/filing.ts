import { type Article, each } from '../article.js';
import type { Book } from '../book.js';

/** How a complaint comes in, what must be told, and how the committee can be reached. */
export function filingArticle(book: Book): Article {
  const { regulation, texts, words, page } = book;
  const { intake } = regulation;
  const { wording } = texts;
  const { required, recommended, help, receivedOnReceipt, followOnline } = sentencesOf(book);
  return {
    items: [
      ...intake.channels.flatMap((channel) => book.rule('intake.channels', [page.words.channel(channel, wording)])),
      ...required,
      ...recommended,
      ...help,
      ...receivedOnReceipt,
      ...followOnline,
      ...each(book, 'intake', words.filing.intake, intake),
      ...contactItems(book),
    ],
  };
}

function sentencesOf({ regulation, texts, page, rule }: Book) {
  const { required, recommended, help, followOnline } = regulation.intake;
  const { words } = page;
  const { wording } = texts;
  return {
    required: rule('intake.required', [words.required(required, wording)]),
    recommended: recommended ? rule('intake.recommended', [words.recommended(recommended, wording)]) : [],
    help: help ? rule('intake.help', [words.helpedBy(help, wording)]) : [],
    receivedOnReceipt: rule('intake.received', [words.receivedOnReceipt(wording)]),
    followOnline: followOnline ? rule('intake.followOnline', [words.followOnline(followOnline, wording)]) : [],
  };
}

function contactItems(book: Book): string[] {
  const { postalAddress, website, email, telephone } = book.regulation.contact ?? {};
  const known = {
    postalAddress: postalAddress?.lines.join(', '),
    website: website?.address,
    email: email?.address,
    telephone: telephone?.number,
  };
  const keys = ['postalAddress', 'website', 'email', 'telephone'] as const;
  return keys.flatMap((key) => {
    const value = known[key];
    return value === undefined
      ? []
      : book.rule(`contact.${key}`, [book.line([book.words.filing.contact[key]], { value })]);
  });
}
