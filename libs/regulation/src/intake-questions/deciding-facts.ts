import type { Ground, RegulationRules } from '../regulation.schema.js';

/** What asks for facts: a ground, or a track. */
type Row = Pick<Ground, 'when' | 'unless' | 'opens' | 'closes'>;

/** The facts whose answer can change whether a ground applies, or which track it is; all others need not be asked. */
export function decidingFacts({ grounds, tracks = {} }: RegulationRules): ReadonlySet<string> {
  const rows: readonly Row[] = [...Object.values(grounds), ...Object.values(tracks)];
  return new Set(rows.flatMap(factsOf));
}

/**
 * Earlier answers without which this fact cannot matter: where every ground that asks for it also asks for another fact,
 * only the values of that other fact which some such ground names. Nothing where one ground asks for it alone.
 */
export function onlyWhen(
  { grounds, tracks = {} }: RegulationRules,
  fact: string,
  earlier: readonly string[],
): Record<string, readonly string[]> {
  const rows: readonly Row[] = [...Object.values(grounds), ...Object.values(tracks)];
  const asking = rows.filter((row) => factsOf(row).includes(fact));
  const shared = earlier.filter((other) => asking.every(({ when = {} }) => Object.hasOwn(when, other)));
  return Object.fromEntries(shared.map((other) => [other, valuesOf(asking, other)]));
}

function factsOf({ when = {}, unless = {}, opens, closes }: Row): string[] {
  return [
    ...Object.keys(when),
    ...Object.keys(unless),
    ...(opens ? [opens.after] : []),
    ...(closes ? [closes.after] : []),
  ];
}

function valuesOf(grounds: readonly Row[], fact: string): string[] {
  return [...new Set(grounds.flatMap(({ when = {} }) => [when[fact] ?? []].flat()))];
}
