import type { Regulation } from '#regulation';
import { evaluate } from './conditions.js';
import type { KnownFacts } from './facts.js';

const resolved = new WeakMap<Regulation, Map<string, Regulation>>();

/** The track that a case takes: the one that fits its facts; undefined when the scheme has one road, or facts are missing. */
export function trackOf({ tracks }: Regulation, facts: KnownFacts): string | undefined {
  return Object.entries(tracks ?? {}).find(([, track]) => evaluate(track, facts).truth === 'yes')?.[0];
}

/** The regulation as it holds on the track of a case; made once per track. */
export function onTrack(regulation: Regulation, facts: KnownFacts): Regulation {
  const track = regulation.tracks ? trackOf(regulation, facts) : undefined;
  if (track === undefined) {
    return regulation;
  }
  const known = resolved.get(regulation) ?? new Map<string, Regulation>();
  resolved.set(regulation, known);
  const found = known.get(track) ?? withTrack(regulation, track);
  known.set(track, found);
  return found;
}

function withTrack(regulation: Regulation, name: string): Regulation {
  const { replaces = {}, removes = [] } = regulation.tracks?.[name] ?? {};
  const { terms, steps, ...rest } = replaces;
  const removed = new Set(removes);
  return {
    ...regulation,
    ...rest,
    terms: without('terms', { ...regulation.terms, ...terms }, removed),
    steps: without('steps', { ...regulation.steps, ...steps }, removed),
  };
}

function without<T extends object>(part: string, entries: T, removed: ReadonlySet<string>): T {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !removed.has(`${part}.${name}`))) as T;
}
