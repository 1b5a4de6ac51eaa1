import type { CaseState, Hold } from '../case-state.js';
import type { CaseEvent } from '../events.js';
import type { HoldTerms } from '../step-extras.js';
import type { Changes } from './happened.js';

/** Holds, extensions, and what is recorded about terms. */
export const timeChanges: Changes = {
  caseHeld: (state, event, day) => ({ holds: [...state.holds, heldBy(state, event, event.data.hold, day)] }),
  agreementRecorded: (state, event, day) =>
    event.data.hold ? { holds: [...state.holds, heldBy(state, event, event.data.hold, day)] } : {},
  termExtended: (state, { data, by }, day) => ({
    extensions: [
      ...state.extensions,
      {
        term: data.term,
        by: data.extendBy,
        decidedOn: day,
        decidedBy: by.role,
        because: data.reason ? `${data.reason} (${data.source})` : data.source,
        run: data.run,
      },
    ],
  }),
  moreTimeRequested: (state, { data, sequence }) => ({
    timeAsked: [...state.timeAsked, { term: data.term, sequence }],
  }),
  termLapsed: (state, { data }) => ({ lapses: [...state.lapses, { term: data.term, run: data.run }] }),
};

/**
 * The holds after an event: a hold ends when the case is resumed, when it leaves the stage into which the hold brought
 * it, when the case ends, and at the moment that the regulation names.
 */
export function holdsAfter(holds: readonly Hold[], event: CaseEvent, day: string): readonly Hold[] {
  return holds.some((hold) => hold.until === undefined && isOver(hold, event))
    ? holds.map((hold) =>
        hold.until === undefined && isOver(hold, event) ? { ...hold, until: later(day, hold) } : hold,
      )
    : holds;
}

function isOver(hold: Hold, event: CaseEvent): boolean {
  if (event.sequence <= hold.sequence) {
    return false;
  }
  const left = hold.movedTo !== undefined && event.data.stage !== hold.movedTo;
  const moments = Object.keys(event.moments);
  return (
    event.type === 'caseResumed' ||
    event.data.ended ||
    left ||
    moments.some((moment) => hold.endsOn === `${event.type}.${moment}`)
  );
}

function later(day: string, { from }: Hold): string {
  return day < from ? from : day;
}

function heldBy(state: CaseState, event: CaseEvent, hold: HoldTerms, day: string): Hold {
  const { stage } = event.data;
  return {
    ...hold,
    from: day,
    decidedBy: event.by.role,
    ...(stage === state.stage ? {} : { movedTo: stage }),
    sequence: event.sequence,
  };
}
