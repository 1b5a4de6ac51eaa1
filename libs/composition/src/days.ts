import { addDuration, calendarOf, type Duration, durationPattern, type LocalDate, parseDuration } from '#deadlines';

/** From a day up to and including another; without an end it goes on. */
export interface Period {
  from: LocalDate;
  until?: LocalDate;
}

const calendar = calendarOf('NL');
const fromTheFirstDay = { direction: 'within', firstDayCounts: true, monthEnd: 'clip' } as const;
/** Days are known up to here; what lasts longer ends here. */
const lastYear = 2200;
const perYear: Readonly<Record<Duration['unit'], number>> = {
  hours: 8784,
  days: 366,
  workingDays: 200,
  weeks: 52,
  months: 12,
  years: 1,
};

/** Whether the day lies in the period, its first and its last day too. Days written as `YYYY-MM-DD` sort as text. */
export function includes({ from, until }: Partial<Period>, day: LocalDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** Whether two periods have a day in common. One that ends before it begins has no day at all. */
export function overlap(one: Partial<Period>, other: Period): boolean {
  const meet = includes(one, other.from) || (one.from !== undefined && includes(other, one.from));
  return meet && hasDays(one) && hasDays(other);
}

function hasDays({ from, until }: Partial<Period>): boolean {
  return from === undefined || until === undefined || from <= until;
}

/** A length of time of a regulation; nothing where it is `none`, `unknown` or left out. Hours count as whole days. */
export function lengthOf(written: string | undefined): Duration | undefined {
  if (written === undefined || !durationPattern.test(written)) {
    return undefined;
  }
  const { amount, unit } = parseDuration(written);
  return unit === 'hours' ? { amount: Math.ceil(amount / 24), unit: 'days' } : { amount, unit };
}

/** The last day of a length of time of which `from` is the first day: four years from 1 January end on 31 December. */
export function lastDayOf(from: LocalDate, length: Duration): LocalDate {
  const lastOne = Number(from.slice(0, 4)) + Math.ceil(length.amount / perYear[length.unit]);
  return lastOne > lastYear ? `${lastYear}-12-31` : addDuration(from, length, calendar, fromTheFirstDay);
}

export function earliest(...days: readonly (LocalDate | undefined)[]): LocalDate | undefined {
  return days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  );
}
