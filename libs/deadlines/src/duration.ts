export type DurationUnit = 'hours' | 'days' | 'workingDays' | 'weeks' | 'months' | 'years';

/** How long a term is, in the words of its source: two weeks and fourteen days are not the same text. */
export interface Duration {
  amount: number;
  unit: DurationUnit;
}

const singular: Readonly<Record<DurationUnit, string>> = {
  hours: 'hour',
  days: 'day',
  workingDays: 'workingDay',
  weeks: 'week',
  months: 'month',
  years: 'year',
};
const plural = Object.fromEntries(Object.entries(singular).map(([unit, one]) => [one, unit as DurationUnit]));
const unitPattern = Object.values(singular).join('|');

/** How a duration is written: `1 month`, `14 days`, `7 workingDays`; at most 9999. */
export const durationPattern = new RegExp(`^(?:1 (?:${unitPattern})|(?:[2-9]|[1-9][0-9]{1,3}) (?:${unitPattern})s)$`);

/** Reads `14 days`; throws when the text is no duration. */
export function parseDuration(text: string): Duration {
  if (!durationPattern.test(text)) {
    throw new Error(
      `"${text}" is no duration. Write a number and a unit, like "1 month", "14 days" or "7 workingDays".`,
    );
  }
  const [amount = '', unit = ''] = text.split(' ');

  return { amount: Number(amount), unit: plural[unit] ?? (unit as DurationUnit) };
}

/** Writes a duration the way `parseDuration` reads it. */
export function formatDuration(duration: Duration): string {
  return `${duration.amount} ${duration.amount === 1 ? singular[duration.unit] : duration.unit}`;
}

/** Throws when this duration cannot be counted in days: hours, a fraction, zero or less. */
export function requireDays(duration: Duration): void {
  if (duration.unit === 'hours') {
    throw new Error('A term in hours has no last day. Use dueInstant for its end.');
  }
  if (!Number.isInteger(duration.amount) || duration.amount < 1) {
    throw new Error(`A duration is a whole number of ${duration.unit} from 1, not ${duration.amount}.`);
  }
}

const approximateDays: Readonly<Record<DurationUnit, number>> = {
  hours: 1 / 24,
  days: 1,
  workingDays: 1,
  weeks: 7,
  months: 30,
  years: 365,
};

/**
 * Whether a term is written as at least so long as another. Only the text counts, not the days it takes in one case: a
 * working day is one day, a month 30.
 */
export function isAtLeast(duration: Duration, other: Duration): boolean {
  return duration.amount * approximateDays[duration.unit] >= other.amount * approximateDays[other.unit];
}
