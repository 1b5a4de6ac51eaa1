import { type LocalDate } from '#deadlines';
import { type FieldProblem } from '#problems';

/** What happened before can be of any day up to today. */
export function inFuture(day: LocalDate | undefined, today: LocalDate, field: string): FieldProblem[] {
  return day !== undefined && day > today
    ? [{ field, message: `${day} lies in the future. Give a day up to and including today, ${today}.` }]
    : [];
}

/** A day that cannot lie before another. */
export function notBefore(day: LocalDate | undefined, earliest: LocalDate | undefined, field: string): FieldProblem[] {
  return day !== undefined && earliest !== undefined && day < earliest
    ? [{ field, message: `${day} lies before ${earliest}, which came first.` }]
    : [];
}

export function unknownName(name: string, known: readonly string[], field: string, what: string): FieldProblem[] {
  return known.includes(name)
    ? []
    : [{ field, message: `The regulation has no ${what} with this name. It has: ${known.join(', ') || 'none'}.` }];
}
