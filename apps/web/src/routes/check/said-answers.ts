import { type DayLanguage, longDay } from '../../ui/days.js';
import { type Answers, type Question, unknown } from './answers.js';

export interface SaidAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** What somebody answered, in the words of the questions. */
export function saidAnswers(
  open: readonly Question[],
  answers: Answers,
  words: { readonly unknown: string; readonly language: DayLanguage },
): SaidAnswer[] {
  return open.flatMap((question) => {
    const value = answers[question.fact];
    return value === undefined ? [] : [{ id: question.id, question: question.question, answer: said(question, value) }];
  });

  function said(question: Question, value: string): string {
    const option = question.options.find((one) => one.value === value);
    if (option) return option.label;
    return value === unknown ? words.unknown : longDay(value, words.language);
  }
}
