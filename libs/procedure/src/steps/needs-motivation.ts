import type { StepName } from '#regulation';
import type { AnySituation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';

/** Why a step that needs its reasons cannot be taken without them. */
export function needsMotivationWhen(
  { rule, request }: AnySituation & { readonly request: { readonly step: StepName; readonly motivationId?: string } },
  needed: boolean,
): Refusal | undefined {
  return needed && request.motivationId === undefined
    ? refuse('requirementsMissing', `steps.${request.step}`, { source: rule.source, missing: ['motivationId'] })
    : undefined;
}
