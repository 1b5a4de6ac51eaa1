import { addDays } from '#deadlines';
import { procedureRoles, stages, stagesAfter } from '#regulation';
import fc from 'fast-check';
import { dutchCalendar } from '../../../test/builders/a-case.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import {
  anyFacts,
  anyHistory,
  anyRequest,
  type Attempt,
  attempted,
  fileableFacts,
} from '../../../test/builders/any-history.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import type { CaseState } from './case-state.js';
import { deadlinesOf } from './deadlines-of.js';
import { decide } from './decide.js';
import type { Decision } from './decision.js';
import type { CaseEvent } from './events.js';
import { evolve, replayCase } from './evolve.js';
import type { CaseFacts } from './facts.js';
import { adviseIntake } from './intake-advice.js';
import { openSteps } from './open-steps.js';
import type { DecisionContext } from './step-request.js';
import { toTimeline } from './timeline.js';
import { upcast } from './upcast.js';

const runs = { numRuns: proofRuns(10_000), seed: proofSeed() };
const regulation = aRegulation();

interface Told {
  readonly events: CaseEvent[];
  readonly states: CaseState[];
  today: string;
}

/** Plays a history that begins with filing; refused attempts leave no trace. */
function play(facts: CaseFacts, history: readonly Attempt[], answer: typeof decide = decide): Told {
  const told: Told = { events: [], states: [], today: '2026-01-01' };
  const filing = { step: 'fileComplaint', facts, channel: 'online' } as const;
  for (const attempt of [
    { by: 'complainant', request: filing, daysLater: 0, fitting: undefined } as const,
    ...history,
  ]) {
    told.today = addDays(told.today, attempt.daysLater);
    const before = told.states.at(-1);
    const { by, request } = attempted(regulation, before, attempt);
    record(told, before, answer(regulation, before, request, contextOn(told.today, by)));
  }
  return told;
}

/** Decides twice, on equal but not on the same values. */
function decideTwice(...[rules, state, request, context]: Parameters<typeof decide>): Decision {
  const decision = decide(rules, state, request, context);
  expect(decide(rules, structuredClone(state), structuredClone(request), context)).toEqual(decision);
  return decision;
}

function record(told: Told, before: CaseState | undefined, decision: Decision): void {
  if (decision.kind === 'events') {
    told.events.push(...decision.events);
    told.states.push(decision.events.reduce<CaseState | undefined>(evolve, before) as CaseState);
  }
}

function contextOn(today: string, by: DecisionContext['by']): DecisionContext {
  return { by, at: `${today}T09:00:00.000Z`, today, calendar: dutchCalendar };
}

function last<T>(values: readonly T[]): T {
  return values.at(-1) as T;
}

describe('any history of a case', () => {
  it('is answered, step for step, and the same again to the same question', () => {
    fc.assert(
      fc.property(anyFacts, anyHistory, (facts, history) => {
        play(facts, history, decideTwice);
      }),
      runs,
    );
  });

  it('replays to the case it made', () => {
    fc.assert(
      fc.property(fileableFacts, anyHistory, (facts, history) => {
        const { events, states } = play(facts, history);
        const stored = JSON.parse(JSON.stringify(events)) as CaseEvent[];

        expect(replayCase(stored.map((event) => upcast({ ...event })))).toEqual(last(states));
      }),
      runs,
    );
  });

  it('never stands still in a stage without exit that is no ending', () => {
    const { ends, continuesElsewhere = [], steps } = regulation;
    const withExit = Object.values(steps).flatMap((rule) => (stagesAfter(rule).length > 0 ? (rule.from ?? []) : []));

    fc.assert(
      fc.property(fileableFacts, anyHistory, (facts, history) => {
        const reached = play(facts, history).states.map(({ stage }) => stage);

        expect([...ends, ...continuesElsewhere, ...withExit]).toEqual(expect.arrayContaining(reached));
      }),
      runs,
    );
  });

  it('reaches every stage of the regulation sooner or later', () => {
    const reached = new Set<string>();

    fc.assert(
      fc.property(fileableFacts, anyHistory, (facts, history) => {
        play(facts, history).states.forEach(({ stage }) => reached.add(stage));
      }),
      runs,
    );

    expect([...reached].toSorted()).toEqual(stages.filter((stage) => regulation.stages.includes(stage)).toSorted());
  });

  it('numbers its events without a gap, and never records a day to come', () => {
    fc.assert(
      fc.property(fileableFacts, anyHistory, (facts, history) => {
        const { events, today } = play(facts, history);
        const timeline = toTimeline(events);

        expect(timeline.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
        expect(timeline.filter((entry) => entry.on > today)).toEqual([]);
      }),
      runs,
    );
  });

  it('has deadlines that each know their day, their reasons and what became of them', () => {
    fc.assert(
      fc.property(fileableFacts, anyHistory, (facts, history) => {
        const { states, today } = play(facts, history);
        const deadlines = deadlinesOf(regulation, last(states), today, dutchCalendar);

        expect(deadlines.filter(({ due, derivation }) => !due || derivation.length === 0)).toEqual([]);
        expect(deadlines.filter(({ status, metOn }) => status.startsWith('met') !== (metOn !== undefined))).toEqual([]);
      }),
      runs,
    );
  });

  it('has an open step exactly where a step is not refused for its place, its repetition or its role', () => {
    const closed = ['stepNotInRegulation', 'stepNotOpen', 'stepAlreadyTaken', 'roleMayNot'];
    const anyRole = fc.constantFrom(...procedureRoles);

    fc.assert(
      fc.property(fileableFacts, anyHistory, anyRequest, anyRole, (facts, history, request, by) => {
        const { states, today } = play(facts, history);
        const decision = decide(regulation, last(states), request, contextOn(today, by));
        const open = openSteps(regulation, last(states), by).find(({ step }) => step === request.step)?.open;

        expect(open).toBe(!(decision.kind === 'refused' && closed.includes(decision.code)));
      }),
      runs,
    );
  });
});

describe('the check before filing', () => {
  it('always answers, and asks only while the answer is open', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 800 }), (facts, days) => {
        const advice = adviseIntake(regulation, facts, addDays('2025-01-01', days), dutchCalendar);

        expect(['yes', 'no'].includes(advice.answer) ? advice.missing : []).toEqual([]);
        expect(advice.answer === 'yes' ? advice.grounds : []).toEqual([]);
      }),
      runs,
    );
  });
});
