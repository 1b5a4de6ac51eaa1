import { isMap, type Values } from './values.js';

/**
 * The assumptions of a patch, and behind them those of its base that still hold. This is the one list that does not replace
 * as a whole: what a base had to assume or infer stays visible for as long as the patch keeps it. An assumption ends where
 * the patch removes what it is about, states it itself, or writes an assumption of the same name.
 */
export function withInheritedAssumptions(resolved: Values, base: Values, patch: Values): unknown {
  const own = entriesOf(patch);
  const names = new Set(own.map((one) => (isMap(one) ? one['id'] : undefined)));
  const kept = entriesOf(base).flatMap((one) => {
    if (!isMap(one) || names.has(one['id']) || !Array.isArray(one['about'])) {
      return [];
    }
    const about = one['about'].filter(
      (path) => typeof path === 'string' && stillHolds(path.split('.'), resolved, patch),
    );
    return about.length === 0 ? [] : [{ ...one, about }];
  });
  return [...own, ...kept];
}

function entriesOf({ assumptions }: Values): unknown[] {
  return Array.isArray(assumptions) ? assumptions : [];
}

function stillHolds(path: readonly string[], resolved: Values, patch: Values): boolean {
  return at(path, resolved) !== undefined && !isStated(path, patch);
}

/** Whether the patch says it itself: it replaces the value, or cites a source of its own for the rule. */
function isStated(path: readonly string[], patch: Values): boolean {
  let current: unknown = patch;
  for (const step of path) {
    if (!isMap(current)) {
      return current !== undefined;
    }
    current = Object.hasOwn(current, step) ? current[step] : undefined;
  }
  return isMap(current) ? current['source'] !== undefined : current !== undefined;
}

function at(path: readonly string[], values: Values): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, step)
        ? (current as Values)[step]
        : undefined,
    values,
  );
}
