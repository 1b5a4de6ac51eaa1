import { civilDayOf, dayNumberOf, daysInMonth, type DayNumber } from './day-number.js';

/** A calendar day, `YYYY-MM-DD`, without time and without time zone. */
export type LocalDate = string;

export const firstYear = 1900;
export const lastYear = 2200;
const firstDay = dayNumberOf(firstYear, 1, 1);
const lastDay = dayNumberOf(lastYear, 12, 31);

/** Whether the text is a day that exists, in a year from 1900 up to and including 2200. */
export function isLocalDate(text: string): boolean {
  return readDay(text) !== undefined;
}

/** Negative when `a` comes before `b`, positive when it comes after, 0 when they are the same day. */
export function compareDays(a: LocalDate, b: LocalDate): number {
  return toDayNumber(a) - toDayNumber(b);
}

/** The day so many days later; earlier when the number is negative. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return toLocalDate(toDayNumber(day) + days);
}

/** How many days `to` lies after `from`; negative when it lies before it. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The number of a day; throws when the text is no day. */
export function toDayNumber(day: LocalDate): DayNumber {
  const number = readDay(day);
  if (number === undefined) {
    throw new Error(`"${day}" is no day that exists. Write YYYY-MM-DD, in a year from ${firstYear} up to ${lastYear}.`);
  }
  return number;
}

/** The day with this number; throws outside 1900 to 2200. */
export function toLocalDate(number: DayNumber): LocalDate {
  if (!Number.isInteger(number) || number < firstDay || number > lastDay) {
    throw new Error(`Day number ${number} lies outside the years ${firstYear} up to ${lastYear}.`);
  }
  const { year, month, day } = civilDayOf(number);

  return writeDay(year, month, day);
}

/** Writes a day without asking whether it exists: also `2026-02-31`, to explain why it does not. */
export function writeDay(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function readDay(text: string): DayNumber | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) {
    return undefined;
  }
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const day = readDigits(text, 8, 10);
  const exists =
    year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

  return exists ? dayNumberOf(year, month, day) : undefined;
}

const dash = 45;
const zero = 48;

/** The number written between two positions; not a number when something else stands there. */
function readDigits(text: string, from: number, until: number): number {
  let value = 0;
  for (let position = from; position < until; position += 1) {
    const digit = text.charCodeAt(position) - zero;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}
