import { type CaseFacts, onlyFacts, onlyKnownFacts } from '../facts.js';
import type { Input } from './input.js';

/** The facts of a complaint. Which facts and values there are, the regulation says: that is asked when it is filed. */
export function complaintFacts(says: string): Input<CaseFacts, true> {
  return {
    kind: 'facts',
    needed: true,
    says,
    accepts: (value): value is CaseFacts => hasParts(value),
    keeps: onlyFacts,
  };
}

/** Facts that were still unknown. */
export function furtherFacts(says: string): Input<Partial<CaseFacts>, true> {
  const accepts = (value: unknown): value is Partial<CaseFacts> => isObject(value);
  return { kind: 'facts', needed: true, says, accepts, keeps: onlyKnownFacts };
}

function hasParts(value: unknown): boolean {
  return isObject(value) && isObject(value['priorSteps']) && isObject(value['forums']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
