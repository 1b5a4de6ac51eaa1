import { dayNumber, daysBetween, longDay, moment, plainDay } from './days.js';

describe('dayNumber', () => {
  it.each`
    day             | number
    ${'1970-01-01'} | ${0}
    ${'1969-12-31'} | ${-1}
    ${'2000-02-29'} | ${11_016}
    ${'2026-03-02'} | ${20_514}
  `('counts $day as $number days since 1970', ({ day, number }: { day: string; number: number }) => {
    expect(dayNumber(day)).toBe(number);
  });

  it('knows the last day of February in a leap year', () => {
    expect(dayNumber('2028-02-29')).toBeDefined();
  });

  it.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2 maart'])(
    'has no number for %s, which is no day',
    (text) => {
      expect(dayNumber(text)).toBeUndefined();
    },
  );
});

describe('daysBetween', () => {
  it('is 1 for tomorrow, over the change to summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-29')).toBe(1);
  });

  it('is negative for a day that has passed', () => {
    expect(daysBetween('2026-03-02', '2026-02-28')).toBe(-2);
  });
});

describe('a day in words', () => {
  it('is written out in Dutch', () => {
    expect(longDay('2026-03-13', 'nl')).toBe('vrijdag 13 maart 2026');
  });

  it('is written out in English', () => {
    expect(plainDay('2026-03-13', 'en')).toBe('13 March 2026');
  });

  it('is left as it is when it is no day', () => {
    expect(plainDay('onbekend', 'nl')).toBe('onbekend');
  });
});

describe('a moment in words', () => {
  it('shows the time on Dutch clocks in winter', () => {
    expect(moment('2026-01-05T23:30:00.000Z', 'nl')).toBe('6 januari 2026 om 00:30');
  });

  it('shows the time on Dutch clocks in summer', () => {
    expect(moment('2026-07-05T12:00:00Z', 'nl')).toBe('5 juli 2026 om 14:00');
  });
});
