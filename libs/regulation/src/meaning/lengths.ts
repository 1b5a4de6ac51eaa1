import { type DurationUnit, parseDuration } from '#deadlines';

/** Days in each unit, on average; good enough to say which of two lengths is longer, never to compute a date. */
const days: Readonly<Record<DurationUnit, number>> = {
  hours: 1 / 24,
  days: 1,
  workingDays: 1.4,
  weeks: 7,
  months: 30.44,
  years: 365.25,
};

/** About how many days a length of time is. */
export function lengthInDays(text: string): number {
  const { amount, unit } = parseDuration(text);
  return amount * days[unit];
}
