import { Temporal } from 'temporal-polyfill';
import { toDayNumber, type LocalDate } from './local-date.js';

/**
 * The calendar day it is somewhere at one instant, in milliseconds since 1 January 1970 UTC. Throws on a time zone that
 * does not exist and on a year outside 1900 to 2200.
 */
export function localDateAt(instant: number, timeZone: string): LocalDate {
  return dayOf(Temporal.Instant.fromEpochMilliseconds(instant), timeZone);
}

/** The same for an instant that is written, such as `2026-10-24T22:30:00Z`. Throws when it has no offset or does not exist. */
export function localDateOf(instant: string, timeZone: string): LocalDate {
  return dayOf(Temporal.Instant.from(instant), timeZone);
}

function dayOf(instant: Temporal.Instant, timeZone: string): LocalDate {
  const day = instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  toDayNumber(day);

  return day;
}
