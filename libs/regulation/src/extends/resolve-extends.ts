import { listed, type Problem } from '../read/problem.js';
import { withInheritedAssumptions } from './inherited-assumptions.js';
import { isMap, type Values } from './values.js';

export { isMap, type Values } from './values.js';

export interface Resolution {
  /** The base with the patch on it; it still says what it extends. */
  readonly value: Values;
  /** What is wrong with the patch, by its place in the patch. */
  readonly problems: Problem[];
}

/** Keys that a regulation never takes from its base. */
const own = ['schema', 'id', 'inForceFrom', 'extends', 'source'] as const;

/**
 * A base regulation with a patch on it: maps merge by key, lists and single values replace as a whole, and what the patch
 * removes by name is gone before it is merged. Assumptions of the base stay for as long as what they are about stays. Pure; looks only at how the values are put together, not at their meaning.
 */
export function resolveExtends(base: Values, patch: Values): Resolution {
  const removes = removesOf(patch);
  const problems = [...removes.flatMap((path, index) => wrongRemoval(base, path, index)), ...loosened(base, patch)];
  const rest = removes.reduce<Values>((values, path) => without(values, path.split('.')), base);
  const inherited = Object.fromEntries(Object.entries(rest).filter(([key]) => !own.some((name) => name === key)));
  const value = merge(inherited, patch) as Values;
  const hasAssumptions = base['assumptions'] !== undefined || patch['assumptions'] !== undefined;
  return {
    value: hasAssumptions ? { ...value, assumptions: withInheritedAssumptions(value, base, patch) } : value,
    problems,
  };
}

/** Maps merge by key; everything else is replaced. */
export function merge(base: unknown, patch: unknown): unknown {
  if (!isMap(base) || !isMap(patch)) {
    return patch === undefined ? base : patch;
  }
  const keys = [...new Set([...Object.keys(base), ...Object.keys(patch)])];
  return Object.fromEntries(keys.map((key) => [key, merge(ownValue(base, key), ownValue(patch, key))]));
}

function removesOf({ extends: patched }: Values): string[] {
  const removes = isMap(patched) ? patched['removes'] : undefined;
  return Array.isArray(removes) ? removes.filter((path) => typeof path === 'string') : [];
}

function wrongRemoval(base: Values, path: string, index: number): Problem[] {
  const place = ['extends', 'removes', index];
  if (path.split('.')[0] === 'minimums') {
    return [
      {
        path: place,
        message: `The patch removes "${path}", but a minimum of the base cannot be removed.`,
        remedy: 'Take it out of removes.',
      },
    ];
  }
  const { above, found } = lookUp(base, path.split('.'));
  return found
    ? []
    : [
        {
          path: place,
          message: `The patch removes "${path}", which the base does not have.`,
          remedy: `What is there: ${listed(above)}.`,
        },
      ];
}

/** A patch adds minimums of its own; it never changes one of the base. */
function loosened(base: Values, patch: Values): Problem[] {
  const kept = isMap(base['minimums']) ? base['minimums'] : {};
  const changed = isMap(patch['minimums']) ? patch['minimums'] : {};
  return Object.keys(changed)
    .filter((name) => Object.hasOwn(kept, name))
    .map((name) => ({
      path: ['minimums', name],
      message: `The patch changes the minimum "${name}" of the base.`,
      remedy: 'Give it another name, or take it away.',
    }));
}

function lookUp(base: Values, steps: readonly string[]): { found: boolean; above: string[] } {
  let current: unknown = base;
  for (const step of steps) {
    if (!isMap(current) || !Object.hasOwn(current, step)) {
      return { found: false, above: isMap(current) ? Object.keys(current) : [] };
    }
    current = current[step];
  }
  return { found: true, above: [] };
}

function without(values: Values, [first, ...rest]: readonly string[]): Values {
  if (first === undefined || !Object.hasOwn(values, first)) {
    return values;
  }
  const { [first]: below, ...others } = values;
  return rest.length === 0 ? others : isMap(below) ? { ...values, [first]: without(below, rest) } : values;
}

function ownValue(values: Values, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
