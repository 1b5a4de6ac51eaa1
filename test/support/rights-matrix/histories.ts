import { type CaseEvent } from '#procedure';
import { type Regulation, type Stage } from '#regulation';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { anyAttempts } from '../../builders/any-step.js';
import { play } from '../../builders/played-history.js';

/** A history that ends in a stage. */
export interface History {
  readonly stage: Stage;
  readonly events: readonly CaseEvent[];
}

const tries = 1_500;
/** One case per stage is all that is wanted, so they are always the same histories. */
const seed = 20_260_401;

/** For every stage that random histories come to, the shortest that ends in it; and the stages that none came to. */
export function historyPerStage(regulation: Regulation): { histories: History[]; missing: Stage[] } {
  const shortest = new Map<Stage, readonly CaseEvent[]>();
  for (const attempts of fc.sample(anyAttempts, { numRuns: tries, seed })) {
    const { events, states } = play(regulation, attempts);
    for (const { stage, version } of states) {
      const known = shortest.get(stage);
      shortest.set(stage, known && known.length <= version ? known : events.slice(0, version));
    }
  }
  return {
    histories: [...shortest].map(([stage, events]) => ({ stage, events })),
    missing: regulation.stages.filter((stage) => !shortest.has(stage)),
  };
}

/** The same history with these people on the seats of its panels, in turn. */
export function withPanelOf(events: readonly CaseEvent[], people: readonly string[]): CaseEvent[] {
  return events.map((event) =>
    event.type === 'panelComposed'
      ? { ...event, data: { ...event.data, seats: event.data.seats.map(seatedWith(people)) } }
      : event,
  );
}

function seatedWith(people: readonly string[]) {
  return (taken: { readonly seat: string }, index: number) => ({
    ...taken,
    personId: people[index % people.length] ?? '',
  });
}

/** The same history with texts of its own: what the random words name is a uuid, another one in every case. */
export function withOwnTexts([filed, ...rest]: readonly CaseEvent[]): CaseEvent[] {
  const ids = new Map<string, string>();
  const idOf = (word: string): string => ids.get(word) ?? (ids.set(word, randomUUID()), idOf(word));
  const own = (event: CaseEvent): CaseEvent => ({ ...event, data: named(event.data, idOf) }) as CaseEvent;
  return [{ ...filed, data: { ...filed?.data, contentId: 'complaint' } } as CaseEvent, ...rest].map(own);
}

const texts = ['contentId', 'pieceId', 'redactionId'];

function named(data: object, idOf: (word: string) => string): object {
  const fields = Object.entries(data) as [string, unknown][];
  return Object.fromEntries(
    fields.map(([name, value]) => [name, texts.includes(name) && typeof value === 'string' ? idOf(value) : value]),
  );
}
