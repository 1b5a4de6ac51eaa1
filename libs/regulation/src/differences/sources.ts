import { isMap } from '../extends/resolve-extends.js';
import type { Regulation } from '../regulation.schema.js';

/** Where the rule at a place stands in the source text: the nearest citation at that place or above it. */
export function sourceAt(regulation: Regulation, path: string): string | undefined {
  let found: string | undefined;
  let current: unknown = regulation;
  for (const step of path.split('.')) {
    current = isMap(current) && Object.hasOwn(current, step) ? current[step] : undefined;
    const source = isMap(current) ? current['source'] : undefined;
    found = typeof source === 'string' ? source : found;
  }
  return found;
}
