import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import {
  anyChangedTerm,
  anyDay,
  anyExtension,
  anyPause,
  anyRule,
  upTo,
  type ChangedTerm,
} from '../test/arbitraries.js';
import { aTerm } from '../test/a-term.js';
import { calendarOf } from './calendar.js';
import type { Calendar } from './closed-day.js';
import { decreeDays } from './decree-days.js';
import { dueDay } from './due-day.js';
import { parseDuration } from './duration.js';
import { addDays, compareDays, type LocalDate } from './local-date.js';
import type { Pause, TermRule } from './term-rule.js';

const proof = { numRuns: proofRuns(6_000), seed: proofSeed() };
const netherlands = calendarOf('NL');

function dueOf(term: ChangedTerm, calendar: Calendar = netherlands): LocalDate | undefined {
  return dueDay(term.rule, term.start, calendar, { extensions: term.extensions, pauses: term.pauses }).due;
}

function isPaused(day: LocalDate, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, until }) => from <= day && (until === undefined || day < until));
}

/** Walks the calendar day by day, as a person would with a finger: the slow way to count, to compare with. */
function countedByHand(start: LocalDate, amount: number, counts: (day: LocalDate) => boolean, step = 1): LocalDate {
  let day = start;
  for (let left = amount; left > 0; left -= counts(day) ? 1 : 0) {
    day = addDays(day, step);
  }
  return day;
}

function isOpen(day: LocalDate): boolean {
  return netherlands.closedDay(day) === undefined;
}

function anyPausesNear(start: LocalDate): fc.Arbitrary<Pause[]> {
  return fc.array(anyPause(start), { maxLength: 4 });
}

const anyStartAndPauses = anyDay().chain((start) => fc.tuple(fc.constant(start), anyPausesNear(start)));

describe('a last day that is counted by hand as well', () => {
  it('is the same for days on which the clock runs, extensions included', () => {
    fc.assert(
      fc.property(anyStartAndPauses, upTo(100, 'days'), upTo(40, 'days'), ([start, pauses], within, by) => {
        const extension = { by, decidedOn: start, decidedBy: 'chair', because: 'more information is needed' };
        const byHand = countedByHand(start, within.amount + by.amount, (day) => !isPaused(day, pauses));

        const { due } = dueDay(aTerm('1 day', { within }), start, netherlands, { extensions: [extension], pauses });

        expect(due).toBe(byHand);
      }),
      proof,
    );
  });

  it('is the same for working days on which the clock runs, extensions included', () => {
    fc.assert(
      fc.property(
        anyStartAndPauses,
        upTo(60, 'workingDays'),
        upTo(20, 'workingDays'),
        ([start, pauses], within, by) => {
          const extension = { by, decidedOn: start, decidedBy: 'chair', because: 'more information is needed' };
          const counts = (day: LocalDate) => isOpen(day) && !isPaused(day, pauses);
          const byHand = countedByHand(start, within.amount + by.amount, counts);

          const { due } = dueDay(aTerm('1 day', { within }), start, netherlands, { extensions: [extension], pauses });

          expect(due).toBe(byHand);
        },
      ),
      proof,
    );
  });

  it('is the same for working days that are counted back', () => {
    fc.assert(
      fc.property(anyDay(), upTo(60, 'workingDays'), (start, within) => {
        const rule = aTerm('1 day', { within, direction: 'countedBack' });

        expect(dueDay(rule, start, netherlands).due).toBe(countedByHand(start, within.amount, isOpen, -1));
      }),
      proof,
    );
  });
});

describe('extensions and pauses', () => {
  it('give the same last day and derivation in any order', () => {
    const shuffled = anyChangedTerm({}, true).chain((term) =>
      fc.record({
        term: fc.constant(term),
        extensions: fc.shuffledSubarray(term.extensions, { minLength: term.extensions.length }),
        pauses: fc.shuffledSubarray(term.pauses, { minLength: term.pauses.length }),
      }),
    );

    fc.assert(
      fc.property(shuffled, ({ term: { rule, start, ...inOrder }, extensions, pauses }) => {
        expect(dueDay(rule, start, netherlands, { extensions, pauses })).toEqual(
          dueDay(rule, start, netherlands, inOrder),
        );
      }),
      proof,
    );
  });

  it('leave no trace of an extension that is taken back while the clock stands still', () => {
    const history = anyChangedTerm().chain((term) =>
      fc.tuple(fc.constant(term), anyExtension(term.start), anyPause(term.start)),
    );

    fc.assert(
      fc.property(history, ([term, extension, { until, ...begun }]) => {
        const extended = { ...term, extensions: [...term.extensions, extension] };
        const stopped = { ...extended, pauses: [...extended.pauses, begun] };
        const takenBack = { ...stopped, extensions: stopped.extensions.filter((other) => other !== extension) };
        const runsAgain = takenBack.pauses.map((pause) => (pause === begun ? { ...begun, until } : pause));

        expect(dueOf({ ...takenBack, pauses: runsAgain })).toBe(
          dueOf({ ...term, pauses: [...term.pauses, { ...begun, until }] }),
        );
      }),
      proof,
    );
  });

  it('lengthen calendar days by exactly what they say', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 40 }), upTo(30, 'days'), (start, paused, by) => {
        const from = addDays(start, 5);
        const pause = { from, until: addDays(from, paused), decidedBy: 'chair', because: 'talks' };
        const extension = { by, decidedOn: start, decidedBy: 'chair', because: 'more information is needed' };

        const { due } = dueDay(aTerm('14 days'), start, netherlands, { extensions: [extension], pauses: [pause] });

        expect(due).toBe(addDays(start, 14 + paused + by.amount));
      }),
      proof,
    );
  });

  it('never bring the last day nearer', () => {
    const oneMore = anyChangedTerm().chain((term) => fc.tuple(fc.constant(term), anyPause(term.start)));

    fc.assert(
      fc.property(oneMore, ([term, pause]) => {
        const without = dueOf(term) ?? '';
        const withOneMore = dueOf({ ...term, pauses: [...term.pauses, pause] }) ?? '';

        expect(compareDays(withOneMore, without)).toBeGreaterThanOrEqual(0);
      }),
      proof,
    );
  });
});

describe('a last day', () => {
  it.each<Partial<TermRule>>([
    { rollOver: 'nextWorkingDay', holidaysCount: false },
    { rollOver: 'algemeneTermijnenwet', within: { amount: 12, unit: 'weeks' } },
    { rollOver: 'algemeneTermijnenwet', within: { amount: 3, unit: 'days' } },
  ])('is never closed where roll-over applies: %j', (narrowed) => {
    fc.assert(
      fc.property(anyChangedTerm(narrowed), (term) => {
        expect(netherlands.closedDay(dueOf(term) ?? '')).toBeUndefined();
      }),
      proof,
    );
  });

  it('never falls on a day the clock stands still', () => {
    fc.assert(
      fc.property(anyChangedTerm(), (term) => {
        expect(isPaused(dueOf(term) ?? '', term.pauses)).toBe(false);
      }),
      proof,
    );
  });

  it('is the same when it is worked out again from facts that cannot change', () => {
    fc.assert(
      fc.property(anyChangedTerm({}, true), (term) => {
        const frozen = deepFreeze(structuredClone(term));
        const first = dueDay(frozen.rule, frozen.start, netherlands, frozen);

        expect(dueDay(term.rule, term.start, calendarOf('NL', decreeDays.NL), term)).toEqual(first);
      }),
      proof,
    );
  });

  it('never comes sooner when a decree day is added', () => {
    const withDecreeDay = anyChangedTerm().chain((term) =>
      fc.tuple(fc.constant(term), fc.integer({ min: 0, max: 300 })),
    );

    fc.assert(
      fc.property(withDecreeDay, ([term, days]) => {
        fc.pre(!hasMonthsAfterWorkingDays(term) || term.pauses.length === 0);
        const added = { day: addDays(term.start, days), source: 'a new decree' };
        const closedOnceMore = calendarOf('NL', [...decreeDays.NL, added]);

        expect(compareDays(dueOf(term, closedOnceMore) ?? '', dueOf(term) ?? '')).toBeGreaterThanOrEqual(0);
      }),
      proof,
    );
  });

  it('can come a day sooner only where months follow working days and the clock stood still in between', () => {
    const rule = aTerm('1 workingDay');
    const extension = { by: parseDuration('1 month'), decidedOn: '2027-01-28', decidedBy: 'chair', because: 'illness' };
    const pause = { from: '2027-01-30', until: '2027-02-01', decidedBy: 'chair', because: 'talks' };
    const term = { rule, start: '2027-01-28', extensions: [extension], pauses: [pause] };
    const closedOnFriday = calendarOf('NL', [{ day: '2027-01-29', source: 'a new decree' }]);

    expect([dueOf(term), dueOf(term, closedOnFriday)]).toEqual(['2027-03-02', '2027-03-01']);
  });

  it('never comes sooner when the term starts later', () => {
    fc.assert(
      fc.property(anyDay(), anyRule(), fc.integer({ min: 1, max: 40 }), (start, rule, days) => {
        const later = dueDay(rule, addDays(start, days), netherlands).due ?? '';

        expect(compareDays(later, dueDay(rule, start, netherlands).due ?? '')).toBeGreaterThanOrEqual(0);
      }),
      proof,
    );
  });

  it('lies on the right side of the start', () => {
    fc.assert(
      fc.property(anyDay(), anyRule(), (start, rule) => {
        const side = rule.direction === 'countedBack' ? -1 : 1;

        expect(side * compareDays(dueDay(rule, start, netherlands).due ?? '', start)).toBeGreaterThanOrEqual(0);
      }),
      proof,
    );
  });
});

/**
 * Months after working days are the one case in which a later day gives a shorter piece (29 January and a month are 30
 * days, 1 February and a month 28); a pause just there can make up the difference.
 */
function hasMonthsAfterWorkingDays({ rule, extensions }: ChangedTerm): boolean {
  const units = [rule.within.unit, ...extensions.map(({ by }) => by.unit)];

  return units.includes('workingDays') && (units.includes('months') || units.includes('years'));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
  }
  return Object.freeze(value);
}
