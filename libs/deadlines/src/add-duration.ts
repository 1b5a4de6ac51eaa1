import type { Calendar } from './closed-day.js';
import { closedDaysOf, count } from './counting.js';
import type { Duration } from './duration.js';
import { toDayNumber, toLocalDate, type LocalDate } from './local-date.js';
import type { CountingRule } from './term-rule.js';

/** The last day of a duration counted from a day, without roll-over. Throws on a duration in hours. */
export function addDuration(day: LocalDate, duration: Duration, calendar: Calendar, rule: CountingRule): LocalDate {
  return toLocalDate(count(duration, toDayNumber(day), rule, closedDaysOf(rule, calendar)).reached);
}
