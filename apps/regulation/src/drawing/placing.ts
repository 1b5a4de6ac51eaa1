import { inGoodOrder } from './ordering.js';

/** Something that is laid out: how wide it is, and how far it reaches above and below the height of its lines. */
export interface Item {
  readonly id: string;
  readonly layer: number;
  readonly width: number;
  readonly up: number;
  readonly down: number;
}

/** A line between two items of different layers; `from` lies to the left. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface Placed extends Item {
  /** The left side of its layer, and the width of that. */
  readonly left: number;
  readonly room: number;
  readonly y: number;
}

export interface Placing {
  readonly items: ReadonlyMap<string, Placed>;
  /** The items that a line passes, from its left end to its right end. */
  readonly roads: ReadonlyMap<string, readonly string[]>;
  readonly width: number;
  readonly height: number;
}

const betweenLayers = 44;
const between = 16;
const passage = { width: 0, up: 7, down: 7 };
const rounds = 24;

/** Lays items out in layers from left to right: few crossings first, then lines as straight as there is room. */
export function place(items: readonly Item[], links: readonly Link[]): Placing {
  const { all, roads } = withPassages(items, links);
  const pairs = [...roads.values()].flatMap((road) => road.slice(1).map((id, at) => [road[at] ?? id, id] as const));
  const layers = inGoodOrder(layered(all), pairs);
  const heights = settled(layers, pairs);
  const top = Math.min(...all.map((item) => (heights.get(item.id) ?? 0) - item.up));
  const bottom = Math.max(...all.map((item) => (heights.get(item.id) ?? 0) + item.down));
  const placed = new Map<string, Placed>();
  let left = 0;
  for (const layer of layers) {
    const room = Math.max(0, ...layer.map(({ width }) => width));
    layer.forEach((item) => placed.set(item.id, { ...item, left, room, y: (heights.get(item.id) ?? 0) - top }));
    left += room + betweenLayers;
  }
  return { items: placed, roads, width: left - betweenLayers, height: bottom - top };
}

/** A line that passes other layers gets a narrow item of its own in each, so that it never runs through a box. */
function withPassages(items: readonly Item[], links: readonly Link[]) {
  const all = [...items];
  const layerOf = new Map(items.map(({ id, layer }) => [id, layer]));
  const roads = new Map<string, string[]>();
  for (const { id, from, to } of links) {
    const first = (layerOf.get(from) ?? 0) + 1;
    const count = Math.max(0, (layerOf.get(to) ?? 0) - first);
    const passages = Array.from({ length: count }, (_, index) => ({
      id: `${id}~${index}`,
      layer: first + index,
      ...passage,
    }));
    all.push(...passages);
    roads.set(id, [from, ...passages.map((one) => one.id), to]);
  }
  return { all, roads };
}

function layered(items: readonly Item[]): Item[][] {
  const layers: Item[][] = Array.from({ length: Math.max(...items.map(({ layer }) => layer)) + 1 }, () => []);
  items.forEach((item) => layers[item.layer]?.push(item));
  return layers;
}

/** Heights at which every item is as near to its neighbours as the others in its layer allow. */
function settled(layers: readonly Item[][], pairs: readonly (readonly [string, string])[]): Map<string, number> {
  const neighbours = new Map<string, string[]>();
  for (const [one, other] of pairs) {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  }
  const heights = new Map<string, number>();
  layers.forEach((layer) =>
    stacked(
      layer,
      layer.map(() => 0),
    ).forEach((y, at) => heights.set(layer[at]?.id ?? '', y)),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) {
      const wished = layer.map(({ id }) => middle((neighbours.get(id) ?? [id]).map((one) => heights.get(one) ?? 0)));
      stacked(layer, wished).forEach((y, at) => heights.set(layer[at]?.id ?? '', y));
    }
  }
  return heights;
}

/** The heights nearest to those wished for at which nothing touches and the order stays: neighbours that clash move as one. */
function stacked(layer: readonly Item[], wished: readonly number[]): number[] {
  const offsets: number[] = [];
  layer.forEach((item, at) => {
    const above = layer[at - 1];
    offsets.push(above ? (offsets[at - 1] ?? 0) + above.down + between + item.up : 0);
  });
  const blocks: { sum: number; count: number }[] = [];
  wished.forEach((wish, at) => {
    blocks.push({ sum: wish - (offsets[at] ?? 0), count: 1 });
    joinClashing(blocks);
  });
  const bases = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return bases.map((base, at) => base + (offsets[at] ?? 0));
}

function joinClashing(blocks: { sum: number; count: number }[]): void {
  for (let last = blocks.at(-1), before = blocks.at(-2); last && before; last = blocks.at(-1), before = blocks.at(-2)) {
    if (before.sum / before.count < last.sum / last.count) {
      return;
    }
    blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
  }
}

function middle(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
