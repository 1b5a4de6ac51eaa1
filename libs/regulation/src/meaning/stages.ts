import { listed, type Path, type Problem } from '../read/problem.js';
import type { RegulationRules, StepRule } from '../regulation.schema.js';
import { stagesAfter } from '../steps.js';
import type { Stage } from '../vocabulary.js';

/** Stages that steps or endings name and `stages` does not. */
export function unknownStages(regulation: RegulationRules): Problem[] {
  const { stages, ends, continuesElsewhere = [] } = regulation;
  const named: { path: Path; stage: Stage }[] = [
    ...ends.map((stage, index) => ({ path: ['ends', index], stage })),
    ...continuesElsewhere.map((stage, index) => ({ path: ['continuesElsewhere', index], stage })),
    ...stepsOf(regulation).flatMap(([name, step]) => [
      ...(step.from ?? []).map((stage, index) => ({ path: ['steps', name, 'from', index], stage })),
      ...stagesAfter(step).map((stage) => ({ path: ['steps', name, 'to'], stage })),
    ]),
  ];
  return named
    .filter(({ stage }) => !stages.includes(stage))
    .map(({ path, stage }) => ({
      path,
      message: `The stage "${stage}" is not one of the stages of this regulation.`,
      remedy: `Add it to stages, or use one of: ${listed(stages)}.`,
    }));
}

/** Stages to which no road leads from the filing. Without a filing there is nothing to say: that is a finding of its own. */
export function unreachableStages(regulation: RegulationRules): Problem[] {
  if (!regulation.steps.fileComplaint) {
    return [];
  }
  const reached = new Set<Stage>();
  let next = stepsOf(regulation).flatMap(([, step]) => (step.from ? [] : stagesAfter(step)));
  while (next.length > 0) {
    next.forEach((stage) => reached.add(stage));
    next = stepsOf(regulation)
      .filter(([, { from = [] }]) => from.some((stage) => reached.has(stage)))
      .flatMap(([, step]) => stagesAfter(step))
      .filter((stage) => !reached.has(stage));
  }
  return stageProblems(regulation, (stage) => !reached.has(stage), {
    says: 'cannot be reached',
    remedy: 'Let a step lead to it, or take it out of stages.',
  });
}

/** Stages that a case would never leave although it is not finished there. */
export function stagesWithoutExit(regulation: RegulationRules): Problem[] {
  const { ends, continuesElsewhere = [] } = regulation;
  const left = new Set(leavingSteps(regulation).flatMap(([, { from = [] }]) => from));
  return stageProblems(
    regulation,
    (stage) => !left.has(stage) && !ends.includes(stage) && !continuesElsewhere.includes(stage),
    { says: 'has no exit and is no ending', remedy: 'Add a step that leaves it, or name it under ends.' },
  );
}

/** An ending that a step leaves is no ending. */
export function endingsWithExit(regulation: RegulationRules): Problem[] {
  return leavingSteps(regulation).flatMap(([name, { from = [] }]) =>
    from
      .filter((stage) => regulation.ends.includes(stage))
      .map((stage) => ({
        path: ['steps', name, 'from'],
        message: `The step ${name} leaves "${stage}", which is an ending.`,
        remedy: 'Take the stage out of from, or out of ends.',
      })),
  );
}

function stageProblems(
  { stages }: RegulationRules,
  isWrong: (stage: Stage) => boolean,
  words: { says: string; remedy: string },
): Problem[] {
  return stages.flatMap((stage, index) =>
    isWrong(stage)
      ? [{ path: ['stages', index], message: `The stage "${stage}" ${words.says}.`, remedy: words.remedy }]
      : [],
  );
}

function leavingSteps(regulation: RegulationRules): [string, StepRule][] {
  return stepsOf(regulation).filter(([, { to }]) => to !== undefined);
}

function stepsOf({ steps }: RegulationRules): [string, StepRule][] {
  return Object.entries(steps);
}
