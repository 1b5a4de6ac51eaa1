import type { RegulationRules } from './regulation.schema.js';

/**
 * The regulation as it is on one of its tracks: what the track replaces is replaced, entry by entry and as a whole, and
 * what it removes is gone. The regulation itself when it has no such track.
 */
export function onTrack<R extends RegulationRules>(regulation: R, name: string): R {
  const track = Object.hasOwn(regulation.tracks ?? {}, name) ? regulation.tracks?.[name] : undefined;
  if (!track) {
    return regulation;
  }
  const { terms = {}, steps = {}, ...whole } = track.replaces ?? {};
  const removed = new Set(track.removes);
  return {
    ...regulation,
    ...whole,
    terms: kept('terms', { ...regulation.terms, ...terms }, removed),
    steps: kept('steps', { ...regulation.steps, ...steps }, removed),
  };
}

function kept<T extends object>(part: string, entries: T, removed: ReadonlySet<string>): T {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !removed.has(`${part}.${name}`))) as T;
}
