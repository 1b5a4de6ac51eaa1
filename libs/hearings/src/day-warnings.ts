import { type Calendar, type LocalDate, type Names } from '#deadlines';

export const dayWarningKinds = ['weekend', 'holiday', 'memberAway'] as const;
export type DayWarningKind = (typeof dayWarningKinds)[number];

/** Something to think of before people are invited on a day. It bars nothing. */
export interface DayWarning {
  readonly kind: DayWarningKind;
  readonly on: LocalDate;
  /** What the day is called, where it is a holiday. */
  readonly names?: Names;
}

/** What is to be said of these days: a weekend, a holiday of the regulation's calendar, a member who is away. Each day once per kind. */
export function dayWarnings(
  days: readonly LocalDate[],
  calendar: Pick<Calendar, 'closedDay'>,
  away: readonly LocalDate[] = [],
): DayWarning[] {
  return [...new Set(days)]
    .sort()
    .flatMap((on) => [
      ...closedWarning(on, calendar),
      ...(away.includes(on) ? [{ kind: 'memberAway', on } as const] : []),
    ]);
}

function closedWarning(on: LocalDate, calendar: Pick<Calendar, 'closedDay'>): DayWarning[] {
  const closed = calendar.closedDay(on);
  if (!closed) {
    return [];
  }
  return closed.kind === 'weekend' ? [{ kind: 'weekend', on }] : [{ kind: 'holiday', on, names: closed.names }];
}
