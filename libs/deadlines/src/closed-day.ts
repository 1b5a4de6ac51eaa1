import type { DayNumber } from './day-number.js';
import type { LocalDate } from './local-date.js';

export type Language = 'nl' | 'en';
export type Names = Readonly<Record<Language, string>>;
export type Country = 'NL' | 'BE';

export type HolidayKey =
  | 'newYearsDay'
  | 'goodFriday'
  | 'easterMonday'
  | 'kingsDay'
  | 'queensDay'
  | 'liberationDay'
  | 'labourDay'
  | 'ascensionDay'
  | 'whitMonday'
  | 'nationalDay'
  | 'assumptionDay'
  | 'allSaintsDay'
  | 'armisticeDay'
  | 'christmasDay'
  | 'secondChristmasDay';

export interface WeekendDay {
  readonly kind: 'weekend';
  readonly weekday: 'saturday' | 'sunday';
}

/** A holiday by rule, with the article it follows from. */
export interface Holiday {
  readonly kind: 'holiday';
  readonly key: HolidayKey;
  readonly names: Names;
  readonly source: string;
}

/** A day that one decree has put on a par with a holiday. */
export interface EquatedDay {
  readonly kind: 'decreeDay';
  readonly names: Names;
  readonly source: string;
}

/** Why a day is not a working day. A Saturday or Sunday that is also a holiday is a weekend day. */
export type ClosedDay = WeekendDay | Holiday | EquatedDay;

/** A row of the table of decree days: the day and the decree. */
export interface DecreeDay {
  day: LocalDate;
  source: string;
}

export interface CalendarHoliday {
  readonly day: LocalDate;
  readonly holiday: Holiday | EquatedDay;
}

export interface Calendar {
  readonly country: Country;
  /** Why this is not a working day, or nothing when it is one. */
  closedDay(day: LocalDate): ClosedDay | undefined;
  /** The same question for a day number, with which this library counts; outside it ask `closedDay`. */
  closedDayAt(day: DayNumber): ClosedDay | undefined;
  /** The holidays and decree days of one year in order, also those in a weekend. */
  holidaysIn(year: number): readonly CalendarHoliday[];
}
