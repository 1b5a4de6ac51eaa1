import { type Duration, parseDuration } from '#deadlines';
import type { Lengthening } from './words.js';

/** The fewest and the most days that one of a unit can take. A working day is at least a day, and five take at least a week. */
const days: Readonly<Record<Duration['unit'], readonly [number, number]>> = {
  hours: [1 / 24, 1 / 24],
  days: [1, 1],
  workingDays: [1, 2],
  weeks: [7, 7],
  months: [28, 31],
  years: [365, 366],
};

/** Whether a length is longer or shorter than another in every case; otherwise it is another one. */
export function lengthening(before: string, after: string): Lengthening {
  const [one, other] = [daysOf(before), daysOf(after)];
  if (sameUnit(before, after)) {
    return other.amount > one.amount ? 'longer' : 'shorter';
  }
  return other.least > one.most ? 'longer' : other.most < one.least ? 'shorter' : 'other';
}

function daysOf(length: string): { amount: number; least: number; most: number } {
  const { amount, unit } = parseDuration(length);
  const [least, most] = days[unit];
  return { amount, least: amount * least, most: amount * most };
}

function sameUnit(one: string, other: string): boolean {
  return parseDuration(one).unit === parseDuration(other).unit;
}
