import { addDays, calendarOf } from '#deadlines';
import {
  type CaseEvent,
  type CaseState,
  type Deadline,
  deadlinesOf,
  decide,
  evolve,
  remindersOf,
  replayCase,
  type StepRequest,
} from '#procedure';
import { leadsBack, type ProcedureRole, type Regulation, stagesAfter } from '#regulation';
import { type AnyAttempt, anyStep, openToSomebody } from './any-step.js';

/** What a history came to: the log, and the case after each event. */
export interface Told {
  readonly events: CaseEvent[];
  readonly states: CaseState[];
  today: string;
}

/** A complaint that any regulation takes in, about the first of its participants; written down where nobody files on line. */
export function anyFiling({ participants, intake, steps }: Regulation): StepRequest {
  return {
    step: steps.fileComplaint ? 'fileComplaint' : 'registerComplaint',
    facts: {
      subject: 'repair',
      participant: participants[0]?.id ?? 'notListed',
      priorSteps: {},
      forums: {},
      conduct: { on: '2025-12-01' },
    },
    channel: intake.channels[0] ?? 'online',
    points: [{ id: 'one' }, { id: 'two', subject: 'rent' }],
  };
}

/** Plays a history that begins with filing. Refused attempts leave no trace; every attempt is decided twice, and alike. */
export function play(regulation: Regulation, attempts: readonly AnyAttempt[], filing = anyFiling(regulation)): Told {
  const told: Told = { events: [], states: [], today: '2026-01-05' };
  attempt(regulation, told, { by: whoBegins(regulation), request: filing });
  for (const one of attempts) {
    told.today = addDays(told.today, one.daysLater);
    attempt(regulation, told, anyStep(regulation, told.states.at(-1), told.today, one));
  }
  return told;
}

function whoBegins({ steps }: Regulation): ProcedureRole {
  return steps.fileComplaint ? 'complainant' : (steps.registerComplaint?.by[0] ?? 'secretary');
}

function attempt(regulation: Regulation, told: Told, { by, request }: ReturnType<typeof anyStep>): void {
  const { today } = told;
  const before = told.states.at(-1);
  const calendar = calendarOf(regulation.calendar.country);
  const context = { by, at: `${today}T09:00:00.000Z`, today, calendar };
  const decision = decide(regulation, before, request, context);
  expect(decide(regulation, structuredClone(before), structuredClone(request), context)).toEqual(decision);
  if (decision.kind === 'events') {
    told.events.push(...decision.events);
    told.states.push(decision.events.reduce<CaseState | undefined>(evolve, before) as CaseState);
  }
}

/** What holds for every history under every regulation. */
export function holdsAlways(regulation: Regulation, told: Told): void {
  expect(stuckIn(regulation, told)).toEqual([]);
  expect(told.states.slice(-3).flatMap((state) => ownerless(regulation, state, told.today))).toEqual([]);
  replaysAlike(told);
  expect(takenAfterTheEnd(regulation, told)).toEqual([]);
}

/** Stages that are no ending and from which no role can go on. */
function stuckIn(regulation: Regulation, { states }: Told) {
  const stuck = states.filter((state) => !state.ended && !canGoOn(regulation, state));
  return stuck.map(({ stage, version }) => ({ stage, version }));
}

/** Deadlines that bind nobody, cite nothing, explain nothing or differ when they are computed again. */
function ownerless(regulation: Regulation, state: CaseState, today: string): Deadline[] {
  const calendar = calendarOf(regulation.calendar.country);
  const deadlines = deadlinesOf(regulation, state, today, calendar);
  expect(deadlinesOf(regulation, state, today, calendar)).toEqual(deadlines);
  expect(remindersOf(regulation, state, today, calendar).filter(({ on }) => !on)).toEqual([]);
  return deadlines.filter(
    ({ on, source, derivation, due, status }) =>
      !on || !source || derivation.length === 0 || (due === undefined && status === 'overdue'),
  );
}

function replaysAlike({ events, states }: Told): void {
  const stored = JSON.parse(JSON.stringify(events)) as CaseEvent[];
  expect(stored.length === 0 ? undefined : replayCase(stored)).toEqual(states.at(-1));
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
}

/** Endings after which something was done that the regulation does not open. */
function takenAfterTheEnd(regulation: Regulation, { states }: Told): CaseState[] {
  const wentOn = states.filter(({ ended }, index) => ended && index < states.length - 1);
  return wentOn.filter(({ stage }) => !Object.values(regulation.steps).some(({ from }) => from?.includes(stage)));
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
