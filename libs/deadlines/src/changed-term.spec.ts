import { aTerm } from '../test/a-term.js';
import { calendarOf } from './calendar.js';
import type { DueDay, PauseStep } from './derivation.js';
import { dueDay } from './due-day.js';
import { parseDuration } from './duration.js';
import type { Extension, Pause, TermChanges, TermRule } from './term-rule.js';

const netherlands = calendarOf('NL');
const rollsOver: Partial<TermRule> = { rollOver: 'nextWorkingDay' };

function extension(by: string, decidedOn = '2026-03-05'): Extension {
  return { by: parseDuration(by), decidedOn, decidedBy: 'chair', because: 'more information is needed' };
}

function pause(from: string, until?: string): Pause {
  return { from, until, decidedBy: 'secretary', because: 'the parties talk' };
}

/** A term from Monday 2 March 2026, a month without holidays. */
function changed(within: string, changes: TermChanges, differently: Partial<TermRule> = {}): DueDay {
  return dueDay(aTerm(within, differently), '2026-03-02', netherlands, changes);
}

function pausesOf({ derivation }: DueDay): PauseStep[] {
  return derivation.filter((step) => step.kind === 'pause');
}

describe('an extended term', () => {
  it('runs on from the last day it had', () => {
    expect(changed('2 weeks', { extensions: [extension('1 week')] }).due).toBe('2026-03-23');
  });

  it('runs on in months from the last day it had', () => {
    const extensions = [extension('1 month')];

    expect(dueDay(aTerm('1 month'), '2026-01-31', netherlands, { extensions }).due).toBe('2026-03-28');
  });

  it('can be extended in another unit', () => {
    expect(changed('7 workingDays', { extensions: [extension('1 week')] }).due).toBe('2026-03-18');
  });

  it('can be extended more than once', () => {
    expect(changed('2 weeks', { extensions: [extension('1 week'), extension('2 workingDays')] }).due).toBe(
      '2026-03-25',
    );
  });

  it('takes its extensions in the order they were decided', () => {
    const extensions = [extension('1 month', '2026-01-20'), extension('3 days', '2026-01-10')];

    expect(dueDay(aTerm('1 day'), '2026-01-27', netherlands, { extensions }).due).toBe('2026-02-28');
  });

  it.each([
    ['1 month', '1 week', '2026-04-10'],
    ['1 month', '3 days', '2026-04-06'],
    ['2 workingDays', '1 day', '2026-03-06'],
    ['1 week', '2 weeks', '2026-03-24'],
  ])('takes %s and %s of one day in the same order, however they are given', (one, other, last) => {
    const extensions = [extension(one), extension(other)];
    const given = changed('1 day', { extensions });

    expect([given.due, changed('1 day', { extensions: extensions.reverse() })]).toEqual([last, given]);
  });

  it('counts the first day after its end, also where the day of the start counted', () => {
    expect(changed('2 weeks', { extensions: [extension('1 week')] }, { firstDayCounts: true }).due).toBe('2026-03-22');
  });

  it('is extended from the day it ended, not from the day it rolled over to', () => {
    expect(changed('12 days', { extensions: [extension('3 days')] }, rollsOver).due).toBe('2026-03-17');
  });

  it('shows who extended it, when and why', () => {
    expect(changed('2 weeks', { extensions: [extension('1 week')] }).derivation[3]).toEqual({
      kind: 'extend',
      by: { amount: 1, unit: 'weeks' },
      from: '2026-03-16',
      reaches: '2026-03-23',
      decidedOn: '2026-03-05',
      decidedBy: 'chair',
      because: 'more information is needed',
    });
  });

  it('is not extended in hours', () => {
    expect(() => changed('2 weeks', { extensions: [extension('48 hours')] })).toThrow(
      'A term in hours has no last day',
    );
  });
});

describe('a paused term', () => {
  it('runs on for as long as the clock stood still', () => {
    expect(changed('14 days', { pauses: [pause('2026-03-10', '2026-03-17')] }).due).toBe('2026-03-23');
  });

  it('counts the day on which the clock runs again', () => {
    expect(changed('14 days', { pauses: [pause('2026-03-16', '2026-03-18')] }).due).toBe('2026-03-18');
  });

  it('is not changed by a pause from the day after its last one', () => {
    expect(changed('14 days', { pauses: [pause('2026-03-17', '2026-03-20')] }).due).toBe('2026-03-16');
  });

  it('is not changed by a pause that began and ended on one day', () => {
    expect(changed('14 days', { pauses: [pause('2026-03-10', '2026-03-10')] }).due).toBe('2026-03-16');
  });

  it('does not count the days of the pause before the term began', () => {
    expect(changed('14 days', { pauses: [pause('2026-02-20', '2026-03-05')] }).due).toBe('2026-03-18');
  });

  it('loses the day of the start where that day counts', () => {
    const pauses = [pause('2026-02-20', '2026-03-03')];

    expect(changed('14 days', { pauses }, { firstDayCounts: true }).due).toBe('2026-03-16');
  });

  it('counts overlapping pauses once', () => {
    const pauses = [pause('2026-03-12', '2026-03-18'), pause('2026-03-10', '2026-03-14')];

    expect(changed('14 days', { pauses }).due).toBe('2026-03-24');
  });

  it('counts every pause, also one that only the pause before it made matter', () => {
    const pauses = [pause('2026-03-10', '2026-03-17'), pause('2026-03-20', '2026-03-22')];

    expect(changed('14 days', { pauses }).due).toBe('2026-03-25');
  });

  it('runs on for the working days on which the clock stood still', () => {
    const pauses = [pause('2022-12-28', '2023-01-04')];

    expect(dueDay(aTerm('7 workingDays'), '2022-12-23', netherlands, { pauses }).due).toBe('2023-01-11');
  });

  it('is not changed by a weekend on which the clock of working days stood still', () => {
    expect(changed('7 workingDays', { pauses: [pause('2026-03-07', '2026-03-09')] }).due).toBe('2026-03-11');
  });

  it('never ends while the clock stands still, not even on the day it rolls over to', () => {
    expect(changed('12 days', { pauses: [pause('2026-03-15', '2026-03-18')] }, rollsOver).due).toBe('2026-03-18');
  });

  it('fills its minimum of working days with days on which the clock runs', () => {
    const minimumWorkingDays = { ifAtLeast: parseDuration('1 day'), count: 2 };
    const pauses = [pause('2026-03-04', '2026-03-06')];

    expect(changed('1 day', { pauses }, { minimumWorkingDays }).due).toBe('2026-03-06');
  });

  it('shows who stopped the clock and why, what was left, and how far the term runs now', () => {
    expect(pausesOf(changed('14 days', { pauses: [pause('2026-03-10', '2026-03-17')] }))).toEqual([
      {
        kind: 'pause',
        from: '2026-03-10',
        until: '2026-03-17',
        days: 7,
        left: [{ amount: 7, unit: 'days' }],
        reaches: '2026-03-23',
        decidedBy: 'secretary',
        because: 'the parties talk',
      },
    ]);
  });

  it('shows a pause that changed nothing too', () => {
    expect(pausesOf(changed('14 days', { pauses: [pause('2026-04-10', '2026-04-17')] }))).toMatchObject([
      { from: '2026-04-10', days: 0, left: [] },
    ]);
  });

  it('shows a pause inside the one that held up its end as one that changed nothing', () => {
    const pauses = [pause('2026-03-15', '2026-03-18'), pause('2026-03-16', '2026-03-17')];

    expect(pausesOf(changed('12 days', { pauses }, rollsOver)).map(({ days }) => days)).toEqual([3, 0]);
  });

  it('cannot run again before it stopped', () => {
    expect(() => changed('14 days', { pauses: [pause('2026-03-10', '2026-03-09')] })).toThrow(
      'A pause from 2026-03-10 cannot end on 2026-03-09.',
    );
  });
});

describe('a term whose clock stands still', () => {
  it('has no last day', () => {
    expect(changed('14 days', { pauses: [pause('2026-03-10')] }).due).toBeUndefined();
  });

  it('has one when the clock stopped only after it had ended', () => {
    expect(changed('14 days', { pauses: [pause('2026-03-17')] }).due).toBe('2026-03-16');
  });

  it('has none when the clock stopped on the weekend it would have rolled over', () => {
    expect(changed('12 days', { pauses: [pause('2026-03-15')] }, rollsOver).due).toBeUndefined();
  });

  it('has none when the clock stopped before the minimum of working days was full', () => {
    const minimumWorkingDays = { ifAtLeast: parseDuration('1 day'), count: 2 };

    expect(changed('1 day', { pauses: [pause('2026-03-04')] }, { minimumWorkingDays }).due).toBeUndefined();
  });

  it('shows what is left of it', () => {
    expect(pausesOf(changed('7 workingDays', { pauses: [pause('2026-03-06')] }))).toMatchObject([
      { from: '2026-03-06', left: [{ amount: 4, unit: 'workingDays' }] },
    ]);
  });

  it('shows what is left of its extension as well', () => {
    const changes = { extensions: [extension('1 week')], pauses: [pause('2026-03-06')] };

    expect(pausesOf(changed('7 workingDays', changes))[0]?.left).toEqual([
      { amount: 4, unit: 'workingDays' },
      { amount: 7, unit: 'days' },
    ]);
  });

  it('shows no last day', () => {
    expect(changed('14 days', { pauses: [pause('2026-03-10')] }).derivation.at(-1)?.kind).toBe('pause');
  });
});

describe('a term that was extended and paused', () => {
  it('runs on for both', () => {
    const changes = { extensions: [extension('1 week')], pauses: [pause('2026-03-10', '2026-03-17')] };

    expect(changed('14 days', changes).due).toBe('2026-03-30');
  });

  it('can be paused in its extension', () => {
    const changes = { extensions: [extension('1 week')], pauses: [pause('2026-03-18', '2026-03-20')] };

    expect(changed('14 days', changes).due).toBe('2026-03-25');
  });

  it('keeps what a pause took from its working days before the extension runs', () => {
    const changes = { extensions: [extension('1 week')], pauses: [pause('2026-03-04', '2026-03-09')] };

    expect(changed('7 workingDays', changes).due).toBe('2026-03-23');
  });
});

describe('a term that is counted back', () => {
  it.each([
    ['extended', { extensions: [extension('1 week')] }],
    ['paused', { pauses: [pause('2026-03-10')] }],
  ])('cannot be %s', (_change, changes) => {
    expect(() => changed('14 days', changes, { direction: 'countedBack' })).toThrow(
      'A term that is counted back has no extensions and no pauses.',
    );
  });

  it('can be asked for with no changes at all', () => {
    expect(changed('14 days', { extensions: [], pauses: [] }, { direction: 'countedBack' }).due).toBe('2026-02-16');
  });
});
