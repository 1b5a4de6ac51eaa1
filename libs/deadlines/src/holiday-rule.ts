import type { HolidayKey, Names } from './closed-day.js';
import { dayNumberOf, type DayNumber } from './day-number.js';
import { easterSunday } from './easter.js';

/** A holiday that returns every year: its name, where the law says so, and on which day it falls. */
export interface HolidayRule {
  key: HolidayKey;
  names: Names;
  source: string;
  /** The day in one year, or nothing when the rule does not hold in that year. */
  fallsOn: (year: number) => DayNumber | undefined;
}

/** The same day of the same month every year. */
export function everyYearOn(month: number, day: number): HolidayRule['fallsOn'] {
  return (year) => dayNumberOf(year, month, day);
}

/** So many days after Easter Sunday; before it when negative. */
export function daysFromEaster(days: number): HolidayRule['fallsOn'] {
  return (year) => easterSunday(year) + days;
}
