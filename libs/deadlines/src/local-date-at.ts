import { Temporal } from 'temporal-polyfill';
import { toDayNumber, type LocalDate } from './local-date.js';

/**
 * The calendar day it is somewhere at one instant, in milliseconds since 1 January 1970 UTC. Throws on a time zone that
 * does not exist and on a year outside 1900 to 2200.
 */
export function localDateAt(instant: number, timeZone: string): LocalDate {
  const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  toDayNumber(day);

  return day;
}
