import { calendarOf } from './calendar.js';
import type { Country } from './closed-day.js';
import { easterSunday } from './easter.js';
import { toLocalDate } from './local-date.js';

/** Easter Sundays of 2000 up to 2050 from a published table, one per year, as month and day. */
const easterDays =
  '0423 0415 0331 0420 0411 0327 0416 0408 0323 0412 0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 0412 0404 0417 0409 0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405 0425 0410 0401 0421 0406 0329 0417 0409 0325 0414 0405 0418 0410'.split(
    ' ',
  );

function holidays(country: Country, year: number): string[] {
  return calendarOf(country)
    .holidaysIn(year)
    .map(({ day }) => day.slice(5));
}

describe('Easter', () => {
  it.each(easterDays.map((day, index) => [2000 + index, `${day.slice(0, 2)}-${day.slice(2)}`]))(
    'of %i falls on %s',
    (year, day) => {
      expect(toLocalDate(easterSunday(Number(year)))).toBe(`${year}-${day}`);
    },
  );
});

describe('the Dutch calendar', () => {
  it.each([
    [2006, '01-01 04-14 04-17 04-29 05-05 05-25 06-05 12-25 12-26'],
    [2013, '01-01 03-29 04-01 04-30 05-05 05-09 05-20 12-25 12-26'],
    [2014, '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26'],
    [2016, '01-01 03-25 03-28 04-27 05-05 05-16 12-25 12-26'],
    [2022, '01-01 04-15 04-18 04-27 05-05 05-26 06-06 12-25 12-26'],
    [2023, '01-01 04-07 04-10 04-27 04-28 05-05 05-18 05-19 05-29 12-25 12-26'],
    [2024, '01-01 03-29 04-01 04-27 05-05 05-09 05-10 05-20 12-25 12-26 12-27'],
    [2025, '01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26'],
    [2026, '01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26'],
    [2028, '01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26'],
    [2031, '01-01 04-11 04-14 04-26 05-05 05-22 06-02 12-25 12-26'],
  ])('has these holidays and decree days in %i', (year, expected) => {
    expect(holidays('NL', year)).toEqual(expected.split(' '));
  });

  it('names Good Friday and the article it follows from', () => {
    expect(calendarOf('NL').closedDay('2026-04-03')).toEqual({
      kind: 'holiday',
      key: 'goodFriday',
      names: { nl: 'Goede Vrijdag', en: 'Good Friday' },
      source: 'Algemene termijnenwet, article 3(2)',
    });
  });

  it.each`
    day             | key
    ${'2013-04-30'} | ${'queensDay'}
    ${'2015-04-27'} | ${'kingsDay'}
  `('calls the holiday of $day $key', ({ day, key }: Record<string, string>) => {
    expect(calendarOf('NL').closedDay(day ?? '')).toMatchObject({ key });
  });

  it.each(['2013-04-27', '2014-04-30', '2026-12-31', '2026-04-02', '2026-05-04'])(
    'has a %s without a holiday',
    (day) => {
      expect(holidays('NL', Number(day.slice(0, 4)))).not.toContain(day.slice(5));
    },
  );

  it('says which decree made a day closed', () => {
    expect(calendarOf('NL').closedDay('2026-05-15')).toMatchObject({
      kind: 'decreeDay',
      source: expect.stringContaining('15 mei 2026') as string,
    });
  });

  it.each`
    day             | weekday
    ${'2026-05-16'} | ${'saturday'}
    ${'2026-05-17'} | ${'sunday'}
  `('is closed on $weekday $day', ({ day, weekday }: Record<string, string>) => {
    expect(calendarOf('NL').closedDay(day ?? '')).toEqual({ kind: 'weekend', weekday });
  });

  it('is open on the Monday after', () => {
    expect(calendarOf('NL').closedDay('2026-05-18')).toBeUndefined();
  });

  it('calls a holiday in a weekend a day of the weekend', () => {
    expect(calendarOf('NL').closedDay('2022-12-25')).toEqual({ kind: 'weekend', weekday: 'sunday' });
  });
});

describe('the Belgian calendar', () => {
  it('has the ten public holidays', () => {
    expect(holidays('BE', 2026).join(' ')).toBe('01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25');
  });

  it('has nine in the year that Ascension Day is 1 May, under the name of the first', () => {
    expect(calendarOf('BE').holidaysIn(2008)).toHaveLength(9);
  });

  it.each(['2026-04-03', '2026-04-27', '2026-05-05', '2026-05-15', '2025-12-26'])('is open on %s', (day) => {
    expect(calendarOf('BE').closedDay(day)).toBeUndefined();
  });
});

describe('a calendar with decree days of one’s own', () => {
  const own = calendarOf('NL', [{ day: '2029-05-11', source: 'a decree of 2028' }]);

  it('is closed on the day of the new decree', () => {
    expect(own.closedDay('2029-05-11')).toMatchObject({ kind: 'decreeDay', source: 'a decree of 2028' });
  });

  it('is open on a decree day that was left out', () => {
    expect(own.closedDay('2026-05-15')).toBeUndefined();
  });

  it('keeps the name of a holiday on which a decree day falls', () => {
    const twice = calendarOf('NL', [{ day: '2026-05-14', source: 'a decree' }]);

    expect(twice.closedDay('2026-05-14')).toMatchObject({ key: 'ascensionDay' });
  });

  it('does not take a day that does not exist', () => {
    expect(() => calendarOf('NL', [{ day: '2029-02-29', source: 'a decree' }])).toThrow('is no day that exists');
  });
});
