import {
  type ProcedureRole,
  type Regulation,
  stagesAfter,
  stepEvents,
  type StepName,
  type StepRule,
} from '#regulation';
import type { CaseState } from './case-state.js';
import { type Refusal, refuse } from './refusal.js';
import { stepsBefore } from './steps-before.js';

/** The rule of the regulation for a step; undefined when the regulation does not have the step. */
export function stepRule(regulation: Regulation, step: StepName): StepRule | undefined {
  return Object.hasOwn(regulation.steps, step) ? regulation.steps[step] : undefined;
}

/** Why a role cannot take a step now, whatever the input; undefined when it can. */
export function notPermitted(
  regulation: Regulation,
  state: CaseState | undefined,
  step: StepName,
  role: ProcedureRole,
): Refusal | undefined {
  const rule = stepRule(regulation, step);
  if (!rule) {
    return refuse('stepNotInRegulation', `steps.${step}`);
  }
  return (
    stageRefusal(regulation, state, step, rule) ?? repetitionRefusal(state, step, rule) ?? roleRefusal(step, rule, role)
  );
}

/** The case must stand where the regulation says; filing starts a case and nothing else does. */
function stageRefusal(
  regulation: Regulation,
  state: CaseState | undefined,
  step: StepName,
  rule: StepRule,
): Refusal | undefined {
  const open = state ? (rule.from ?? []).includes(state.stage) : step === 'fileComplaint';
  if (open) {
    return undefined;
  }
  return refuse('stepNotOpen', `steps.${step}.from`, {
    source: rule.source,
    missing: stepsBefore(regulation, state?.stage, step),
    details: { ...(state ? { stage: state.stage } : {}), from: rule.from ?? [] },
  });
}

/** A step that leaves the case where it stands is taken once. */
function repetitionRefusal(state: CaseState | undefined, step: StepName, rule: StepRule): Refusal | undefined {
  const events: readonly string[] = stepEvents[step];
  const taken = state?.moments.some(({ event }) => events.includes(event)) ?? false;
  return taken && stagesAfter(rule).length === 0
    ? refuse('stepAlreadyTaken', `steps.${step}`, { source: rule.source })
    : undefined;
}

function roleRefusal(step: StepName, rule: StepRule, role: ProcedureRole): Refusal | undefined {
  return rule.by.includes(role)
    ? undefined
    : refuse('roleMayNot', `steps.${step}.by`, { source: rule.source, details: { role, roles: rule.by } });
}
