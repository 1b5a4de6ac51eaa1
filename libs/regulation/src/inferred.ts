import type { RegulationRules } from './regulation.schema.js';

/** A rule: something in a regulation that cites a place in the source. */
export interface CitedRule {
  /** Its keys with dots, such as grounds.tooLate. */
  readonly path: string;
  readonly source: string;
}

/** Every rule of a regulation with the place that it cites, in the order of the regulation. */
export function citedRules({ source: _text, ...parts }: RegulationRules): CitedRule[] {
  return rulesIn(parts, []);
}

/** Rules that were not read in the source but inferred, each with the texts that they are taken from. */
export function inferredRules(regulation: RegulationRules): ReadonlyMap<string, readonly string[]> {
  return new Map(
    regulation.assumptions.flatMap(({ about, inferredFrom }) =>
      inferredFrom ? about.map((path) => [path, inferredFrom] as const) : [],
    ),
  );
}

/** The citations of rules that are inferred. A read rule never has the same one; the checks see to that. */
export function inferredSources(regulation: RegulationRules): ReadonlySet<string> {
  const inferred = inferredRules(regulation);
  return new Set(
    citedRules(regulation)
      .filter(({ path }) => inferred.has(path))
      .map(({ source }) => source),
  );
}

function rulesIn(value: unknown, path: readonly string[]): CitedRule[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const source: unknown = 'source' in value ? value.source : undefined;
  const own = typeof source === 'string' ? [{ path: path.join('.'), source }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, below]) => rulesIn(below, [...path, key]))];
}
