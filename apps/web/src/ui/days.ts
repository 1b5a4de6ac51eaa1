/**
 * Calendar days ('YYYY-MM-DD') and instants (ISO, UTC) in words. A calendar day has no time zone:
 * it is counted in whole days since 1970 and never becomes a local moment.
 */
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
export type DayLanguage = keyof typeof locales;

const millisecondsPerDay = 86_400_000;
const zone = 'Europe/Amsterdam';

/** Whole days since 1 January 1970; undefined for a text that is no existing calendar day. */
export function dayNumber(day: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  const before = (year - 1) * 365 + leapDaysUntil(year - 1) + daysBeforeMonth(year, month) + date - 1;
  return before - daysUntil1970;
}

const daysUntil1970 = 1969 * 365 + leapDaysUntil(1969);

function leapDaysUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return leapDaysUntil(year) - leapDaysUntil(year - 1) === 1 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function daysBeforeMonth(year: number, month: number): number {
  return Array.from({ length: month - 1 }, (_, index) => daysInMonth(year, index + 1)).reduce(
    (sum, days) => sum + days,
    0,
  );
}

/** From one day to another: 1 for tomorrow, negative for the past. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** 'vrijdag 13 maart 2026' */
export function longDay(day: string, language: DayLanguage): string {
  return formatted(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** '13 maart 2026' */
export function plainDay(day: string, language: DayLanguage): string {
  return formatted(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

function formatted(day: string, language: DayLanguage, options: Intl.DateTimeFormatOptions): string {
  const number = dayNumber(day);
  if (number === undefined) return day;
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    number * millisecondsPerDay,
  );
}

/** '13 maart 2026 om 14:05': an instant, on Dutch clocks. */
export function moment(instant: string, language: DayLanguage): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(instant);
  const number = match ? dayNumber(match[1] ?? '') : undefined;
  if (!match || number === undefined) return instant;
  const milliseconds = number * millisecondsPerDay + (Number(match[2]) * 60 + Number(match[3])) * 60_000;
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locales[language], options).format(milliseconds);
}

/** The calendar day on Dutch clocks now, by the clock of this device. */
export function todayHere(): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts().map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
