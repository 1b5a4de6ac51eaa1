import type { Regulation, StepRule } from '#regulation';
import type { Situation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';

/** Why a board cannot do otherwise: the advice binds it. */
export function bindingAdvice({ state, request, regulation }: Situation<'decideOnAdvice'>): Refusal | undefined {
  const binds = (state.outcome?.nature ?? regulation.outcome?.nature) === 'bindingAdvice';
  const deviates = request.outcome !== 'adopted' || (request.points ?? []).some(({ is }) => is !== 'adopted');
  return binds && deviates
    ? refuse('adviceBinds', 'outcome.nature', {
        source: regulation.outcome?.source,
        details: { outcome: request.outcome },
      })
    : undefined;
}

/** A board that deviates gives its reasons, per point where it decides per point. */
export function withoutReasons({ request, rule, regulation }: Situation<'decideOnAdvice'>): Refusal | undefined {
  const duty = dutyOf(regulation, rule);
  if (duty === 'none' || request.motivationId !== undefined) {
    return undefined;
  }
  const bare = bareDeviations(request);
  return duty === 'always' || bare.length > 0 || deviatesAsAWhole(request)
    ? refuse('requirementsMissing', 'steps.decideOnAdvice', {
        source: regulation.outcome?.decision?.source ?? rule.source,
        missing: ['motivationId'],
        ...(bare.length > 0 ? { details: { points: bare } } : {}),
      })
    : undefined;
}

/** When reasons are owed; on every deviation where the regulation is silent. */
function dutyOf({ outcome }: Regulation, { reasons }: StepRule): string {
  return reasons === 'never' ? 'none' : (outcome?.decision?.reasons ?? 'onDeviation');
}

type Decided = Situation<'decideOnAdvice'>['request'];

function bareDeviations({ points = [] }: Decided): string[] {
  return points
    .filter(({ is, motivationId }) => is !== 'adopted' && motivationId === undefined)
    .map(({ point }) => point);
}

/** Where every deviation stands with its point, the reasons stand there too. */
function deviatesAsAWhole({ outcome, points = [] }: Decided): boolean {
  return outcome !== 'adopted' && points.every(({ is }) => is === 'adopted');
}
