/** A rule as it was given to CASL. */
interface GivenRule {
  readonly conditions?: unknown;
  readonly fields?: unknown;
}

/**
 * Throws on a rule that holds `undefined` anywhere, or conditions or fields that are nothing: CASL takes those for
 * "without conditions" and "every field", and for equal to a fact that is absent.
 */
export function requireSoundRule(rule: GivenRule): void {
  refuseUndefined(rule);
  for (const name of ['conditions', 'fields'] as const) {
    if (Object.hasOwn(rule, name) && !rule[name]) {
      throw new Error(`A rule names its ${name} but has none.`);
    }
  }
}

function refuseUndefined(value: unknown): void {
  if (value === undefined) {
    throw new Error('A rule holds a value that is undefined.');
  }
  if (typeof value === 'object' && value !== null) {
    const inside: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : Object.values(value);
    inside.forEach(refuseUndefined);
  }
}
