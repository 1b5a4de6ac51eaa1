import type { StepName } from '#regulation';
import type { Situation } from './decision.js';
import type { Inputs } from './inputs/input.js';
import { type Refusal, refuse } from './refusal.js';

/** Why a step cannot be taken without its reasons: the regulation wants them in writing. */
export function reasonsRefusal(inputs: Inputs, { rule, request }: Situation<StepName>): Refusal | undefined {
  if (rule.reasons !== 'always') {
    return undefined;
  }
  const field = ['motivationId', 'contentId'].find((name) => Object.hasOwn(inputs, name));
  const given = request as Readonly<Record<string, unknown>>;
  return field !== undefined && given[field] === undefined
    ? refuse('requirementsMissing', `steps.${request.step}.reasons`, { source: rule.source, missing: [field] })
    : undefined;
}
