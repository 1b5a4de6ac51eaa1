import { belgianHolidays } from './belgian-holidays.js';
import type { Calendar, CalendarHoliday, ClosedDay, Country, DecreeDay, EquatedDay, Holiday } from './closed-day.js';
import { civilDayOf, weekdayOf, type DayNumber } from './day-number.js';
import { decreeDays as knownDecreeDays } from './decree-days.js';
import { dutchHolidays } from './dutch-holidays.js';
import type { HolidayRule } from './holiday-rule.js';
import { toDayNumber, toLocalDate } from './local-date.js';

type HolidaysOfYear = ReadonlyMap<DayNumber, Holiday | EquatedDay>;

const saturday: ClosedDay = { kind: 'weekend', weekday: 'saturday' };
const sunday: ClosedDay = { kind: 'weekend', weekday: 'sunday' };
const holidayRules: Readonly<Record<Country, readonly HolidayRule[]>> = { NL: dutchHolidays, BE: belgianHolidays };
const standardCalendars: Readonly<Record<Country, Calendar>> = {
  NL: makeCalendar('NL', knownDecreeDays.NL),
  BE: makeCalendar('BE', knownDecreeDays.BE),
};

/**
 * The calendar of a country. Without decree days of one's own it is the one with the table this library comes with.
 * Throws when a decree day is no day.
 */
export function calendarOf(country: Country, decreeDays?: readonly DecreeDay[]): Calendar {
  return decreeDays ? makeCalendar(country, decreeDays) : standardCalendars[country];
}

function makeCalendar(country: Country, decreeDays: readonly DecreeDay[]): Calendar {
  const equatedDays = decreeDays.map(({ day, source }) => [toDayNumber(day), equatedDay(source)] as const);
  const years = new Map<number, HolidaysOfYear>();

  function holidaysOf(year: number): HolidaysOfYear {
    const known = years.get(year);
    if (known) {
      return known;
    }
    const holidays = holidaysOfYear(year, holidayRules[country], equatedDays);
    years.set(year, holidays);

    return holidays;
  }

  function closedDayAt(day: DayNumber): ClosedDay | undefined {
    const weekday = weekdayOf(day);
    if (weekday === 6 || weekday === 0) {
      return weekday === 6 ? saturday : sunday;
    }
    return holidaysOf(civilDayOf(day).year).get(day);
  }

  return {
    country,
    closedDay: (day) => closedDayAt(toDayNumber(day)),
    closedDayAt,
    holidaysIn: (year) => [...holidaysOf(year)].map(toCalendarHoliday),
  };
}

function equatedDay(source: string): EquatedDay {
  return {
    kind: 'decreeDay',
    names: { nl: 'gelijkgesteld met een feestdag', en: 'put on a par with a holiday' },
    source,
  };
}

/** The holidays of one year in order of the day; where two fall together the first rule gives the name. */
function holidaysOfYear(
  year: number,
  rules: readonly HolidayRule[],
  equatedDays: readonly (readonly [DayNumber, EquatedDay])[],
): HolidaysOfYear {
  const found: [DayNumber, Holiday | EquatedDay][] = [];
  for (const { fallsOn, key, names, source } of rules) {
    const day = fallsOn(year);
    if (day !== undefined) {
      found.push([day, { kind: 'holiday', key, names, source }]);
    }
  }
  for (const [day, equated] of equatedDays) {
    if (civilDayOf(day).year === year) {
      found.push([day, equated]);
    }
  }

  const holidays = new Map<DayNumber, Holiday | EquatedDay>();
  for (const [day, holiday] of found.sort(([a], [b]) => a - b)) {
    if (!holidays.has(day)) {
      holidays.set(day, holiday);
    }
  }
  return holidays;
}

function toCalendarHoliday([day, holiday]: [DayNumber, Holiday | EquatedDay]): CalendarHoliday {
  return { day: toLocalDate(day), holiday };
}
