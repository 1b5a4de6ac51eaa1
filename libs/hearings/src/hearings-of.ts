import { type CaseRecord } from '#cases';
import { type LocalDate } from '#deadlines';
import { type CaseEvent, type CaseEventOf, type HearingPlace, legalDay, type Publicity } from '#procedure';

export const hearingStates = ['planned', 'moved', 'held', 'calledOff'] as const;
export type HearingState = (typeof hearingStates)[number];

/** What became of a hearing. */
export interface HeldHearing {
  /** The event with which it was recorded. */
  readonly sequence: number;
  readonly on: LocalDate;
  readonly sides: readonly ('complainant' | 'respondent')[];
  /** Ids of people of the committee and of announced persons. */
  readonly present: readonly string[];
  /** Names the sealed record; absent as long as none was given. */
  readonly recordId?: string | undefined;
}

/** A hearing as the events of a case tell of it. */
export interface Hearing {
  /** Its number in the case, from 1; a hearing that was moved keeps its own. */
  readonly number: number;
  readonly state: HearingState;
  readonly on: LocalDate;
  /** Such as `13:30`; absent where nobody said so. */
  readonly startsAt?: string | undefined;
  readonly place?: HearingPlace | undefined;
  readonly publicity?: Publicity | undefined;
  /** The day on which the invitations went out; absent for a hearing that was held without one. */
  readonly invitedOn?: LocalDate | undefined;
  /** The event with which it was planned. */
  readonly sequence?: number | undefined;
  /** Names the sealed address and notes. */
  readonly contentId?: string | undefined;
  readonly motivationId?: string | undefined;
  readonly held?: HeldHearing | undefined;
}

/** Every hearing of a case, in the order in which they were planned. Planning again moves the one that was not held yet. */
export function hearingsOf({ events, state }: Pick<CaseRecord, 'events' | 'state'>): Hearing[] {
  const hearings: Hearing[] = [];
  for (const event of events) {
    if (event.type === 'hearingPlanned') {
      settleLast(hearings, { state: 'moved' });
      hearings.push(planned(event, hearings.length + 1));
    }
    if (event.type === 'hearingHeld') {
      hold(hearings, event);
    }
  }
  if (state.ended) {
    settleLast(hearings, { state: 'calledOff' });
  }
  return hearings;
}

/** The hearing that is ahead; undefined when none is. */
export function plannedHearing(record: Pick<CaseRecord, 'events' | 'state'>): Hearing | undefined {
  return hearingsOf(record).findLast(({ state }) => state === 'planned');
}

function settleLast(hearings: Hearing[], outcome: Pick<Hearing, 'state'> & Partial<Hearing>): boolean {
  const last = hearings.at(-1);
  if (last?.state !== 'planned') {
    return false;
  }
  hearings[hearings.length - 1] = { ...last, ...outcome };
  return true;
}

function planned(event: CaseEventOf<'hearingPlanned'>, number: number): Hearing {
  const { hearingOn, startsAt, place, publicity, contentId, motivationId } = event.data;
  const { sequence } = event;
  return {
    number,
    state: 'planned',
    on: hearingOn,
    startsAt,
    place,
    publicity,
    invitedOn: legalDay(event),
    sequence,
    contentId,
    motivationId,
  };
}

/** A regulation can let a hearing be held to which nobody was invited by the platform. */
function hold(hearings: Hearing[], event: CaseEventOf<'hearingHeld'>): void {
  const on = legalDay(event);
  const { sides = [], present = [], contentId: recordId } = event.data;
  const held: HeldHearing = { sequence: event.sequence, on, sides, present, recordId };
  if (!settleLast(hearings, { state: 'held', held })) {
    hearings.push({ number: hearings.length + 1, state: 'held', on, held });
  }
}

/** The events with which hearings were planned. */
export function isPlanned(event: CaseEvent): event is CaseEventOf<'hearingPlanned'> {
  return event.type === 'hearingPlanned';
}
