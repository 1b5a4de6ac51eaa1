import { Temporal } from 'temporal-polyfill';
import { type LocalDate } from './local-date.js';

/** The instant at which a calendar day begins somewhere, ISO 8601 in UTC. Throws on a day or a time zone that does not exist. */
export function startOfDay(day: LocalDate, timeZone: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString({ fractionalSecondDigits: 3 });
}
