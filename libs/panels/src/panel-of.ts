import { type CaseRecord } from '#cases';
import { type SeatTaken, type Sitting } from '#composition';
import { type LocalDate } from '#deadlines';
import { type CaseEventOf, legalDay, outOfCase, sittingIn } from '#procedure';
import { type Verdict } from '#regulation';

/** Who takes a seat in a case, and since when. */
export interface PanelSeat extends SeatTaken {
  readonly since: LocalDate;
  /** That the person sits there no longer, and nobody else does yet. */
  readonly left: boolean;
  /** That it is not decided yet whether the person may stay. */
  readonly challenged: boolean;
}

/** A party asked that a member does not sit. */
export interface MadeChallenge {
  readonly seat: string;
  readonly personId?: string | undefined;
  readonly on: LocalDate;
  readonly contentId: string;
  readonly decided?:
    { readonly on: LocalDate; readonly outcome: Verdict; readonly motivationId?: string | undefined } | undefined;
}

/** The panel as the events tell of it. */
export interface CasePanel {
  readonly composedOn: LocalDate;
  readonly motivationId?: string | undefined;
  readonly seats: readonly PanelSeat[];
  readonly challenges: readonly MadeChallenge[];
}

type Told = Pick<CaseRecord, 'events' | 'state'>;

/** The panel of a case; undefined as long as none was composed. */
export function panelOf({ events, state }: Told): CasePanel | undefined {
  const composed = events.findLast((event) => event.type === 'panelComposed');
  if (!composed || !state.panel) {
    return undefined;
  }
  const { left, seats } = state.panel;
  const challenged = openlyChallenged(state);
  const since = sinceWhen(events);
  return {
    composedOn: legalDay(composed),
    motivationId: composed.data.motivationId,
    seats: seats.map(({ seat, personId }) => ({
      ...{ seat, personId, since: since.get(personId) ?? legalDay(composed) },
      ...{ left: left.includes(seat), challenged: challenged.includes(personId) },
    })),
    challenges: challengesIn({ events, state }),
  };
}

/** Who sits now, or is challenged while nobody took the seat; each since the first panel of an unbroken line of them. */
export function sittingSince({ events, state }: Told): Sitting[] {
  const since = sinceWhen(events);
  return sittingIn(state).flatMap((personId) => {
    const day = since.get(personId);
    return day === undefined ? [] : [{ personId, since: day }];
  });
}

/** Who may not sit in this case any more, or not yet again. */
export function outOf({ state }: Pick<CaseRecord, 'state'>): string[] {
  return outOfCase(state);
}

export function openlyChallenged({ challenges }: CaseRecord['state']): string[] {
  return challenges.flatMap(({ outcome, personId }) => (outcome === undefined ? (personId ?? []) : []));
}

function sinceWhen(events: Told['events']): ReadonlyMap<string, LocalDate> {
  let since = new Map<string, LocalDate>();
  for (const event of events) {
    if (event.type === 'panelComposed') {
      const before = since;
      const day = legalDay(event);
      since = new Map(event.data.seats.map(({ personId }) => [personId, before.get(personId) ?? day]));
    }
  }
  return since;
}

function challengesIn({ events, state }: Told): MadeChallenge[] {
  const made = events.filter((event): event is CaseEventOf<'challengeMade'> => event.type === 'challengeMade');
  const decided = events.filter((event): event is CaseEventOf<'challengeDecided'> => event.type === 'challengeDecided');
  return made.map((event, index) => {
    const decision = decided[index];
    return {
      ...{ seat: event.data.seat, personId: state.challenges[index]?.personId },
      ...{ on: legalDay(event), contentId: event.data.contentId },
      decided: decision && {
        ...{ on: legalDay(decision), outcome: decision.data.outcome, motivationId: decision.data.motivationId },
      },
    };
  });
}
