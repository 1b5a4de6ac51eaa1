import type { RegulationRules, StepRule } from '../regulation.schema.js';
import { leadsBack, stagesAfter } from '../steps.js';
import type { Stage } from '../vocabulary-stages.js';
import { type StepName, stepTable } from '../vocabulary-steps.js';

/** The steps with which a case begins. */
export const beginnings: readonly StepName[] = ['fileComplaint', 'registerComplaint'];

/** What can happen from the filing on: the stages a case can come to and the steps that can be taken there. */
export interface Roads {
  readonly stages: ReadonlySet<Stage>;
  readonly steps: ReadonlySet<StepName>;
}

/** The roads that a regulation permits, without certain steps. Conditions on facts are taken as met. */
export function roadsOf(regulation: RegulationRules, without: (step: StepName) => boolean = () => false): Roads {
  const stages = new Set<Stage>();
  const steps = new Set<StepName>();
  let before = -1;
  while (steps.size + stages.size > before) {
    before = steps.size + stages.size;
    stepsOf(regulation)
      .filter(([name, step]) => !without(name) && canStand(step, stages) && hasWhatItNeeds(name, step, steps))
      .forEach(([name, step]) => {
        steps.add(name);
        leadsTo(regulation, name, step).forEach((stage) => stages.add(stage));
      });
  }
  return { stages, steps };
}

/** The stages from which one of these can be reached, those included. */
export function stagesThatReach(regulation: RegulationRules, goals: readonly Stage[]): ReadonlySet<Stage> {
  const ending = new Set<Stage>(goals);
  const moves = movesOf(regulation);
  let before = -1;
  while (ending.size > before) {
    before = ending.size;
    moves.filter(([, to]) => ending.has(to)).forEach(([from]) => ending.add(from));
  }
  return ending;
}

/** Every stage that a step can lead to, with where a lapse leads; where it leads back is not among them. */
export function leadsTo(regulation: RegulationRules, name: StepName, step: StepRule): readonly Stage[] {
  return name === 'recordLapse' ? [...stagesAfter(step), ...lapseStages(regulation)] : stagesAfter(step);
}

export function stepsOf({ steps }: Pick<RegulationRules, 'steps'>): [StepName, StepRule][] {
  return Object.entries(steps) as [StepName, StepRule][];
}

/** Steps that change the stage. */
export function leavingSteps(regulation: RegulationRules): [StepName, StepRule][] {
  return stepsOf(regulation).filter(
    ([name, step]) => step.to !== undefined || leadsTo(regulation, name, step).length > 0,
  );
}

function movesOf(regulation: RegulationRules): [Stage, Stage][] {
  const onwards = stepsOf(regulation).flatMap(([name, step]) =>
    (step.from ?? []).flatMap((from) => leadsTo(regulation, name, step).map((to): [Stage, Stage] => [from, to])),
  );
  const back = stepsOf(regulation)
    .filter(([, step]) => leadsBack(step))
    .flatMap(([, { from = [] }]) => from)
    .flatMap((stage) => onwards.filter(([, to]) => to === stage).map(([from]): [Stage, Stage] => [stage, from]));
  return [...onwards, ...back];
}

function lapseStages({ terms }: RegulationRules): Stage[] {
  return Object.values(terms).flatMap(({ onLapse }) => (onLapse?.to ? [onLapse.to] : []));
}

function canStand({ from }: StepRule, stages: ReadonlySet<Stage>): boolean {
  return from === undefined || from.some((stage) => stages.has(stage));
}

function hasWhatItNeeds(name: StepName, { needs = [] }: StepRule, taken: ReadonlySet<StepName>): boolean {
  const after = stepTable[name].after ?? [];
  const names: ReadonlySet<string> = taken;
  return needs.every((need) => taken.has(need)) && (after.length === 0 || after.some((one) => names.has(one)));
}
