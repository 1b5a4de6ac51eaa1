import { addDays, daysBetween, type Duration, type LocalDate } from '#deadlines';
import { lastDayOf } from '../days.js';

interface ClosedPeriod {
  from: LocalDate;
  until: LocalDate;
}

/** Whether somebody was in office for longer than this in all. Days that two appointments share count once. */
export function isLongerThan(periods: readonly ClosedPeriod[], length: Duration): boolean {
  const served = merged(periods);
  if (length.unit === 'months' || length.unit === 'years') {
    const { months, days } = inMonths(served);
    const allowed = length.unit === 'years' ? length.amount * 12 : length.amount;
    return months > allowed || (months === allowed && days > 0);
  }
  const days = served.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0);
  return days > (length.unit === 'weeks' ? length.amount * 7 : length.amount);
}

/** Periods that touch or overlap become one, so that months are counted over them. */
function merged(periods: readonly ClosedPeriod[]): ClosedPeriod[] {
  const result: ClosedPeriod[] = [];
  for (const period of periods.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last && period.from <= addDays(last.until, 1)) {
      last.until = period.until > last.until ? period.until : last.until;
    } else {
      result.push({ ...period });
    }
  }
  return result;
}

/** Whole months per period, and the days left over; 31 of those are a month for certain. */
function inMonths(periods: readonly ClosedPeriod[]): { months: number; days: number } {
  let months = 0;
  let days = 0;
  for (const { from, until } of periods) {
    const whole = wholeMonths(from, until);
    const counted = whole === 0 ? addDays(from, -1) : lastDayOf(from, { amount: whole, unit: 'months' });
    months += whole;
    days += daysBetween(counted, until);
  }
  return { months: months + Math.floor(days / 31), days: days % 31 };
}

function wholeMonths(from: LocalDate, until: LocalDate): number {
  let months = (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from) + 1;
  while (months > 0 && lastDayOf(from, { amount: months, unit: 'months' }) > until) {
    months -= 1;
  }
  return months;
}

function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: LocalDate): number {
  return Number(day.slice(5, 7));
}
