import fc from 'fast-check';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { ask, aCase, dutchCalendar, someFacts } from '../../../../test/builders/a-case.js';
import { proofRuns, proofSeed } from '../../../../test/support/proof.js';
import { addDays } from '#deadlines';
import type { Regulation } from '#regulation';
import type { CaseState } from '../case-state.js';
import { deadlinesOf } from '../deadlines-of.js';
import type { Decision } from '../decision.js';
import { evolve } from '../evolve.js';

const whole = aFullRegulation();
const advice = whole.terms['advice']!;
/** Its advice may be as late as its secretary likes, and last days in a weekend move to the next working day. */
const rolling = aFullRegulation({
  calendar: { ...whole.calendar, rollOver: 'nextWorkingDay' },
  terms: {
    ...whole.terms,
    advice: { ...advice, extendable: { ...advice.extendable!, length: 'free', times: 'free' } },
  },
});

const asked = (regulation: Regulation, filedOn = '2026-03-02'): CaseState =>
  aCase(regulation)
    .filed(filedOn, someFacts({ conduct: { on: '2025-12-01' } }))
    .decided(addDays(filedOn, 1)).state;

function extended(regulation: Regulation, state: CaseState, given: object): Decision {
  const reasons = { reason: 'mediation', motivationId: 'why' } as const;
  return ask(regulation, state, 'secretary', {
    step: 'extendTerm',
    on: addDays(state.receivedOn, 8),
    term: 'advice',
    ...reasons,
    ...given,
  });
}

function dueAfter(regulation: Regulation, state: CaseState, decision: Decision): string | undefined {
  if (decision.kind === 'refused') {
    throw new Error(JSON.stringify(decision));
  }
  const after = decision.events.reduce<CaseState>(evolve, state);
  return deadlinesOf(regulation, after, after.receivedOn, dutchCalendar).find(({ term }) => term === 'advice')?.due;
}

describe('making a term longer until a day', () => {
  it('ends it on that day, and the log holds how much longer that is', () => {
    const state = asked(whole);

    const decision = extended(whole, state, { until: '2026-06-30' });

    expect(dueAfter(whole, state, decision)).toBe('2026-06-30');
    expect(decision).toMatchObject({ events: [{ data: { extendBy: '28 days', until: '2026-06-30' } }] });
  });

  it.each([
    ['the last day as it stands', { until: '2026-06-02' }, 'dateBeforePredecessor'],
    ['the day after it', { until: '2026-06-03' }, undefined],
    ['more than the regulation allows', { until: '2026-07-15' }, 'extensionTooLong'],
    ['as much as it allows', { until: '2026-07-14' }, undefined],
    ['a day and a length at once', { until: '2026-06-30', extendBy: '4 weeks' }, 'inputNotValid'],
    ['neither a day nor a length', {}, 'requirementsMissing'],
    ['a day that never comes', { until: '2199-01-01' }, 'inputNotValid'],
  ])('answers rightly to %s', (_, given, code) => {
    const decision = extended(whole, asked(whole), given);

    expect(decision.kind === 'refused' ? decision.code : undefined).toBe(code);
  });

  it('never comes out before the day that was given, and at most a long weekend after it', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-05', days));
    const later = fc.integer({ min: 4, max: 200 });
    fc.assert(
      fc.property(day, later, (filedOn, days) => {
        const state = asked(rolling, filedOn);
        const due = deadlinesOf(rolling, state, filedOn, dutchCalendar).find(({ term }) => term === 'advice')!.due!;
        const until = addDays(due, days);

        const reached = dueAfter(rolling, state, extended(rolling, state, { until }))!;

        expect(reached >= until && reached <= addDays(until, 5)).toBe(true);
      }),
      { numRuns: proofRuns(2_000), seed: proofSeed() },
    );
  });
});
