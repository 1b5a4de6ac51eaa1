import type { LocalDate } from '#deadlines';
import type { Admissibility, CaseState, HappenedMoment } from './case-state.js';
import type { CaseEvent, CaseEventOf } from './events.js';

/**
 * The case after one more event. Errors: an event that cannot follow (the log is broken, which no step can cause).
 */
export function evolve(state: CaseState | undefined, event: CaseEvent): CaseState {
  const before = state ?? beginning(event);
  if (event.sequence !== before.version + 1) {
    throw new Error(`Event ${event.sequence} (${event.type}) cannot follow event ${before.version} of its case.`);
  }
  return {
    ...before,
    stage: event.data.stage,
    ended: event.data.ended,
    stageSince: event.data.stage === before.stage ? before.stageSince : legalDay(event),
    moments: [...before.moments, ...momentsOf(event)],
    ...(event.type === 'admissibilityDecided' ? { admissibility: admissibilityOf(event) } : {}),
    version: event.sequence,
  };
}

/** The case that a whole log tells of. Errors: an empty or broken log. */
export function replayCase(events: readonly CaseEvent[]): CaseState {
  const state = events.reduce<CaseState | undefined>(evolve, undefined);
  if (!state) {
    throw new Error('A case without events does not exist.');
  }
  return state;
}

/** The legal day of an event: the latest of its moments. */
export function legalDay(event: CaseEvent): LocalDate {
  return Object.values(event.moments).reduce((latest, day) => (day > latest ? day : latest));
}

function beginning(event: CaseEvent): CaseState {
  if (event.type !== 'complaintFiled') {
    throw new Error(`A case begins with complaintFiled, not with ${event.type}.`);
  }
  const receivedOn = legalDay(event);
  return {
    stage: event.data.stage,
    stageSince: receivedOn,
    ended: event.data.ended,
    receivedOn,
    facts: event.data.facts,
    moments: [],
    version: 0,
  };
}

function momentsOf(event: CaseEvent): HappenedMoment[] {
  return Object.entries(event.moments).map(([moment, day]) => ({
    event: event.type,
    moment,
    day,
    sequence: event.sequence,
  }));
}

function admissibilityOf(event: CaseEventOf<'admissibilityDecided'>): Admissibility {
  const { stage: _stage, ended: _ended, ...decision } = event.data;
  return { ...decision, decidedOn: legalDay(event) };
}
