import { listed, type Path, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import { stagesAfter } from '../steps.js';
import type { Stage } from '../vocabulary-stages.js';
import { leavingSteps, roadsOf, stagesThatReach, stepsOf } from './roads.js';

/** Stages that something in the regulation names and `stages` does not. */
export function unknownStages(regulation: RegulationRules): Problem[] {
  const { stages } = regulation;
  return namedStages(regulation)
    .filter(({ stage }) => !stages.includes(stage))
    .map(({ path, stage }) => ({
      path,
      message: `The stage "${stage}" is not one of the stages of this regulation.`,
      remedy: `Add it to stages, or use one of: ${listed(stages)}.`,
    }));
}

/** Stages to which no road leads from the filing. Without a filing there is nothing to say: that is a finding of its own. */
export function unreachableStages(regulation: RegulationRules): Problem[] {
  const { steps } = regulation;
  if (!steps.fileComplaint && !steps.registerComplaint) {
    return [];
  }
  const { stages: reached } = roadsOf(regulation);
  return stageProblems(regulation, (stage) => !reached.has(stage), {
    says: 'cannot be reached',
    remedy: 'Let a step lead to it, or take it out of stages.',
  });
}

/** Stages that a case would never leave although it is not finished there. */
export function stagesWithoutExit(regulation: RegulationRules): Problem[] {
  return stageProblems(regulation, (stage) => isLeftByNothing(regulation, stage), {
    says: 'has no exit and is no ending',
    remedy: 'Add a step that leaves it, or name it under ends.',
  });
}

/** Stages that steps leave, but only in circles: no road from there comes to an ending. */
export function stagesThatGoRound(regulation: RegulationRules): Problem[] {
  const { stages, ends, continuesElsewhere = [] } = regulation;
  const dead = stages.filter((stage) => isLeftByNothing(regulation, stage));
  const goals = [...ends, ...continuesElsewhere, ...dead];
  const ending = stagesThatReach(regulation, goals);
  return stageProblems(regulation, (stage) => goals.length > 0 && !ending.has(stage), {
    says: 'never comes to an ending',
    remedy: 'Add a step that leads from it, or from a later stage, to an ending.',
  });
}

/** An ending that a step leaves is no ending; only a case that is reopened leaves it. */
export function endingsWithExit(regulation: RegulationRules): Problem[] {
  return leavingSteps(regulation)
    .filter(([name]) => name !== 'reopen')
    .flatMap(([name, { from = [] }]) =>
      from
        .filter((stage) => regulation.ends.includes(stage))
        .map((stage) => ({
          path: ['steps', name, 'from'],
          message: `The step ${name} leaves "${stage}", which is an ending.`,
          remedy: 'Take the stage out of from, or out of ends.',
        })),
    );
}

function namedStages(regulation: RegulationRules): { path: Path; stage: Stage }[] {
  const { ends, continuesElsewhere = [], terms, matters = {} } = regulation;
  return [
    ...each(['ends'], ends),
    ...each(['continuesElsewhere'], continuesElsewhere),
    ...Object.entries(matters).flatMap(([name, matter]) => each(['matters', name, 'in'], matter.in)),
    ...Object.entries(terms).flatMap(([name, { standsStillIn = [], onLapse }]) => [
      ...each(['terms', name, 'standsStillIn'], standsStillIn),
      ...(onLapse?.to ? [{ path: ['terms', name, 'onLapse', 'to'], stage: onLapse.to }] : []),
    ]),
    ...stepsOf(regulation).flatMap(([name, step]) => [
      ...each(['steps', name, 'from'], step.from ?? []),
      ...stagesAfter(step).map((stage) => ({ path: ['steps', name, 'to'], stage })),
    ]),
  ];
}

function each(path: Path, stages: readonly Stage[]): { path: Path; stage: Stage }[] {
  return stages.map((stage, index) => ({ path: [...path, index], stage }));
}

function isLeftByNothing(regulation: RegulationRules, stage: Stage): boolean {
  const { ends, continuesElsewhere = [] } = regulation;
  const left = leavingSteps(regulation).some(([name, { from = [] }]) => name !== 'reopen' && from.includes(stage));
  return !left && !ends.includes(stage) && !continuesElsewhere.includes(stage);
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
