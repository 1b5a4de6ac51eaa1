import { aTerm } from '../test/a-term.js';
import { calendarOf } from './calendar.js';
import type { DerivationStep } from './derivation.js';
import { dueDay } from './due-day.js';
import { compareDays } from './local-date.js';
import type { TermRule } from './term-rule.js';

const netherlands = calendarOf('NL');
const rollsOver: Partial<TermRule> = { rollOver: 'nextWorkingDay' };

function due(within: string, start: string, differently: Partial<TermRule> = {}): string | undefined {
  return dueDay(aTerm(within, differently), start, netherlands).due;
}

function derivation(within: string, start: string, differently: Partial<TermRule> = {}): DerivationStep[] {
  return dueDay(aTerm(within, differently), start, netherlands).derivation;
}

interface Row {
  within: string;
  start: string;
  last: string;
}

describe('the last day of a term', () => {
  it.each`
    within             | start           | last
    ${'14 days'}       | ${'2022-12-23'} | ${'2023-01-06'}
    ${'7 workingDays'} | ${'2022-12-23'} | ${'2023-01-04'}
    ${'7 workingDays'} | ${'2026-04-23'} | ${'2026-05-06'}
    ${'1 month'}       | ${'2026-01-31'} | ${'2026-02-28'}
    ${'3 months'}      | ${'2024-11-30'} | ${'2025-02-28'}
    ${'14 days'}       | ${'2025-05-16'} | ${'2025-05-30'}
    ${'2 weeks'}       | ${'2026-03-07'} | ${'2026-03-21'}
  `('of $within from $start is $last where nothing rolls over', ({ within, start, last }: Row) => {
    expect(due(within, start)).toBe(last);
  });

  it.each`
    within             | start           | last            | because
    ${'14 days'}       | ${'2025-05-16'} | ${'2025-06-02'} | ${'30 May is a decree day and a weekend follows'}
    ${'2 weeks'}       | ${'2026-05-01'} | ${'2026-05-18'} | ${'15 May is a decree day and a weekend follows'}
    ${'1 week'}        | ${'2026-02-28'} | ${'2026-03-09'} | ${'it would be a Saturday'}
    ${'1 week'}        | ${'2026-03-01'} | ${'2026-03-09'} | ${'it would be a Sunday'}
    ${'1 week'}        | ${'2026-02-27'} | ${'2026-03-06'} | ${'a Friday stays'}
    ${'1 week'}        | ${'2026-03-27'} | ${'2026-04-07'} | ${'Good Friday is followed by Easter'}
    ${'7 workingDays'} | ${'2026-04-23'} | ${'2026-05-06'} | ${'working days never end on a closed day'}
  `('of $within from $start rolls over to $last: $because', ({ within, start, last }: Row) => {
    expect(due(within, start, rollsOver)).toBe(last);
  });

  it('is in time', () => {
    expect(compareDays('2023-01-06', due('14 days', '2022-12-23') ?? '')).toBeLessThanOrEqual(0);
  });

  it('is followed by the first day that is too late', () => {
    expect(compareDays('2023-01-07', due('14 days', '2022-12-23') ?? '')).toBeGreaterThan(0);
  });

  it('comes a day sooner where the day of the start counts', () => {
    expect(due('14 days', '2022-12-23', { firstDayCounts: true })).toBe('2023-01-05');
  });

  it('does not roll over a holiday that counts as a working day', () => {
    expect(due('1 day', '2026-04-02', { ...rollsOver, holidaysCount: true })).toBe('2026-04-03');
  });

  it('rolls over a weekend where holidays count as working days', () => {
    expect(due('2 days', '2026-04-02', { ...rollsOver, holidaysCount: true })).toBe('2026-04-06');
  });

  it('is at least so long before the start where a term counts back, on a Sunday if need be', () => {
    expect(due('2 weeks', '2026-03-29', { ...rollsOver, direction: 'countedBack' })).toBe('2026-03-15');
  });

  it('follows the holidays of the country', () => {
    const inBelgium = dueDay(aTerm('1 day', rollsOver), '2026-07-20', calendarOf('BE'));

    expect(inBelgium.due).toBe('2026-07-22');
  });

  it('is not known for a term in hours', () => {
    expect(() => due('48 hours', '2026-03-02')).toThrow('A term in hours has no last day. Use dueInstant for its end.');
  });

  it('is not known from a day that does not exist', () => {
    expect(() => due('14 days', '2026-02-29')).toThrow('"2026-02-29" is no day that exists');
  });
});

describe('a minimum of working days', () => {
  const twoDays: Partial<TermRule> = { minimumWorkingDays: { ifAtLeast: { amount: 3, unit: 'days' }, count: 2 } };

  it('lengthens a term that has too few', () => {
    expect(due('3 days', '2026-04-02', twoDays)).toBe('2026-04-08');
  });

  it('leaves a term that has just enough', () => {
    expect(due('3 days', '2026-03-04', twoDays)).toBe('2026-03-07');
  });

  it('leaves a term that is too short for it', () => {
    expect(due('2 days', '2026-04-02', twoDays)).toBe('2026-04-04');
  });

  it('takes holidays for working days where the rule counts them', () => {
    expect(due('3 days', '2026-04-02', { ...twoDays, holidaysCount: true })).toBe('2026-04-06');
  });

  it('makes a term that counts back end earlier', () => {
    expect(due('3 days', '2026-04-07', { ...twoDays, direction: 'countedBack' })).toBe('2026-04-01');
  });
});

describe('the derivation of a last day', () => {
  const weekend = (day: string, weekday: string) => ({ kind: 'skip', day, reason: { kind: 'weekend', weekday } });

  it('shows every day that was not counted, by name', () => {
    expect(derivation('7 workingDays', '2022-12-23')).toMatchObject([
      { kind: 'start', day: '2022-12-23', direction: 'within' },
      { kind: 'firstDay', day: '2022-12-24', counts: false },
      { kind: 'add', duration: { amount: 7, unit: 'workingDays' }, reaches: '2023-01-04' },
      weekend('2022-12-24', 'saturday'),
      weekend('2022-12-25', 'sunday'),
      { kind: 'skip', day: '2022-12-26', reason: { kind: 'holiday', key: 'secondChristmasDay' } },
      weekend('2022-12-31', 'saturday'),
      weekend('2023-01-01', 'sunday'),
      { kind: 'due', day: '2023-01-04' },
    ]);
  });

  it('shows the day that does not exist', () => {
    expect(derivation('1 month', '2026-01-31')[3]).toEqual({
      kind: 'clip',
      from: '2026-02-31',
      reaches: '2026-02-28',
      monthEnd: 'clip',
    });
  });

  it('shows over which days the end rolled', () => {
    expect(derivation('14 days', '2025-05-16', rollsOver).slice(3)).toMatchObject([
      { kind: 'rollOver', from: '2025-05-30', reaches: '2025-06-02' },
      { kind: 'skip', day: '2025-05-30', reason: { kind: 'decreeDay' } },
      weekend('2025-05-31', 'saturday'),
      weekend('2025-06-01', 'sunday'),
      { kind: 'due', day: '2025-06-02' },
    ]);
  });

  it.each`
    differently                                   | because
    ${{}}                                         | ${'notInRule'}
    ${{ ...rollsOver, direction: 'countedBack' }} | ${'countedBack'}
  `('shows that a Sunday stays the last day: $because', ({ because, differently }: Record<string, object>) => {
    const start = 'direction' in (differently ?? {}) ? '2026-03-22' : '2026-03-08';

    expect(derivation('1 week', start, differently)[3]).toMatchObject({
      kind: 'noRollOver',
      day: '2026-03-15',
      reason: { kind: 'weekend' },
      because,
    });
  });

  it('shows what a minimum of working days added', () => {
    const minimumWorkingDays: TermRule['minimumWorkingDays'] = { ifAtLeast: { amount: 1, unit: 'days' }, count: 1 };

    expect(derivation('1 day', '2026-05-15', { minimumWorkingDays })[3]).toEqual({
      kind: 'minimumWorkingDays',
      ifAtLeast: { amount: 1, unit: 'days' },
      count: 1,
      from: '2026-05-16',
      reaches: '2026-05-18',
    });
  });

  it('tells whether the day of the start counts', () => {
    expect(derivation('1 week', '2026-03-02', { firstDayCounts: true })[1]).toEqual({
      kind: 'firstDay',
      day: '2026-03-02',
      counts: true,
    });
  });
});
