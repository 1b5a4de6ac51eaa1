import {
  leadsBack,
  type ProcedureRole,
  type Regulation,
  stagesAfter,
  stepEvents,
  type StepName,
  type StepRule,
  stepTable,
} from '#regulation';
import type { CaseState } from './case-state.js';
import { evaluate } from './conditions.js';
import { knownFactsOf } from './known-facts.js';
import { type Refusal, refuse } from './refusal.js';
import { stepMeanings } from './step-meanings.js';
import { stepsBefore } from './steps-before.js';

/** The rule of the regulation for a step; undefined when the regulation does not have the step. */
export function stepRule(regulation: Regulation, step: StepName): StepRule | undefined {
  return Object.hasOwn(regulation.steps, step) ? regulation.steps[step] : undefined;
}

/** Whether a case begins with this step. */
export function startsCase(step: StepName): boolean {
  return step === 'fileComplaint' || step === 'registerComplaint';
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
    stageRefusal(regulation, state, step, rule) ??
    (state && inCaseRefusal({ regulation, state, step, rule })) ??
    roleRefusal(step, rule, role)
  );
}

interface Place {
  readonly regulation: Regulation;
  readonly state: CaseState;
  readonly step: StepName;
  readonly rule: StepRule;
}

function inCaseRefusal(place: Place): Refusal | undefined {
  return repetitionRefusal(place) ?? earlierStepRefusal(place) ?? needRefusal(place) ?? conditionRefusal(place);
}

/** The case must stand where the regulation says; filing starts a case and nothing else does. */
function stageRefusal(
  regulation: Regulation,
  state: CaseState | undefined,
  step: StepName,
  rule: StepRule,
): Refusal | undefined {
  const open = state ? (rule.from ?? []).includes(state.stage) : startsCase(step);
  if (open) {
    return undefined;
  }
  return refuse('stepNotOpen', `steps.${step}.from`, {
    source: rule.source,
    missing: stepsBefore(regulation, state?.stage, step),
    details: { ...(state ? { stage: state.stage } : {}), from: rule.from ?? [] },
  });
}

/** A step that leaves the case where it stands is taken once in a round, unless it is of a kind that comes back. */
function repetitionRefusal({ state, step, rule }: Place): Refusal | undefined {
  if (stagesAfter(rule).length > 0 || leadsBack(rule) || (rule.repeats ?? stepMeanings[step].often)) {
    return undefined;
  }
  return wasTaken(state, step, state.roundSince)
    ? refuse('stepAlreadyTaken', `steps.${step}`, { source: rule.source })
    : undefined;
}

/** Steps that the regulation, or the meaning of the step, wants before this one. */
function earlierStepRefusal({ state, step, rule }: Place): Refusal | undefined {
  const after = (stepTable[step].after ?? []) as readonly StepName[];
  const lacking = (rule.needs ?? []).filter((needed) => !wasTaken(state, needed));
  const anyOf = after.length > 0 && !after.some((needed) => wasTaken(state, needed)) ? after : [];
  const missing = [...new Set([...lacking, ...anyOf])];
  return missing.length > 0
    ? refuse('earlierStepMissing', `steps.${step}.needs`, { source: rule.source, missing })
    : undefined;
}

function needRefusal({ state, step, rule }: Place): Refusal | undefined {
  const need = stepMeanings[step].needs?.find(({ met }) => !met(state));
  return need && refuse('nothingToActOn', `steps.${step}`, { source: rule.source, missing: [need.missing] });
}

function conditionRefusal({ regulation, state, step, rule }: Place): Refusal | undefined {
  if (!rule.when && !rule.unless) {
    return undefined;
  }
  return evaluate(rule, knownFactsOf(regulation, state)).truth === 'no'
    ? refuse('stepNotForThisCase', `steps.${step}.${rule.when ? 'when' : 'unless'}`, { source: rule.source })
    : undefined;
}

function roleRefusal(step: StepName, rule: StepRule, role: ProcedureRole): Refusal | undefined {
  return rule.by.includes(role)
    ? undefined
    : refuse('roleMayNot', `steps.${step}.by`, { source: rule.source, details: { role, roles: rule.by } });
}

function wasTaken({ moments }: CaseState, step: StepName, since = 0): boolean {
  const events: readonly string[] = stepEvents[step];
  return moments.some(({ event, sequence }) => sequence > since && events.includes(event));
}
