import {
  type ProcedureRole,
  type Regulation,
  type Stage,
  type StepName,
  type StepOutcome,
  type StepRule,
  previousStage,
} from '#regulation';

/** One way in which a step leads on: all stages from which it leads to the same place. */
export interface FlowStep {
  readonly step: StepName;
  /** The outcomes that lead there; empty when every outcome does. */
  readonly outcomes: readonly StepOutcome[];
  readonly by: readonly ProcedureRole[];
  readonly needs: readonly StepName[];
  /** Whether it exists in some cases only. */
  readonly sometimes: boolean;
  /** Empty for the step that starts a case. */
  readonly from: readonly Stage[];
  readonly to: Stage;
}

/** A step that leaves the case where it is, or leads back to the stage before. */
export interface LocalStep extends Omit<FlowStep, 'to'> {
  readonly back: boolean;
}

/** A regulation as something that can be drawn. */
export interface Flow {
  readonly stages: readonly Stage[];
  readonly moves: readonly FlowStep[];
  readonly local: readonly LocalStep[];
}

/** What leads where under a regulation, in the order of its steps. */
export function flowOf(regulation: Regulation): Flow {
  const ways = Object.entries(regulation.steps).flatMap(([name, rule]) => waysOf(name as StepName, rule));
  return {
    stages: regulation.stages,
    moves: ways.flatMap(({ to, ...way }) => movesOf(way, to)),
    local: ways.flatMap(({ to, ...way }) => localOf(way, to)),
  };
}

type Way = Omit<FlowStep, 'to'> & { readonly to: Stage | typeof previousStage | undefined };

function waysOf(step: StepName, rule: StepRule): Way[] {
  const { from = [], to, by, needs = [] } = rule;
  const sometimes = rule.when !== undefined || rule.unless !== undefined;
  const way = { step, by, needs, sometimes, from };
  if (typeof to !== 'object') {
    return [{ ...way, outcomes: [], to }];
  }
  const targets = new Map<Way['to'], StepOutcome[]>();
  for (const [outcome, target] of Object.entries(to)) {
    targets.set(target, [...(targets.get(target) ?? []), outcome as StepOutcome]);
  }
  return [...targets].map(([target, outcomes]) => ({ ...way, outcomes: targets.size > 1 ? outcomes : [], to: target }));
}

/** From each stage but the one it leads to. */
function movesOf(way: Omit<Way, 'to'>, to: Way['to']): FlowStep[] {
  if (to === undefined || to === previousStage) {
    return [];
  }
  const from = way.from.filter((stage) => stage !== to);
  return way.from.length > 0 && from.length === 0 ? [] : [{ ...way, from, to }];
}

function localOf(way: Omit<Way, 'to'>, to: Way['to']): LocalStep[] {
  if (to === previousStage) {
    return [{ ...way, back: true }];
  }
  const from = way.from.filter((stage) => to === undefined || stage === to);
  return from.length === 0 ? [] : [{ ...way, from, back: false }];
}
