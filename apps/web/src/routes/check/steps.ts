import { type Answers, openQuestions, type Question } from './answers.js';

/** Where somebody is in the check. A question that only follows from an answer belongs to the same step. */
export interface StepPlace {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly followUp: boolean;
}

/**
 * The place of a question. The count is of steps, not of questions, and of the longest way that is still possible, so that it never
 * grows while somebody answers.
 */
export function stepPlace(questions: readonly Question[], answers: Answers, question: Question): StepPlace {
  const open = openQuestions(questions, answers);
  const before = open.slice(0, open.indexOf(question));
  const steps = [...new Set(before.map(topicOf))];
  const followUp = steps.includes(topicOf(question));
  const number = followUp ? steps.indexOf(topicOf(question)) + 1 : steps.length + 1;
  return { number, count: Math.max(number, longestWay(questions, answers)), followUp };
}

/** What a question is about: the parts of one earlier step, and of one event, belong together. */
export function topicOf({ fact }: Pick<Question, 'fact'>): string {
  const [name = '', key = ''] = fact.split('.');
  return name === 'priorSteps' || name === 'forums' ? `${name}.${key}` : name;
}

/** The number of steps on the longest way on from these answers. */
function longestWay(questions: readonly Question[], answers: Answers): number {
  const fork = openQuestions(questions, answers).find(
    (question) => answers[question.fact] === undefined && leadsElsewhere(questions, question),
  );
  if (!fork) return new Set(openQuestions(questions, answers).map(topicOf)).size;
  return Math.max(...fork.options.map(({ value }) => longestWay(questions, { ...answers, [fork.fact]: value })), 0);
}

/** Whether a question about something else is asked only after some answers to this one. */
function leadsElsewhere(questions: readonly Question[], fork: Question): boolean {
  return questions.some(
    (other) => topicOf(other) !== topicOf(fork) && other.onlyWhen.some(({ fact }) => fact === fork.fact),
  );
}
