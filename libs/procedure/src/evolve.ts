import type { LocalDate } from '#deadlines';
import { eventMoments, type EventName } from '#regulation';
import type { CaseState, HappenedMoment, Stay } from './case-state.js';
import type { CaseEvent } from './events.js';
import type { Change, Changes } from './evolve/happened.js';
import { intakeChanges } from './evolve/intake.js';
import { outcomeChanges, promised } from './evolve/outcome.js';
import { holdsAfter, timeChanges } from './evolve/time.js';
import { treatmentChanges } from './evolve/treatment.js';

/**
 * The case after one more event. Errors: an event that cannot follow (the log is broken, which no step can cause).
 */
export function evolve(state: CaseState | undefined, event: CaseEvent): CaseState {
  const before = state ?? beginning(event);
  if (event.sequence !== before.version + 1) {
    throw new Error(`Event ${event.sequence} (${event.type}) cannot follow event ${before.version} of its case.`);
  }
  const day = legalDay(event);
  const changed = changeOf(event.type)?.(before, event, day);
  const after = { ...before, ...changed };
  return {
    ...after,
    ...placeAfter(before, event, day),
    holds: holdsAfter(after.holds, event, day),
    moments: [...before.moments, ...momentsOf(event)],
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

/** The legal day of an event: the day of the act itself, not one that only came with it. */
export function legalDay({ type, moments }: CaseEvent): LocalDate {
  return (
    moments[eventMoments[type][0]] ?? Object.values(moments).reduce((latest, day) => (day > latest ? day : latest))
  );
}

const changes: Changes = {
  ...intakeChanges,
  ...timeChanges,
  ...treatmentChanges,
  ...outcomeChanges,
  agreementRecorded: (state, event, day) => ({
    ...timeChanges.agreementRecorded?.(state, event, day),
    commitments: promised(state, event.data.commitments ?? [], { madeOn: day, from: 'agreement' }),
  }),
};

function changeOf(type: EventName): Change<EventName> | undefined {
  return changes[type] as Change<EventName> | undefined;
}

type Place = Pick<CaseState, 'stage' | 'ended' | 'stageSince' | 'cameFrom' | 'stays' | 'roundSince' | 'endedAt'>;

/** Where the case stands after an event, and how it can go back. */
function placeAfter(before: CaseState, event: CaseEvent, day: LocalDate): Place {
  const { stage, ended } = event.data;
  const moved = stage !== before.stage;
  const since = moved && day > before.stageSince ? day : before.stageSince;
  const reopened = before.ended && !ended;
  return {
    stage,
    ended,
    stageSince: since,
    cameFrom: moved ? roadAfter(before, event) : before.cameFrom,
    stays: moved ? [...before.stays, { stage, since } satisfies Stay] : before.stays,
    roundSince: reopened ? event.sequence : before.roundSince,
    endedAt: ended ? (before.ended && !moved ? before.endedAt : event.sequence) : undefined,
  };
}

/** A stage in which the case was only held is no place to go back to. */
function roadAfter({ cameFrom, stage, holds }: CaseState, event: CaseEvent): CaseState['cameFrom'] {
  if (event.data.returned) {
    return cameFrom.slice(0, -1);
  }
  return holds.at(-1)?.movedTo === stage ? cameFrom : [...cameFrom, stage];
}

function beginning(event: CaseEvent): CaseState {
  if (event.type !== 'complaintFiled') {
    throw new Error(`A case begins with complaintFiled, not with ${event.type}.`);
  }
  const { stage, ended, facts, points = [], enclosuresId } = event.data;
  const receivedOn = legalDay(event);
  return {
    stage,
    stageSince: receivedOn,
    ended,
    receivedOn,
    facts,
    moments: [],
    version: 0,
    cameFrom: [],
    stays: [{ stage, since: receivedOn }],
    roundSince: 0,
    points,
    judgements: [],
    holds: [],
    extensions: [],
    challenges: [],
    people: [],
    pieces: enclosuresId === undefined ? [] : [{ pieceId: enclosuresId, submittedBy: event.by.role }],
    offers: [],
    commitments: [],
    timeAsked: [],
    lapses: [],
  };
}

function momentsOf({ type, moments, sequence }: CaseEvent): HappenedMoment[] {
  return Object.entries(moments).map(([moment, day]) => ({ event: type, moment, day, sequence }));
}
