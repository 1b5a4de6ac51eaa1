import type { Ground, RegulationRules } from '../regulation.schema.js';

/** The facts whose answer can change whether a ground applies; all others need not be asked. */
export function decidingFacts({ grounds }: RegulationRules): ReadonlySet<string> {
  return new Set(Object.values(grounds).flatMap(factsOf));
}

/**
 * Earlier answers without which this fact cannot matter: where every ground that asks for it also asks for another fact,
 * only the values of that other fact which some such ground names. Nothing where one ground asks for it alone.
 */
export function onlyWhen(
  { grounds }: RegulationRules,
  fact: string,
  earlier: readonly string[],
): Record<string, readonly string[]> {
  const asking = Object.values(grounds).filter((ground) => factsOf(ground).includes(fact));
  const shared = earlier.filter((other) => asking.every(({ when = {} }) => Object.hasOwn(when, other)));
  return Object.fromEntries(shared.map((other) => [other, valuesOf(asking, other)]));
}

function factsOf({ when = {}, unless = {}, opens, closes }: Ground): string[] {
  return [
    ...Object.keys(when),
    ...Object.keys(unless),
    ...(opens ? [opens.after] : []),
    ...(closes ? [closes.after] : []),
  ];
}

function valuesOf(grounds: readonly Ground[], fact: string): string[] {
  return [...new Set(grounds.flatMap(({ when = {} }) => [when[fact] ?? []].flat()))];
}
