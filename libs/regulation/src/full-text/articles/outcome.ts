import type { OutcomeRule } from '../../regulation.schema.js';
import { type Article, each, part } from '../article.js';
import type { Book } from '../book.js';
import { told } from '../tell.js';

/** What comes out, what the board does with it, and where one can go after that. */
export function outcomeArticle(book: Book): Article {
  const { outcome } = book.regulation;
  return { items: outcome ? outcomeItems(book, outcome) : [] };
}

function outcomeItems(book: Book, rule: OutcomeRule): string[] {
  const { page, texts, words } = book;
  const { binds, findings, contents, generalRecommendation } = words.outcome;
  const found = page.words.findings(rule.findings, texts.wording);
  return [
    ...book.rule('outcome.nature', [page.words.nature(rule, texts.wording), ...told(book, { binds }, rule)]),
    ...book.rule('outcome.findings', found === '' ? told(book, { findings }, rule) : [found]),
    ...each(book, 'outcome', { contents, generalRecommendation }, rule),
    ...decisionItem(book, rule),
    ...nextItem(book, rule),
  ];
}

function decisionItem(book: Book, { decision }: OutcomeRule): string[] {
  const { page, texts, words } = book;
  return decision
    ? book.rule('outcome.decision', [
        page.words.decision(decision, texts.wording),
        ...told(book, words.outcome.decision, decision),
      ])
    : [];
}

function nextItem(book: Book, { nextInstance }: OutcomeRule): string[] {
  const { page, texts, words } = book;
  if (!nextInstance) {
    return [];
  }
  const forums = page.words.joined(nextInstance.forums.map((forum) => texts.forums[forum]?.name ?? forum));
  return book.rule('outcome.nextInstance', [
    page.words.nextInstance(forums, { alsoWithoutDecision: false, told: false }),
    ...told(book, words.outcome.nextInstance, nextInstance),
  ]);
}

/** What was promised, what is changed, and who in the organisation hears of it. */
export function aftercareArticle(book: Book): Article {
  const { commitments, measures, boardMember } = book.regulation.aftercare ?? {};
  const { aftercare } = book.words;
  return {
    items: [
      ...part(book, 'aftercare.commitments', aftercare.commitments, commitments),
      ...part(book, 'aftercare.measures', aftercare.measures, measures),
      ...part(book, 'aftercare.boardMember', aftercare.boardMember, boardMember),
    ],
  };
}
