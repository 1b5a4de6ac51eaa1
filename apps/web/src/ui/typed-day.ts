import { dayNumber } from './days.js';

/** A day as somebody types it, in three fields. */
export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

export const noDay: TypedDay = { day: '', month: '', year: '' };

export function isEmptyDay(typed: TypedDay): boolean {
  return `${typed.day}${typed.month}${typed.year}`.trim() === '';
}

/** The typed day as 'YYYY-MM-DD', nothing for an untouched field, 'wrong' for a day that does not exist. */
export function readDay(typed: TypedDay): { day?: string; wrong?: true } {
  if (isEmptyDay(typed)) return {};
  const day = dayOf(typed);
  return day ? { day } : { wrong: true };
}

function dayOf(typed: TypedDay): string | undefined {
  const digits = [typed.year, typed.month, typed.day].map((part) => part.trim());
  if (!/^\d{4}$/.test(digits[0] ?? '') || !digits.slice(1).every((part) => /^\d{1,2}$/.test(part))) return undefined;
  const day = digits.map((part) => part.padStart(2, '0')).join('-');
  return dayNumber(day) === undefined ? undefined : day;
}
