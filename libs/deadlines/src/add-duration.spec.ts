import { aTerm } from '../test/a-term.js';
import { addDuration } from './add-duration.js';
import { calendarOf } from './calendar.js';
import { parseDuration } from './duration.js';
import type { TermRule } from './term-rule.js';

const netherlands = calendarOf('NL');

function reached(within: string, start: string, differently: Partial<TermRule> = {}): string {
  const rule = aTerm(within, differently);

  return addDuration(start, rule.within, netherlands, rule);
}

interface Row {
  within: string;
  start: string;
  last: string;
}

describe('counting from a day', () => {
  it.each`
    within             | start           | last
    ${'1 day'}         | ${'2026-03-02'} | ${'2026-03-03'}
    ${'14 days'}       | ${'2022-12-23'} | ${'2023-01-06'}
    ${'2 weeks'}       | ${'2026-03-02'} | ${'2026-03-16'}
    ${'1 month'}       | ${'2026-03-02'} | ${'2026-04-02'}
    ${'1 month'}       | ${'2026-12-15'} | ${'2027-01-15'}
    ${'3 months'}      | ${'2024-11-30'} | ${'2025-02-28'}
    ${'1 year'}        | ${'2026-03-02'} | ${'2027-03-02'}
    ${'1 year'}        | ${'2024-02-29'} | ${'2025-02-28'}
    ${'4 years'}       | ${'2024-02-29'} | ${'2028-02-29'}
    ${'1 workingDay'}  | ${'2026-03-06'} | ${'2026-03-09'}
    ${'1 workingDay'}  | ${'2026-03-07'} | ${'2026-03-09'}
    ${'7 workingDays'} | ${'2022-12-23'} | ${'2023-01-04'}
    ${'7 workingDays'} | ${'2026-04-23'} | ${'2026-05-06'}
  `('$within after $start is $last', ({ within, start, last }: Row) => {
    expect(reached(within, start)).toBe(last);
  });

  it.each`
    within             | start           | last
    ${'1 day'}         | ${'2026-03-02'} | ${'2026-03-02'}
    ${'14 days'}       | ${'2022-12-23'} | ${'2023-01-05'}
    ${'2 weeks'}       | ${'2026-03-02'} | ${'2026-03-15'}
    ${'1 month'}       | ${'2026-03-01'} | ${'2026-03-31'}
    ${'1 month'}       | ${'2026-03-02'} | ${'2026-04-01'}
    ${'1 month'}       | ${'2026-01-28'} | ${'2026-02-27'}
    ${'1 month'}       | ${'2026-01-29'} | ${'2026-02-28'}
    ${'1 month'}       | ${'2026-01-31'} | ${'2026-02-28'}
    ${'1 month'}       | ${'2026-02-01'} | ${'2026-02-28'}
    ${'1 year'}        | ${'2026-01-01'} | ${'2026-12-31'}
    ${'1 workingDay'}  | ${'2026-03-06'} | ${'2026-03-06'}
    ${'1 workingDay'}  | ${'2026-03-07'} | ${'2026-03-09'}
    ${'7 workingDays'} | ${'2022-12-23'} | ${'2023-01-03'}
  `('$within that begin with $start end on $last', ({ within, start, last }: Row) => {
    expect(reached(within, start, { firstDayCounts: true })).toBe(last);
  });

  it.each`
    within       | start           | last
    ${'1 month'} | ${'2026-01-28'} | ${'2026-02-28'}
    ${'1 month'} | ${'2026-01-29'} | ${'2026-03-01'}
    ${'1 month'} | ${'2026-01-31'} | ${'2026-03-01'}
    ${'1 month'} | ${'2026-03-31'} | ${'2026-05-01'}
    ${'1 year'}  | ${'2024-02-29'} | ${'2025-03-01'}
  `('$within after $start is $last where month ends overflow', ({ within, start, last }: Row) => {
    expect(reached(within, start, { monthEnd: 'overflow' })).toBe(last);
  });

  it('counts holidays as working days where the rule says so', () => {
    expect(reached('7 workingDays', '2022-12-23', { holidaysCount: true })).toBe('2023-01-03');
  });

  it('knows no holiday of another country', () => {
    const rule = aTerm('1 workingDay');

    expect(addDuration('2026-04-02', rule.within, calendarOf('BE'), rule)).toBe('2026-04-03');
  });
});

describe('counting back from a day', () => {
  it.each`
    within             | start           | last
    ${'1 day'}         | ${'2026-03-02'} | ${'2026-03-01'}
    ${'14 days'}       | ${'2026-03-17'} | ${'2026-03-03'}
    ${'2 weeks'}       | ${'2026-03-17'} | ${'2026-03-03'}
    ${'1 month'}       | ${'2026-03-17'} | ${'2026-02-17'}
    ${'1 month'}       | ${'2026-03-31'} | ${'2026-02-28'}
    ${'1 month'}       | ${'2026-01-15'} | ${'2025-12-15'}
    ${'1 year'}        | ${'2024-02-29'} | ${'2023-02-28'}
    ${'1 workingDay'}  | ${'2026-03-09'} | ${'2026-03-06'}
    ${'5 workingDays'} | ${'2026-04-08'} | ${'2026-03-30'}
  `('$within before $start is $last', ({ within, start, last }: Row) => {
    expect(reached(within, start, { direction: 'countedBack' })).toBe(last);
  });

  it.each`
    within             | start           | last
    ${'1 day'}         | ${'2026-03-02'} | ${'2026-03-02'}
    ${'14 days'}       | ${'2026-03-17'} | ${'2026-03-04'}
    ${'1 month'}       | ${'2026-03-17'} | ${'2026-02-18'}
    ${'1 month'}       | ${'2026-03-31'} | ${'2026-03-01'}
    ${'2 workingDays'} | ${'2026-03-09'} | ${'2026-03-06'}
  `('$within back that begin with $start end on $last', ({ within, start, last }: Row) => {
    expect(reached(within, start, { direction: 'countedBack', firstDayCounts: true })).toBe(last);
  });

  it('comes to the last day of the month where month ends overflow too', () => {
    expect(reached('1 month', '2026-03-31', { direction: 'countedBack', monthEnd: 'overflow' })).toBe('2026-02-28');
  });
});

describe('a duration that is no number of days', () => {
  it('is one in hours', () => {
    expect(() => reached('48 hours', '2026-03-02')).toThrow('A term in hours has no last day. Use dueInstant');
  });

  it.each([0, -3, 1.5])('is one of %p days', (amount) => {
    const within = { ...parseDuration('1 week'), amount };

    expect(() => addDuration('2026-03-02', within, netherlands, aTerm('1 day'))).toThrow('a whole number of weeks');
  });
});
