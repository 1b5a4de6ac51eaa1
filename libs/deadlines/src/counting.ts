import type { Calendar, ClosedDay } from './closed-day.js';
import { civilDayOf, dayNumberOf, daysInMonth, weekdayOf, type DayNumber } from './day-number.js';
import { requireDays, type Duration } from './duration.js';
import { writeDay } from './local-date.js';
import type { CountingRule, MonthEnd } from './term-rule.js';

/** Why a day does not count as a working day, or nothing when it does. */
export type ClosedDays = (day: DayNumber) => ClosedDay | undefined;

/** A day that was passed over, and why. */
export interface SkippedDay {
  day: DayNumber;
  reason: ClosedDay;
}

/** What counting came to: the last day, the days it passed over, and a day that turned out not to exist. */
export interface Counted {
  reached: DayNumber;
  skipped: SkippedDay[];
  missing?: string;
}

/** What a rule calls closed: Saturdays and Sundays, and holidays unless the rule counts them as working days. */
export function closedDaysOf(rule: CountingRule, calendar: Calendar): ClosedDays {
  return rule.holidaysCount ? (day) => weekendDay(day, calendar) : (day) => calendar.closedDayAt(day);
}

function weekendDay(day: DayNumber, calendar: Calendar): ClosedDay | undefined {
  const weekday = weekdayOf(day);

  return weekday === 0 || weekday === 6 ? calendar.closedDayAt(day) : undefined;
}

/** The last day of a duration counted from a start, in the direction of the rule; nothing rolls over here. */
export function count(duration: Duration, start: DayNumber, rule: CountingRule, closed: ClosedDays): Counted {
  requireDays(duration);
  const step = stepOf(rule);
  switch (duration.unit) {
    case 'workingDays':
      return countWorkingDays(dayBeforeFirst(start, rule), duration.amount, step, closed);
    case 'months':
      return countMonths(duration.amount, start, rule);
    case 'years':
      return countMonths(duration.amount * 12, start, rule);
    default: {
      const days = duration.unit === 'weeks' ? duration.amount * 7 : duration.amount;
      return { reached: dayBeforeFirst(start, rule) + step * days, skipped: [] };
    }
  }
}

/** One day further in the direction of the rule: later, or earlier when it counts back. */
export function stepOf(rule: CountingRule): 1 | -1 {
  return rule.direction === 'countedBack' ? -1 : 1;
}

/** The day just before the first one that counts, seen in the direction of the rule. */
export function dayBeforeFirst(start: DayNumber, rule: CountingRule): DayNumber {
  return rule.firstDayCounts ? start - stepOf(rule) : start;
}

/** So many working days on from a day that is not counted itself. */
export function countWorkingDays(from: DayNumber, amount: number, step: 1 | -1, closed: ClosedDays): Counted {
  const skipped: SkippedDay[] = [];
  let day = from;
  let left = amount;
  while (left > 0) {
    day += step;
    const reason = closed(day);
    if (reason) {
      skipped.push({ day, reason });
    } else {
      left -= 1;
    }
  }
  return { reached: day, skipped };
}

/**
 * The day with the same number so many months on. Where the first day counts, the term is full one day sooner: 1 March
 * with one month ends on 31 March, and 31 January with one month on the last day of February under either month end.
 */
function countMonths(months: number, start: DayNumber, rule: CountingRule): Counted {
  const step = stepOf(rule);
  const monthEnd = rule.firstDayCounts ? 'overflow' : rule.monthEnd;
  const { missing, reached } = sameDayOfMonth(start, step * months, monthEnd);

  return { reached: rule.firstDayCounts ? reached - step : reached, skipped: [], missing };
}

/**
 * Counting on past the end of a month comes to the first day of the next one (`overflow`); counting back it comes to the
 * last day of the month under either name, for that is the first day on the way that exists.
 */
function sameDayOfMonth(
  start: DayNumber,
  months: number,
  monthEnd: MonthEnd,
): { reached: DayNumber; missing?: string } {
  const { year, month, day } = civilDayOf(start);
  const monthsFromZero = year * 12 + month - 1 + months;
  const targetYear = Math.floor(monthsFromZero / 12);
  const targetMonth = monthsFromZero - targetYear * 12 + 1;
  const length = daysInMonth(targetYear, targetMonth);
  if (day <= length) {
    return { reached: dayNumberOf(targetYear, targetMonth, day) };
  }
  const lastOfMonth = dayNumberOf(targetYear, targetMonth, length);

  return {
    reached: monthEnd === 'overflow' && months > 0 ? lastOfMonth + 1 : lastOfMonth,
    missing: writeDay(targetYear, targetMonth, day),
  };
}
