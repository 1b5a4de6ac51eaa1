import { type Answers, type Question } from './answers.js';

/** What the address of the check says. */
export interface CheckSearch {
  /** The id of a question, or the result. */
  question?: string;
  /** One answer is being changed: from here straight back to the result. */
  change?: boolean;
  /** The answers led somewhere else before all questions were asked. */
  away?: boolean;
}

export const atResult = 'result';

export function readCheckSearch(search: Record<string, unknown>): CheckSearch {
  const { question, change, away } = search;
  return {
    ...(typeof question === 'string' && question.length <= 100 ? { question } : {}),
    ...(change === true ? { change } : {}),
    ...(away === true ? { away } : {}),
  };
}

/**
 * The question to show, or nothing for the result. Nobody comes past a question that was not answered; an address that names
 * no question here begins at the first.
 */
export function shownQuestion(
  open: readonly Question[],
  answers: Answers,
  wanted: string | undefined,
): Question | undefined {
  const first = open.findIndex(({ fact }) => answers[fact] === undefined);
  if (wanted === atResult) return open[first === -1 ? open.length : first];
  const place = Math.max(
    0,
    open.findIndex(({ id }) => id === wanted),
  );
  return open[first === -1 ? place : Math.min(place, first)];
}

/** Where an answer leads: to the next question, or, after a change, past all that were answered before. */
export function nextPlace(
  open: readonly Question[],
  answers: Answers,
  answered: { readonly id: string; readonly changing: boolean },
): CheckSearch {
  const place = open.findIndex(({ id }) => id === answered.id);
  const rest = open.slice(place + 1);
  const next = answered.changing ? rest.find(({ fact }) => answers[fact] === undefined) : rest[0];
  if (!next) return { question: atResult };
  return { question: next.id, ...(answered.changing ? { change: true } : {}) };
}

/** Where the link back leads: to the result while one answer is being changed, else to the question before; nothing at the first. */
export function placeBefore(
  open: readonly Question[],
  answers: Answers,
  { question, search }: { question: Question; search: CheckSearch },
): CheckSearch | undefined {
  const { change, away } = search;
  if (change && (away || open.every(({ fact }) => answers[fact] !== undefined))) {
    return { question: atResult, ...(away ? { away } : {}) };
  }
  const before = open[open.indexOf(question) - 1];
  return before && { question: before.id, ...(change ? { change } : {}) };
}
