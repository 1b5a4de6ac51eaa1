import type { ComplainantClass, RegulationRules } from './regulation.schema.js';

/**
 * The regulation with its options applied: grounds and classes that an option takes away are gone. A class that a ground
 * still names stays, so that whoever belongs to it can say so and hears why this is not the place.
 */
export function withOptionsApplied<R extends RegulationRules>(regulation: R): R {
  const { options, complainants } = regulation;
  if (!options) {
    return regulation;
  }
  const isOn = (option: string) => options[option]?.chosen ?? false;
  const grounds = kept(
    regulation.grounds,
    (_, { withoutOption }) => withoutOption === undefined || !isOn(withoutOption),
  );
  const named = new Set(Object.values(grounds).flatMap(({ when }) => [when?.['complainant'] ?? []].flat()));
  const stays = (name: string, { withOption }: ComplainantClass) =>
    withOption === undefined || isOn(withOption) || named.has(name);
  return { ...regulation, grounds, ...(complainants ? { complainants: kept(complainants, stays) } : {}) };
}

function kept<T>(entries: Readonly<Record<string, T>>, stays: (name: string, entry: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([name, entry]) => stays(name, entry)));
}
