import type { Stage } from '#regulation';
import type { FlowStep } from './flow.js';

/** Where a drawing begins: before the first stage. */
export const startOfCase = 'start';
export type Place = Stage | typeof startOfCase;

/** A step from more stages than this is not drawn with a line from each; its stages stand in its box. */
export const mostLines = 3;

/** Which layer each stage is drawn in, from left to right. */
export interface Layers {
  readonly of: ReadonlyMap<Place, number>;
  /** Whether a move leads back to the left. */
  isBack(from: Place, to: Stage): boolean;
}

/** Every stage lies to the right of all that lead to it, apart from the ways back. */
export function layersOf(stages: readonly Stage[], moves: readonly FlowStep[]): Layers {
  const ways = guidingWays(stages, moves);
  const back = waysBack(ways);
  const of = new Map<Place, number>([[startOfCase, 0]]);
  const layerOf = (place: Place): number => {
    const known = of.get(place);
    if (known !== undefined) {
      return known;
    }
    const before = [...ways].filter(([from, next]) => next.has(place) && !back.has(`${from} ${place}`));
    const layer = Math.max(1, ...before.map(([from]) => layerOf(from) + 1));
    of.set(place, layer);
    return layer;
  };
  stages.forEach(layerOf);
  return { of, isBack: (from, to) => layerOf(from) >= layerOf(to) };
}

type Ways = Map<Place, Set<Place>>;

/** What leads where. A step from many stages counts only for a stage that nothing else leads to. */
function guidingWays(stages: readonly Stage[], moves: readonly FlowStep[]): Ways {
  const ways: Ways = new Map();
  const add = (from: Place, to: Place) => ways.set(from, (ways.get(from) ?? new Set<Place>()).add(to));
  for (const { from, to } of moves.filter((move) => move.from.length <= mostLines)) {
    placesOf(from).forEach((place) => add(place, to));
  }
  for (const stage of stages.filter((one) => !reached(ways).has(one))) {
    const [first] = moves.find(({ to }) => to === stage)?.from ?? [];
    add(first ?? startOfCase, stage);
  }
  return ways;
}

export function placesOf(from: readonly Stage[]): readonly Place[] {
  return from.length === 0 ? [startOfCase] : from;
}

function reached(ways: Ways, from: Place = startOfCase, seen = new Set<Place>()): Set<Place> {
  if (!seen.has(from)) {
    seen.add(from);
    ways.get(from)?.forEach((next) => reached(ways, next, seen));
  }
  return seen;
}

/** The ways that would close a circle: to a place that is on the road that led here. */
function waysBack(ways: Ways): Set<string> {
  const back = new Set<string>();
  const done = new Set<Place>();
  const visit = (place: Place, road: ReadonlySet<Place>) => {
    if (done.has(place)) {
      return;
    }
    const here = new Set(road).add(place);
    for (const next of ways.get(place) ?? []) {
      if (here.has(next)) {
        back.add(`${place} ${next}`);
      } else {
        visit(next, here);
      }
    }
    done.add(place);
  };
  [...ways.keys()].forEach((place) => visit(place, new Set()));
  return back;
}
