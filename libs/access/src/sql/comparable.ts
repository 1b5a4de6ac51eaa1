import { type ScalarType } from './column.js';

/**
 * Which values mean the same in the database and in memory; all others are refused. The database would take a UUID in capitals
 * for the same, put a sign of its own in the place of half a character, and fail on a day that does not exist.
 */
const comparable: Readonly<Record<ScalarType, (value: unknown) => boolean>> = {
  uuid: (value) => matches(value, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  boolean: (value) => typeof value === 'boolean',
  text: (value) => typeof value === 'string' && !/[\0\p{Surrogate}]/u.test(value),
  date: (value) => matches(value, /^\d{4}-\d{2}-\d{2}$/) && isDayOfCalendar(value as string),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2_147_483_647,
};

/** The value, when it can be compared with a column of this type. The message never holds the value: it may be personal. */
export function requireComparable(value: unknown, type: ScalarType, fact: string): unknown {
  if (!comparable[type](value)) {
    throw new Error(`The condition on "${fact}" compares with something that is no ${type}.`);
  }
  return value;
}

function matches(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value);
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOfCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const days = month === 2 && isLeap(year) ? 29 : (daysOfMonths[month - 1] ?? 0);
  return year > 0 && day > 0 && day <= days;
}

function isLeap(year: number): boolean {
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
}
