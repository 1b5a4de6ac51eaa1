import type { ChartLine, Shape } from './chart.js';
import type { Placing } from './placing.js';

/** How far the rim of an ending stands out. */
const rimWidth = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The path of every line, as SVG writes it, by the id of the line. */
export function curvesOf(lines: readonly ChartLine[], shapes: readonly Shape[], placing: Placing): Map<string, string> {
  const ports = portsOf(lines, shapes, placing);
  return new Map(
    lines.map((line) => {
      const road = placing.roads.get(line.id) ?? [];
      const start = ports.get(`${line.id} from`);
      const end = ports.get(`${line.id} to`);
      return [line.id, start && end ? curve(start, road.slice(1, -1), end, placing) : ''];
    }),
  );
}

/** Where lines touch their boxes: spread over a side, in the order of where they lead. */
function portsOf(lines: readonly ChartLine[], shapes: readonly Shape[], placing: Placing): Map<string, Port> {
  const ports = new Map<string, Port>();
  for (const shape of shapes) {
    for (const side of ['from', 'to'] as const) {
      const here = lines
        .filter((line) => line[side] === shape.id)
        .toSorted((a, b) => nextY(a, side, placing) - nextY(b, side, placing));
      here.forEach((line, at) =>
        ports.set(`${line.id} ${side}`, port(shape, side, (at + 1) / (here.length + 1), placing)),
      );
    }
  }
  return ports;
}

/** A line leaves and reaches its layer at the side of it, so that it passes clear of wider boxes above and below. */
interface Port extends Point {
  readonly edge: number;
}

function port(shape: Shape, side: 'from' | 'to', part: number, placing: Placing): Port {
  const { left = 0, room = 0, y = 0 } = placing.items.get(shape.id) ?? {};
  const half = shape.width / 2 + (shape.kind === 'ending' ? rimWidth : 0);
  const x = left + room / 2 + (side === 'from' ? half : -half);
  return {
    x,
    y: y + (part - 0.5) * 2 * Math.min(shape.up * 0.8, 60),
    edge: side === 'from' ? Math.max(left + room, x) : Math.min(left, x),
  };
}

function nextY({ id }: ChartLine, side: 'from' | 'to', { roads, items }: Placing): number {
  const next = roads.get(id)?.at(side === 'from' ? 1 : -2) ?? '';
  return items.get(next)?.y ?? 0;
}

function curve(start: Port, passages: readonly string[], end: Port, { items }: Placing): string {
  const parts = [`M${round(start.x)},${round(start.y)}`, `H${round(start.edge)}`];
  let at: Point = { x: start.edge, y: start.y };
  for (const id of passages) {
    const { left = 0, room = 0, y = 0 } = items.get(id) ?? {};
    parts.push(bend(at, { x: left, y }), `H${round(left + room)}`);
    at = { x: left + room, y };
  }
  const last = end.edge < end.x ? [`H${round(end.x)}`] : [];
  return [...parts, bend(at, { x: end.edge, y: end.y }), ...last].join(' ');
}

function bend(from: Point, to: Point): string {
  const middle = round((from.x + to.x) / 2);
  return `C${middle},${round(from.y)} ${middle},${round(to.y)} ${round(to.x)},${round(to.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
