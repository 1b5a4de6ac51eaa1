import { addDays } from '#deadlines';
import { eventNames, leadsBack, type Regulation, stagesAfter, stepNames } from '#regulation';
import fc from 'fast-check';
import { dutchCalendar, someFacts } from '../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../test/builders/a-full-regulation.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import { type AnyAttempt, anyAttempts, anyStep, openToSomebody } from '../../../test/builders/any-step.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import type { CaseState } from './case-state.js';
import { deadlinesOf } from './deadlines-of.js';
import { decide } from './decide.js';
import type { CaseEvent } from './events.js';
import { evolve, replayCase } from './evolve.js';
import { remindersOf } from './reminders-of.js';

const runs = { numRuns: proofRuns(10_000), seed: proofSeed() };

const whole = aFullRegulation();
const regulations: readonly [string, Regulation][] = [
  ['from filing to the response', aRegulation()],
  ['with every step of the vocabulary', whole],
  ['with an advice that binds', { ...whole, outcome: { ...whole.outcome, nature: 'bindingAdvice' } as never }],
  [
    'with working days, roll-over and the act',
    {
      ...whole,
      calendar: { ...whole.calendar, firstDayCounts: true, monthEnd: 'overflow', rollOver: 'algemeneTermijnenwet' },
      deemed: { 'adviceIssued.received': { is: 'adviceIssued.sent', plus: '2 days', source: 'artikel 20' } },
    },
  ],
  ['with two tracks', withTracks(whole)],
];

interface Told {
  readonly events: CaseEvent[];
  readonly states: CaseState[];
  today: string;
}

describe.each(regulations)('any history under a regulation %s', (_, regulation) => {
  it('goes on from every stage, or has ended', () => {
    assertAlways(regulation, ({ states }) => {
      const stuck = states.filter((state) => !state.ended && !canGoOn(regulation, state));

      expect(stuck.map(({ stage, version }) => ({ stage, version }))).toEqual([]);
    });
  });

  it('has deadlines with an owner, an article, a derivation, and a step that meets them', () => {
    assertAlways(regulation, ({ states, today }) => {
      for (const state of states.slice(-3)) {
        const deadlines = deadlinesOf(regulation, state, today, dutchCalendar);

        expect(deadlines.filter(({ on, source, derivation }) => !on || !source || derivation.length === 0)).toEqual([]);
        expect(deadlines.filter(({ due, status }) => due === undefined && status === 'overdue')).toEqual([]);
        expect(deadlinesOf(regulation, state, today, dutchCalendar)).toEqual(deadlines);
        expect(remindersOf(regulation, state, today, dutchCalendar).filter(({ on }) => !on)).toEqual([]);
      }
    });
  });

  it('replays to the case it made, event by event', () => {
    assertAlways(regulation, ({ events, states }) => {
      const stored = JSON.parse(JSON.stringify(events)) as CaseEvent[];

      expect(stored.length === 0 ? undefined : replayCase(stored)).toEqual(states.at(-1));
    });
  });

  it('is decided the same way twice', () => {
    assertAlways(regulation, () => undefined, true);
  });

  it('never takes a step of a closed case that the regulation does not open', () => {
    assertAlways(regulation, ({ events, states }) => {
      const after = states.filter(({ ended }, index) => ended && index < states.length - 1);

      expect(
        after.every(({ stage }) => Object.values(regulation.steps).some(({ from }) => from?.includes(stage))),
      ).toBe(true);
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((__, index) => index + 1));
    });
  });
});

describe('histories under the whole vocabulary', () => {
  it('reach every stage and take every step sooner or later', () => {
    const stages = new Set<string>();
    const events = new Set<string>();
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const told = play(whole, attempts);
        told.states.forEach(({ stage }) => stages.add(stage));
        told.events.forEach(({ type }) => events.add(type));
      }),
      { numRuns: 4000, seed: proofSeed() },
    );

    expect(whole.stages.filter((stage) => !stages.has(stage))).toEqual([]);
    expect(stepNames.filter((step) => !Object.hasOwn(whole.steps, step))).toEqual([]);
    expect(eventNames.filter((event) => !events.has(event))).toEqual([]);
  });
});

function assertAlways(regulation: Regulation, check: (told: Told) => void, twice = false): void {
  fc.assert(
    fc.property(anyAttempts, (attempts) => check(play(regulation, attempts, twice))),
    runs,
  );
}

/** Plays a history that begins with filing; refused attempts leave no trace. */
function play(regulation: Regulation, attempts: readonly AnyAttempt[], twice = false): Told {
  const told: Told = { events: [], states: [], today: '2026-01-05' };
  const points = [{ id: 'one' }, { id: 'two', subject: 'rent' }] as const;
  const filing = {
    step: 'fileComplaint',
    facts: someFacts({ conduct: { on: '2025-12-01' } }),
    channel: 'online',
    points,
  } as const;
  attempt(regulation, told, { by: 'complainant', request: filing }, twice);
  for (const one of attempts) {
    told.today = addDays(told.today, one.daysLater);
    attempt(regulation, told, anyStep(regulation, told.states.at(-1), told.today, one), twice);
  }
  return told;
}

function attempt(
  regulation: Regulation,
  told: Told,
  { by, request }: ReturnType<typeof anyStep>,
  twice: boolean,
): void {
  const { today } = told;
  const before = told.states.at(-1);
  const context = { by, at: `${today}T09:00:00.000Z`, today, calendar: dutchCalendar };
  const decision = decide(regulation, before, request, context);
  if (twice) {
    expect(decide(regulation, structuredClone(before), structuredClone(request), context)).toEqual(decision);
  }
  if (decision.kind === 'events') {
    told.events.push(...decision.events);
    told.states.push(decision.events.reduce<CaseState | undefined>(evolve, before) as CaseState);
  }
}

/** Some role can take a step that leads somewhere. */
function canGoOn(regulation: Regulation, state: CaseState): boolean {
  return (
    (regulation.continuesElsewhere ?? []).includes(state.stage) ||
    openToSomebody(regulation, state).some((step) => {
      const rule = regulation.steps[step];
      return rule !== undefined && (stagesAfter(rule).length > 0 || leadsBack(rule));
    })
  );
}

function withTracks(regulation: Regulation): Regulation {
  const { response } = regulation.terms;
  return {
    ...regulation,
    tracks: {
      usual: { when: { subject: ['repair', 'other'] }, source: 'artikel 30' },
      urgent: {
        when: { subject: 'rent' },
        replaces: { terms: { response: { ...response, within: '3 days' } as never } },
        removes: ['terms.reply'],
        source: 'artikel 31',
      },
    },
  };
}
