import { type LocalDate } from '#deadlines';
import { type CaseFacts, type PriorStepFacts } from '#procedure';
import { type FieldProblem } from '#problems';
import { type Regulation } from '#regulation';
import { type IntakeAnswers, type PriorStepAnswered } from './file-complaint-command.js';
import { given } from './given.js';
import { problemsOfFurtherAnswers } from './intake/further-answers.js';
import { inFuture, unknownName } from './intake/field-problems.js';

/** The answers of a person as facts of the procedure. What was not answered stays unknown. */
export function toFacts(answers: IntakeAnswers): Partial<CaseFacts> {
  const { participant, subject, earlierAdvice, complainantClass: complainant, conduct } = answers;
  const { respondent, signal, collective, anonymous } = answers;
  return {
    ...given({ participant, subject, earlierAdvice, complainant, respondent, signal, collective, anonymous }),
    ...(conduct && { conduct: given(conduct) }),
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
    ...problemsOfFurtherAnswers(answers, regulation, today),
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
    ...inFuture(answer.answerDated, today, `${field}.answerDated`),
    ...(on !== undefined && answeredOn !== undefined && answeredOn < on
      ? [{ field: `${field}.answeredOn`, message: `The answer cannot be of a day before ${on}.` }]
      : []),
  ];
}

function stepFacts({ step: _, ...known }: PriorStepAnswered): PriorStepFacts {
  return given(known);
}
