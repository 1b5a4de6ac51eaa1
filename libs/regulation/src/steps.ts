import type { StepRule } from './regulation.schema.js';
import type { Letter } from './vocabulary-letters.js';
import type { StepOutcome } from './vocabulary-outcomes.js';
import { type NextStage, previousStage, type Stage } from './vocabulary-stages.js';

/**
 * The stage that follows a step; undefined when the stage stays, or when the regulation does not know this outcome.
 * `previous` is where the case stood before its present stage, for steps that lead back.
 */
export function stageAfter(step: StepRule, outcome?: StepOutcome, previous?: Stage): Stage | undefined {
  const next = typeof step.to === 'object' ? outcome && step.to[outcome] : step.to;
  return next === previousStage ? previous : next;
}

/** The letters that go out with a step. */
export function lettersOf(step: StepRule, outcome?: StepOutcome): readonly Letter[] {
  if (!step.sends || Array.isArray(step.sends)) {
    return step.sends ?? [];
  }
  return (outcome && step.sends[outcome]) ?? [];
}

/** Every letter that a step can send. */
export function allLettersOf({ sends }: StepRule): readonly Letter[] {
  return Array.isArray(sends) ? sends : Object.values(sends ?? {}).flat();
}

/** Every stage that a step can lead to; not where it leads back. */
export function stagesAfter(step: StepRule): readonly Stage[] {
  return nextStagesOf(step).filter((next) => next !== previousStage);
}

/** Whether a step can lead back to the stage before. */
export function leadsBack(step: StepRule): boolean {
  return nextStagesOf(step).includes(previousStage);
}

function nextStagesOf({ to }: StepRule): readonly NextStage[] {
  if (typeof to === 'object') {
    return Object.values(to);
  }
  return to ? [to] : [];
}
