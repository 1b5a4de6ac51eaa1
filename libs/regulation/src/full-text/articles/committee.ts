import { pieceRules } from '../../piece-rules.js';
import type { CommitteeRule, HearingRule } from '../../regulation.schema.js';
import { type Article, each, part } from '../article.js';
import type { Book } from '../book.js';
import { told } from '../tell.js';

/** Who sits, who chose them, who may not, and how they decide. */
export function committeeArticle(book: Book): Article {
  const { committee } = book.regulation;
  return { items: committee ? committeeItems(book, committee) : [] };
}

function committeeItems(book: Book, rule: CommitteeRule): string[] {
  const { page, texts, words } = book;
  const { expertise, independence, office, secretary, challenge, setUp } = rule;
  const { quorum, deputies, recusal, voting, ...below } = words.committee;
  return [
    ...part(book, 'committee.setUp', below.setUp, setUp),
    ...book.rule('committee.size', [page.words.panelSize(rule.size, texts.wording)]),
    ...each(book, 'committee', { quorum }, rule),
    ...Object.entries(rule.seats).flatMap(([name, seat]) => part(book, `committee.seats.${name}`, below.seat, seat)),
    ...each(book, 'committee', { deputies }, rule),
    ...part(book, 'committee.expertise', below.expertise, expertise),
    ...part(book, 'committee.independence', below.independence, independence),
    ...part(book, 'committee.office', below.office, office),
    ...part(book, 'committee.secretary', below.secretary, secretary),
    ...each(book, 'committee', { recusal }, rule),
    ...part(book, 'committee.challenge', below.challenge, challenge),
    ...each(book, 'committee', { voting }, rule),
  ];
}

/** Hearing both sides, and what is laid before the committee. */
export function hearingArticle(book: Book): Article {
  const { hearing, steps } = book.regulation;
  const withPieces = hearing !== undefined || steps.submitPiece !== undefined;
  return { items: [...(hearing ? hearingItems(book, hearing) : []), ...(withPieces ? piecesItem(book) : [])] };
}

function hearingItems(book: Book, rule: HearingRule): string[] {
  const { words, page, texts, regulation } = book;
  const { held, public: isPublic, together, presence, mediation } = rule;
  const { wording } = texts;
  const sentences = {
    held: page.words.held(held, wording),
    public: page.words.public(isPublic),
    together: page.words.together(together, regulation.respondent, wording),
    presence: page.words.presence(presence, wording),
    mediation: page.words.mediation(mediation, wording),
  };
  const keys = ['held', 'public', 'together', 'presence', 'mediation'] as const;
  return [
    ...keys.flatMap((key) => {
      const said = sentences[key] === '' ? told(book, { [key]: words.hearing[key] }, rule) : [sentences[key]];
      return book.rule(`hearing.${key}`, said);
    }),
    ...part(book, 'hearing.persons', words.hearing.persons, rule.persons),
    ...part(book, 'hearing.place', words.hearing.place, rule.place),
  ];
}

/** Where the regulation is silent on pieces the platform has rules of its own, and says so. */
function piecesItem(book: Book): string[] {
  const { words, regulation } = book;
  const { pieces } = regulation.hearing ?? {};
  if (pieces) {
    return part(book, 'hearing.pieces', words.hearing.pieces, pieces);
  }
  const { seenFor, postTakes, lateFrom } = pieceRules({});
  const assumed = { seenFor: `${seenFor} days`, postTakes: `${postTakes} days`, lateFrom: `${lateFrom} days` };
  return [book.line([...told(book, words.hearing.pieces, assumed), words.hearing.piecesAssumed])];
}
