/**
 * When something is due: calendars, working days, terms, and the derivation of every date.
 * Pure: knows no regulation, no case, no clock and no database. Days are `YYYY-MM-DD` outside, integers inside.
 * It does not decide what follows when a day has passed.
 */
export { calendarOf } from './calendar.js';
export type {
  Calendar,
  CalendarHoliday,
  ClosedDay,
  Country,
  DecreeDay,
  EquatedDay,
  Holiday,
  HolidayKey,
  Language,
  Names,
  WeekendDay,
} from './closed-day.js';
export { addDays, daysBetween } from './local-date.js';
export { decreeDays } from './decree-days.js';
export type {
  AddStep,
  ClipStep,
  DerivationStep,
  DueDay,
  DueStep,
  ExtendStep,
  FirstDayStep,
  MinimumWorkingDaysStep,
  NoRollOverStep,
  PauseStep,
  Provision,
  RollOverStep,
  SkipStep,
  StartStep,
} from './derivation.js';
export { addDuration } from './add-duration.js';
export { dueDay } from './due-day.js';
export { dueInstant } from './due-instant.js';
export { durationPattern, formatDuration, parseDuration, type Duration, type DurationUnit } from './duration.js';
export { explainDeadline, type ExplainOptions } from './explain/explain-deadline.js';
export { dayInWords, durationInWords } from './explain/words.js';
export { compareDays, isLocalDate, type LocalDate } from './local-date.js';
export { localDateAt, localDateOf } from './local-date-at.js';
export { momentAt } from './moment-at.js';
export { startOfDay } from './start-of-day.js';
export type {
  CountingRule,
  Extension,
  MinimumWorkingDays,
  MonthEnd,
  Pause,
  RollOver,
  TermChanges,
  TermRule,
} from './term-rule.js';
