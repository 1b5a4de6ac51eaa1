import type { ProcedureRole, Stage } from '#regulation';
import type { FlowStep, LocalStep } from './flow.js';
import type { DrawingWords } from './words/words.js';

type Labelled = Pick<FlowStep, 'step' | 'outcomes' | 'by' | 'needs' | 'sometimes'>;

/** The name of a step with the outcomes that lead this way. */
export function titleOf({ step, outcomes }: Labelled, words: DrawingWords): string {
  const ends = outcomes.map((outcome) => words.outcomes[outcome]).join(` ${words.or} `);
  return ends === '' ? words.steps[step] : `${words.steps[step]}: ${ends}`;
}

export function whoTakes(by: readonly ProcedureRole[], words: DrawingWords): string {
  return by.map((role) => words.roles[role]).join(', ');
}

/** What else matters about a step: what comes before it, and whether every case knows it. */
export function conditionsOf({ needs, sometimes }: Labelled, words: DrawingWords): string[] {
  return [
    ...(needs.length > 0 ? [`${words.needs}: ${needs.map((step) => words.steps[step]).join(', ')}`] : []),
    ...(sometimes ? [words.whereItIsSo] : []),
  ];
}

/** A step that leaves the case where it is, on one line. */
export function localLine(step: LocalStep, words: DrawingWords): string {
  const back = step.back ? `, ${words.back}` : '';
  return `${titleOf(step, words)} (${whoTakes(step.by, words)})${back}`;
}

export function stagesInWords(stages: readonly Stage[], words: DrawingWords): string {
  return stages.map((stage) => words.stages[stage]).join(', ');
}
