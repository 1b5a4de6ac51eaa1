import { type Regulation, type Stage, stagesAfter, type StepName } from '#regulation';

/**
 * Which steps come first, in the shortest way from a stage (or from no case at all) to a step.
 * Empty when the step is open there, or when no way leads to it any more.
 */
export function stepsBefore(regulation: Regulation, stage: Stage | undefined, step: StepName): StepName[] {
  const ways = known.get(regulation) ?? new Map<string, StepName[]>();
  known.set(regulation, ways);
  const name = `${stage ?? ''} ${step}`;
  const found = ways.get(name) ?? shortestWay(regulation, stage, step);
  ways.set(name, found);
  return [...found];
}

/** A way is looked for once: the same question is asked for every step and every role on every page. */
const known = new WeakMap<Regulation, Map<string, StepName[]>>();

function shortestWay(regulation: Regulation, stage: Stage | undefined, step: StepName): StepName[] {
  const steps = stepsOf(regulation);
  let roads: Road[] = [{ at: stage, steps: [] }];
  const seen = new Set<Stage | undefined>([stage]);
  while (roads.length > 0) {
    const arrived = roads.find(({ at }) => opens(regulation, step, at));
    if (arrived) {
      return [...arrived.steps];
    }
    roads = roads.flatMap((road) => furtherFrom(regulation, road, steps)).filter(({ at }) => isNew(at, seen));
  }
  return [];
}

interface Road {
  readonly at: Stage | undefined;
  readonly steps: readonly StepName[];
}

function furtherFrom(regulation: Regulation, road: Road, known: readonly StepName[]): Road[] {
  return known
    .filter((step) => opens(regulation, step, road.at))
    .flatMap((step) => {
      const rule = regulation.steps[step];
      return rule ? stagesAfter(rule).map((at) => ({ at, steps: [...road.steps, step] })) : [];
    });
}

function opens(regulation: Regulation, step: StepName, stage: Stage | undefined): boolean {
  const starts = step === 'fileComplaint' || step === 'registerComplaint';
  return stage === undefined ? starts : (regulation.steps[step]?.from ?? []).includes(stage);
}

function isNew(stage: Stage | undefined, seen: Set<Stage | undefined>): boolean {
  const found = !seen.has(stage);
  seen.add(stage);
  return found;
}

function stepsOf(regulation: Regulation): StepName[] {
  return Object.keys(regulation.steps) as StepName[];
}
