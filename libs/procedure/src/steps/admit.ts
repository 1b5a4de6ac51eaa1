import type { GroundFinding } from '../grounds.js';
import { type Refusal, refuse } from '../refusal.js';
import type { GroundsDecision } from './on-grounds.js';

/**
 * Why the committee cannot admit in this way: a ground on which it must refuse applies, or nobody knows yet, and the
 * decision does not set that ground aside with reasons.
 */
export function admissionRefusal(
  { despite = [], motivationId }: GroundsDecision,
  findings: readonly GroundFinding[],
): Refusal | undefined {
  const inTheWay = findings.filter(
    ({ ground, applies, force }) => applies !== 'no' && force === 'must' && !despite.includes(ground),
  );
  const named = findings.filter(({ ground }) => despite.includes(ground));
  return (
    blocked(inTheWay) ?? needless(named) ?? (motivationId || named.length === 0 ? undefined : withoutReasons(named))
  );
}

function blocked(inTheWay: readonly GroundFinding[]): Refusal | undefined {
  const first = inTheWay.find(({ applies }) => applies === 'yes') ?? inTheWay[0];
  if (!first) {
    return undefined;
  }
  const rest = { source: first.source, details: { grounds: inTheWay.map(({ ground }) => ground) } };
  return first.applies === 'yes'
    ? refuse('groundApplies', `grounds.${first.ground}`, { ...rest, missing: ['despite', 'motivationId'] })
    : refuse('groundUndecided', `grounds.${first.ground}`, { ...rest, missing: first.unknownFacts });
}

/** Setting aside a ground that does not apply would put something untrue in the log. */
function needless(named: readonly GroundFinding[]): Refusal | undefined {
  const first = named.find(({ applies }) => applies === 'no');
  return (
    first &&
    refuse('groundDoesNotApply', `grounds.${first.ground}`, {
      source: first.source,
      details: { grounds: [first.ground] },
    })
  );
}

function withoutReasons(named: readonly GroundFinding[]): Refusal | undefined {
  const [first] = named;
  return (
    first &&
    refuse('groundNeedsMotivation', `grounds.${first.ground}`, {
      source: first.source,
      missing: ['motivationId'],
      details: { grounds: named.map(({ ground }) => ground) },
    })
  );
}
