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
  const duty = regulation.outcome?.decision?.reasons;
  if (rule.reasons === 'never' || duty === 'none') {
    return undefined;
  }
  const points = (request.points ?? []).filter(({ is }) => is !== 'adopted');
  const bare = points.filter(({ motivationId }) => motivationId === undefined && request.motivationId === undefined);
  const whole = (request.outcome !== 'adopted' && points.length === 0) || duty === 'always';
  const missing = whole && request.motivationId === undefined && !points.length;
  return missing || bare.length > 0
    ? refuse('requirementsMissing', 'steps.decideOnAdvice', {
        source: regulation.outcome?.decision?.source ?? rule.source,
        missing: ['motivationId'],
        ...(bare.length > 0 ? { details: { points: bare.map(({ point }) => point) } } : {}),
      })
    : undefined;
}
