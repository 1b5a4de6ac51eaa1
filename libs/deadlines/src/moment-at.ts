import { Temporal } from 'temporal-polyfill';
import { type LocalDate } from './local-date.js';

/**
 * The instant at which a clock somewhere shows a time on a day, such as `13:30`; ISO 8601 in UTC. A time that the clock passes over
 * is taken an hour later, one that it shows twice the first time. Throws on a day, a time or a time zone that does not exist.
 */
export function momentAt(day: LocalDate, time: string, timeZone: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}
