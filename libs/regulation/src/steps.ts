import type { StepRule } from './regulation.schema.js';
import type { AdmissibilityOutcome, Letter, Stage } from './vocabulary.js';

/** The stage that follows a step; undefined when the stage stays, or when the regulation does not know this outcome. */
export function stageAfter(step: StepRule, outcome?: AdmissibilityOutcome): Stage | undefined {
  if (typeof step.to !== 'object') {
    return step.to;
  }
  return outcome && step.to[outcome];
}

/** The letters that go out with a step. */
export function lettersOf(step: StepRule, outcome?: AdmissibilityOutcome): readonly Letter[] {
  if (!step.sends || Array.isArray(step.sends)) {
    return step.sends ?? [];
  }
  return (outcome && step.sends[outcome]) ?? [];
}

/** Every stage that a step can lead to. */
export function stagesAfter(step: StepRule): readonly Stage[] {
  if (typeof step.to === 'object') {
    return Object.values(step.to);
  }
  return step.to ? [step.to] : [];
}
