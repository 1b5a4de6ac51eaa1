import { localDateAt, localDateOf } from './local-date-at.js';

/** Milliseconds since 1970 of an instant in UTC, from the number of days since 1970 and the time. */
function utc(days: number, hour: number, minute = 0): number {
  return ((days * 24 + hour) * 60 + minute) * 60_000;
}

const firstOfMarch2026 = 20_513;
const firstOfJuly2026 = 20_635;

describe('the day it is somewhere', () => {
  it('is still today in the Netherlands just before midnight in winter', () => {
    expect(localDateAt(utc(firstOfMarch2026, 22, 59), 'Europe/Amsterdam')).toBe('2026-03-01');
  });

  it('is tomorrow in the Netherlands at midnight in winter', () => {
    expect(localDateAt(utc(firstOfMarch2026, 23), 'Europe/Amsterdam')).toBe('2026-03-02');
  });

  it('is still today in the Netherlands just before midnight in summer', () => {
    expect(localDateAt(utc(firstOfJuly2026, 21, 59), 'Europe/Amsterdam')).toBe('2026-07-01');
  });

  it('is tomorrow in the Netherlands at midnight in summer', () => {
    expect(localDateAt(utc(firstOfJuly2026, 22), 'Europe/Amsterdam')).toBe('2026-07-02');
  });

  it('is another day elsewhere at the same instant', () => {
    expect(localDateAt(utc(firstOfMarch2026, 23), 'America/New_York')).toBe('2026-03-01');
  });

  it('is unknown in a time zone that does not exist', () => {
    expect(() => localDateAt(0, 'Europe/Utrecht')).toThrow(RangeError);
  });

  it('is unknown after the year 2200', () => {
    expect(() => localDateAt(utc(84_372, 12), 'Europe/Amsterdam')).toThrow('is no day that exists');
  });
});

describe('the day of a written instant', () => {
  it.each([
    ['2026-06-11T21:59:59Z', '2026-06-11'],
    ['2026-06-11T22:00:00Z', '2026-06-12'],
    ['2026-12-31T23:59:00+01:00', '2026-12-31'],
  ])('%s in Amsterdam is %s', (instant, day) => {
    expect(localDateOf(instant, 'Europe/Amsterdam')).toBe(day);
  });

  it.each(['2026-06-11T22:00:00', '2026-02-30T12:00:00Z', 'noon'])(
    'is refused when it has no offset or does not exist: %s',
    (text) => {
      expect(() => localDateOf(text, 'Europe/Amsterdam')).toThrow();
    },
  );
});
