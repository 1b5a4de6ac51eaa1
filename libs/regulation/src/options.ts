import type { RegulationRules } from './regulation.schema.js';

/** The regulation with its options applied: classes and grounds that an option takes away are gone. */
export function withOptionsApplied<R extends RegulationRules>(regulation: R): R {
  const { options, complainants, grounds } = regulation;
  if (!options) {
    return regulation;
  }
  const isOn = (option: string) => options[option]?.chosen ?? false;
  return {
    ...regulation,
    grounds: kept(grounds, ({ withoutOption }) => withoutOption === undefined || !isOn(withoutOption)),
    ...(complainants
      ? { complainants: kept(complainants, ({ withOption }) => withOption === undefined || isOn(withOption)) }
      : {}),
  };
}

function kept<T>(entries: Readonly<Record<string, T>>, stays: (entry: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => stays(entry)));
}
