import { type LocalDate } from '#deadlines';
import { type FieldProblem } from '#problems';
import { type Regulation } from '#regulation';
import { type IntakeAnswers } from '../file-complaint-command.js';
import { inFuture, notBefore, unknownName } from './field-problems.js';
import { knowsEmployee } from './knows-employee.js';

/** What cannot be in the answers about who complains, of whom, and of what in time. */
export function problemsOfFurtherAnswers(
  { complainantClass, respondent, conduct }: IntakeAnswers,
  regulation: Regulation,
  today: LocalDate,
): FieldProblem[] {
  const classes = Object.keys(regulation.complainants ?? {});
  return [
    ...(complainantClass === undefined
      ? []
      : unknownName(complainantClass, classes, 'complainantClass', 'class of complainants')),
    ...(respondent === 'employee' && !knowsEmployee(regulation) ? [noEmployee] : []),
    ...(conduct ? problemsOfConduct(conduct, today) : []),
  ];
}

const noEmployee: FieldProblem = {
  field: 'respondent',
  message: 'Under this regulation the organisation answers, also for its employees. Leave this out.',
};

function problemsOfConduct({ on, endedOn, known }: NonNullable<IntakeAnswers['conduct']>, today: LocalDate) {
  return [
    ...inFuture(on, today, 'conduct.on'),
    ...inFuture(endedOn, today, 'conduct.endedOn'),
    ...inFuture(known, today, 'conduct.known'),
    ...notBefore(endedOn, on, 'conduct.endedOn'),
    ...notBefore(known, on, 'conduct.known'),
  ];
}
