interface Ordered {
  readonly id: string;
}
type Pairs = readonly (readonly [string, string])[];

const sweeps = 24;

/** The items of every layer in an order with few crossing lines: each near the middle of what it is joined to. */
export function inGoodOrder<T extends Ordered>(layers: readonly T[][], pairs: Pairs): T[][] {
  const before = joined(pairs, ([one, other]) => [other, one]);
  const after = joined(pairs, ([one, other]) => [one, other]);
  let current = layers.map((layer) => [...layer]);
  let best = current;
  let fewest = crossings(current, pairs);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    current = sweep % 2 === 0 ? swept(current, before) : swept(current.toReversed(), after).toReversed();
    const count = crossings(current, pairs);
    if (count < fewest) {
      [best, fewest] = [current, count];
    }
  }
  return best;
}

/** How many pairs of lines between neighbouring layers cross. */
export function crossings(layers: readonly (readonly Ordered[])[], pairs: Pairs): number {
  const rank = ranks(layers);
  const lines = pairs.map(([one, other]) => ({
    layer: rank.get(one)?.layer,
    a: rank.get(one)?.at ?? 0,
    b: rank.get(other)?.at ?? 0,
  }));
  return lines.reduce(
    (sum, one, at) =>
      sum +
      lines.slice(at + 1).filter((other) => other.layer === one.layer && (one.a - other.a) * (one.b - other.b) < 0)
        .length,
    0,
  );
}

function swept<T extends Ordered>(layers: readonly T[][], neighbours: ReadonlyMap<string, readonly string[]>): T[][] {
  const done: T[][] = [];
  for (const layer of layers) {
    const rank = ranks(done.slice(-1));
    const own = new Map(layer.map(({ id }, at) => [id, at]));
    const keyOf = ({ id }: T): number => {
      const places = (neighbours.get(id) ?? []).flatMap((one) => rank.get(one)?.at ?? []);
      const previous = done.at(-1)?.length ?? layer.length;
      return places.length > 0
        ? places.reduce((sum, place) => sum + place, 0) / places.length
        : ((own.get(id) ?? 0) / layer.length) * previous;
    };
    done.push(layer.toSorted((one, other) => keyOf(one) - keyOf(other)));
  }
  return done;
}

function ranks(layers: readonly (readonly Ordered[])[]): Map<string, { layer: number; at: number }> {
  return new Map(layers.flatMap((items, layer) => items.map(({ id }, at) => [id, { layer, at }] as const)));
}

function joined(
  pairs: Pairs,
  turn: (pair: readonly [string, string]) => readonly [string, string],
): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const [one, other] of pairs.map(turn)) {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  }
  return neighbours;
}
