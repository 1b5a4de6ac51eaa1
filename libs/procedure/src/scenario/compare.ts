/** Something that is not as a scenario says. */
export interface Mismatch {
  /** The name of the expectation, with dots. */
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/**
 * Compares only what is expected. `none` expects that something is absent. Lists of names must be complete, in any
 * order; of a derivation, and of the reminders, the expected ones must occur in their order.
 */
export function mismatches(expected: unknown, found: unknown, path = ''): Mismatch[] {
  if (expected === undefined) {
    return [];
  }
  if (expected === 'none' && found === undefined) {
    return [];
  }
  if (Array.isArray(expected)) {
    return listMatches(expected, found, path) ? [] : [{ path, expected, found }];
  }
  if (isRecord(expected) && isRecord(found)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      mismatches(value, found[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return expected === found ? [] : [{ path, expected, found }];
}

function listMatches(expected: readonly unknown[], found: unknown, path: string): boolean {
  if (!Array.isArray(found)) {
    return false;
  }
  return path.endsWith('.derivation') || path === 'reminders' ? occursIn(expected, found) : sameNames(expected, found);
}

function occursIn(expected: readonly unknown[], found: readonly unknown[]): boolean {
  let from = 0;
  return expected.every((step) => {
    const index = found.findIndex((candidate, at) => at >= from && mismatches(step, candidate).length === 0);
    from = index + 1;
    return index >= 0;
  });
}

function sameNames(expected: readonly unknown[], found: readonly unknown[]): boolean {
  return JSON.stringify(expected.toSorted()) === JSON.stringify(found.toSorted());
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
