import type { GroundFinding } from '../grounds.js';
import { type Refusal, refuse } from '../refusal.js';
import type { GroundsDecision } from './on-grounds.js';

/** Why the committee cannot refuse, or wait, in this way: a ground that the facts do not show needs reasons. */
export function groundsRefusal(
  { grounds = [], motivationId }: GroundsDecision,
  findings: readonly GroundFinding[],
): Refusal | undefined {
  const notShown = findings.filter(({ ground, applies }) => grounds.includes(ground) && applies !== 'yes');
  const [first] = notShown;
  if (!first || motivationId) {
    return undefined;
  }
  return refuse('groundNeedsMotivation', `grounds.${first.ground}`, {
    source: first.source,
    missing: ['motivationId', ...first.unknownFacts],
    details: { grounds: notShown.map(({ ground }) => ground) },
  });
}
