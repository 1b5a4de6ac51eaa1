import { type LocalDate } from '#deadlines';
import { type CaseFacts, type PriorStepFacts } from '#procedure';
import { type FieldProblem } from '#problems';
import { type Regulation } from '#regulation';
import { type IntakeAnswers, type PriorStepAnswered } from './file-complaint-command.js';

/** The answers of a person as facts of the procedure. What was not answered stays unknown. */
export function toFacts(answers: IntakeAnswers): Partial<CaseFacts> {
  const { participant, subject, earlierAdvice } = answers;
  return {
    ...present({ participant, subject, earlierAdvice }),
    priorSteps: Object.fromEntries((answers.priorSteps ?? []).map((answer) => [answer.step, stepFacts(answer)])),
    forums: Object.fromEntries((answers.forums ?? []).map(({ forum, state }) => [forum, state])),
  };
}

/** What in the answers cannot be: names that the regulation does not have, days that are still to come. */
export function problemsOfAnswers(answers: IntakeAnswers, regulation: Regulation, today: LocalDate): FieldProblem[] {
  return [
    ...(answers.priorSteps ?? []).flatMap((answer, at) =>
      problemsOfStep(answer, `priorSteps.${at}`, regulation, today),
    ),
    ...(answers.forums ?? []).flatMap(({ forum }, at) =>
      unknownName(forum, Object.keys(regulation.forums), `forums.${at}.forum`, 'forum'),
    ),
  ];
}

function problemsOfStep(
  answer: PriorStepAnswered,
  field: string,
  regulation: Regulation,
  today: LocalDate,
): FieldProblem[] {
  const { step, on, answeredOn } = answer;
  return [
    ...unknownName(step, Object.keys(regulation.priorSteps), `${field}.step`, 'prior step'),
    ...inFuture(on, today, `${field}.on`),
    ...inFuture(answeredOn, today, `${field}.answeredOn`),
    ...(on !== undefined && answeredOn !== undefined && answeredOn < on
      ? [{ field: `${field}.answeredOn`, message: `The answer cannot be of a day before ${on}.` }]
      : []),
  ];
}

function inFuture(day: LocalDate | undefined, today: LocalDate, field: string): FieldProblem[] {
  return day !== undefined && day > today
    ? [{ field, message: `${day} lies in the future. Give a day up to and including today, ${today}.` }]
    : [];
}

function unknownName(name: string, known: readonly string[], field: string, what: string): FieldProblem[] {
  return known.includes(name)
    ? []
    : [{ field, message: `The regulation has no ${what} with this name. It has: ${known.join(', ') || 'none'}.` }];
}

function stepFacts({ form, on, answer, answeredOn }: PriorStepAnswered): PriorStepFacts {
  return present({ form, on, answer, answeredOn });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
