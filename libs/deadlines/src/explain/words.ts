import type { Language } from '../closed-day.js';
import { civilDayOf, weekdayOf } from '../day-number.js';
import type { Duration, DurationUnit } from '../duration.js';
import { toDayNumber, type LocalDate } from '../local-date.js';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

type OneAndMany = readonly [one: string, many: string];

const units: Readonly<Record<Language, Readonly<Record<DurationUnit, OneAndMany>>>> = {
  nl: {
    hours: ['uur', 'uur'],
    days: ['dag', 'dagen'],
    workingDays: ['werkdag', 'werkdagen'],
    weeks: ['week', 'weken'],
    months: ['maand', 'maanden'],
    years: ['jaar', 'jaar'],
  },
  en: {
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    workingDays: ['working day', 'working days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
};

const and: Readonly<Record<Language, string>> = { nl: 'en', en: 'and' };

/** A day written out, with weekday and year: `woensdag 4 januari 2023`. */
export function dayInWords(day: LocalDate, language: Language): string {
  return `${weekdayAndDay(day, language)} ${monthInWords(day, language)} ${yearOf(day)}`;
}

/** A duration written out: `7 werkdagen`, `1 month`. */
export function durationInWords(duration: Duration, language: Language): string {
  const [one, many] = units[language][duration.unit];

  return `${duration.amount} ${duration.amount === 1 ? one : many}`;
}

/** `woensdag 4` */
export function weekdayAndDay(day: LocalDate, language: Language): string {
  const number = toDayNumber(day);

  return `${weekdays[language][weekdayOf(number)]} ${civilDayOf(number).day}`;
}

/** The month of a day, which need not exist itself: `februari` for `2026-02-31`. */
export function monthInWords(day: string, language: Language): string {
  return months[language][Number(day.slice(5, 7)) - 1] ?? '';
}

export function yearOf(day: string): string {
  return day.slice(0, 4);
}

/** `a`, `a en b`, `a, b en c` */
export function listInWords(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';

  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and[language]} ${last}`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
