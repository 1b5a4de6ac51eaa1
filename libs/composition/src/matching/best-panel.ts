import { cheapestColumns } from './cheapest-columns.js';

/** Who can take which seat. People are numbered in the order in which they are preferred. */
export interface Puzzle {
  people: number;
  /** Per seat, per person: the level of the route (0 the best, 3 the last one), or nothing when the person cannot. */
  levels: readonly (readonly (number | undefined)[])[];
  /** Per seat: whether it may stay empty when nobody can take it. */
  mayBeEmpty: readonly boolean[];
  /** Per person: which of the fields that somebody must know of this person knows, as bits. */
  knows: readonly number[];
  /** The fields that somebody must know of, as bits. */
  needed: number;
}

/** Per seat the person, or nothing when it stays empty. */
export type Answer = readonly (number | undefined)[];

const permittedEmpty = 4;
const unfilled = 5;
const impossible = 6;

/**
 * The best panel, in this order: as few seats as possible stay empty that may not; as many needed fields as possible are
 * known; then as few empty seats, people for another participant and deputies as possible; then whoever comes first.
 * A panel without fault is found whenever there is one: `bestKnowing` tries every way in which a field can be known.
 */
export function bestPanel(puzzle: Puzzle): Answer {
  if (puzzle.levels.length === 0) {
    return [];
  }
  const search = searchOf(puzzle);
  const free = relaxed(search, new Array<number>(puzzle.levels.length).fill(0));
  const limit = (Math.floor(free.cost / search.weight(unfilled)) + 1) * search.weight(unfilled);
  const inReach = puzzle.needed & puzzle.knows.reduce((all, one) => all | one, 0);
  if ((inReach & ~free.known) === 0) {
    return free.people;
  }
  for (const fields of subsetsFromLargest(inReach)) {
    const best = fields
      .map((wanted) => bestKnowing(search, { required: free.required, wanted, limit }))
      .reduce((one, other) => (other && (!one || other.cost < one.cost) ? other : one), undefined);
    if (best) {
      return best.people;
    }
  }
  return free.people;
}

interface Search {
  puzzle: Puzzle;
  /** What a level costs: more than all lower levels can cost together, over all seats. */
  weight: (level: number) => number;
}

interface Attempt {
  people: Answer;
  cost: number;
  known: number;
  required: readonly number[];
}

interface Goal {
  /** Per seat: the fields that whoever takes it must know of. */
  required: readonly number[];
  wanted: number;
  /** A panel must cost less. */
  limit: number;
}

function searchOf(puzzle: Puzzle): Search {
  const seats = puzzle.levels.length;
  const base = seats * puzzle.people + 1;
  return { puzzle, weight: (level) => (level === 0 ? 0 : base * (seats + 1) ** (level - 1)) };
}

/** Takes the cheapest panel; where it lacks a field, each seat in turn must be taken by somebody who knows of it. */
function bestKnowing(search: Search, goal: Goal): Attempt | undefined {
  const attempt = relaxed(search, goal.required);
  if (attempt.cost >= goal.limit) {
    return undefined;
  }
  const missing = goal.wanted & ~attempt.known;
  if (missing === 0) {
    return attempt;
  }
  const field = missing & -missing;
  let best: Attempt | undefined;
  for (const required of waysToKnow(search, goal, field)) {
    best = bestKnowing(search, { ...goal, required, limit: best?.cost ?? goal.limit }) ?? best;
  }
  return best;
}

/** One way per seat, the cheapest first, so that the others are soon seen to be dearer. */
function waysToKnow(search: Search, { required, limit }: Goal, field: number): (readonly number[])[] {
  return required
    .map((_, seat) => required.map((fields, place) => (place === seat ? fields | field : fields)))
    .map((one) => relaxed(search, one))
    .filter(({ cost }) => cost < limit)
    .toSorted((one, other) => one.cost - other.cost)
    .map((one) => one.required);
}

/** The cheapest panel when only `required` matters. */
function relaxed({ puzzle, weight }: Search, required: readonly number[]): Attempt {
  const { levels, people, mayBeEmpty, knows } = puzzle;
  const costs = levels.map((ofSeat, seat) => {
    const fields = required[seat] ?? 0;
    const row = new Float64Array(people + levels.length).fill(weight(impossible));
    ofSeat.forEach((level, person) => {
      if (level !== undefined && ((knows[person] ?? 0) & fields) === fields) {
        row[person] = weight(level) + person;
      }
    });
    if (fields === 0) {
      row[people + seat] = weight(mayBeEmpty[seat] ? permittedEmpty : unfilled);
    }
    return row;
  });
  const chosen = cheapestColumns(costs);
  const cost = chosen.reduce((sum, column, seat) => sum + (costs[seat]?.[column] ?? 0), 0);
  const taken = chosen.map((column) => (column < people ? column : undefined));
  const known = taken.reduce<number>((all, one) => all | (one === undefined ? 0 : (knows[one] ?? 0)), 0);
  return { people: taken, cost, known, required };
}

/** All sets of these fields, those with most fields together and first; the empty one is left out. */
function subsetsFromLargest(fields: number): number[][] {
  const bySize: number[][] = [];
  for (let set = fields; set > 0; set = (set - 1) & fields) {
    const size = set.toString(2).replaceAll('0', '').length;
    (bySize[size] ??= []).push(set);
  }
  return bySize.filter(Boolean).toReversed();
}
