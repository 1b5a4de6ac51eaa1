import { isMap } from '../extends/values.js';

/**
 * Where the rule at a path stands in the source text: the nearest citation at that place or above it, and those of everything
 * below it, each once.
 */
export function citedPlaces(regulation: object, path: string): string[] {
  const { value, source } = walked(regulation, path.split('.'));
  return [...new Set([...(source === undefined ? [] : [source]), ...citedBelow(value)])];
}

interface Walked {
  readonly value: unknown;
  readonly source?: string | undefined;
}

/** A name may hold a dot itself, as those of moments do. */
function walked(value: unknown, steps: readonly string[], source?: string): Walked {
  const own = isMap(value) && typeof value['source'] === 'string' ? value['source'] : source;
  const [first, second] = steps;
  if (first === undefined || !isMap(value)) {
    return { value: steps.length === 0 ? value : undefined, source: own };
  }
  const both = `${first}.${second ?? ''}`;
  return Object.hasOwn(value, both)
    ? walked(value[both], steps.slice(2), own)
    : walked(Object.hasOwn(value, first) ? value[first] : undefined, steps.slice(1), own);
}

function citedBelow(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const own = isMap(value) && typeof value['source'] === 'string' ? [value['source']] : [];
  return [...own, ...Object.values(value).flatMap(citedBelow)];
}
