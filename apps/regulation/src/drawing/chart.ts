import { textBlock, type TextBlock, type TextLine } from './boxes.js';
import type { Diagram, DrawnStage } from './diagram.js';
import type { FlowStep } from './flow.js';
import { conditionsOf, localLine, stagesInWords, titleOf, whoTakes } from './labels.js';
import { type Layers, layersOf, mostLines, type Place, placesOf, startOfCase } from './layers.js';
import type { Item, Link } from './placing.js';
import type { TermNote } from './term-notes.js';
import type { DrawingWords } from './words/words.js';

export type ShapeKind = 'start' | 'stage' | 'ending' | 'elsewhere' | 'step' | 'wide';

/** A box with text, and the notes under it. */
export interface Shape extends Item {
  readonly kind: ShapeKind;
  readonly block: TextBlock;
  readonly notes: readonly TextBlock[];
}

export interface ChartLine extends Link {
  readonly back: boolean;
  /** At which end the line has its arrow. */
  readonly arrow: 'from' | 'to' | 'none';
}

export interface Chart {
  readonly shapes: readonly Shape[];
  readonly lines: readonly ChartLine[];
}

export const noteGap = 6;
const widest = { stage: 200, step: 180, note: 220 };

/** The boxes and lines of a diagram: stages in the even layers, the steps between them in the odd ones. */
export function chartOf(diagram: Diagram): Chart {
  const { stages, moves, words } = diagram;
  const layers = layersOf(
    stages.map(({ stage }) => stage),
    moves,
  );
  const parts = moves.map((move, at) => partsOf(move, `step ${at}`, layers, words));
  return {
    shapes: [
      shape(startOfCase, 0, 'start', textBlock([{ text: words.start, style: 'quiet' }], widest.stage)),
      ...stages.map((stage) => stageShape(stage, 2 * (layers.of.get(stage.stage) ?? 1), words)),
      ...parts.flatMap((part) => part.shapes),
    ],
    lines: parts.flatMap((part) => part.lines),
  };
}

function partsOf(move: FlowStep, id: string, layers: Layers, words: DrawingWords): Chart {
  const layerOf = (place: Place) => 2 * (layers.of.get(place) ?? 1);
  if (move.from.length > mostLines) {
    const wide = shape(id, layerOf(move.to) - 1, 'wide', stepBlock(move, words, stagesInWords(move.from, words)));
    return { shapes: [wide], lines: [line(id, move.to, 'to')] };
  }
  const places = placesOf(move.from);
  const back = places.filter((place) => layers.isBack(place, move.to));
  const onward = places.filter((place) => !back.includes(place));
  const parts: Chart[] = [
    onward.length > 0 ? onwardPart(move, `${id} on`, onward, Math.max(...onward.map(layerOf)) + 1, words) : nothing,
    back.length > 0 ? backPart(move, `${id} back`, back, Math.min(...back.map(layerOf)) - 1, words) : nothing,
  ];
  return { shapes: parts.flatMap((part) => part.shapes), lines: parts.flatMap((part) => part.lines) };
}

const nothing: Chart = { shapes: [], lines: [] };

function onwardPart(
  ...[move, id, places, layer, words]: [FlowStep, string, readonly Place[], number, DrawingWords]
): Chart {
  return {
    shapes: [shape(id, layer, 'step', stepBlock(move, words))],
    lines: [...places.map((place) => line(place, id, 'none')), line(id, move.to, 'to')],
  };
}

function backPart(
  ...[move, id, places, layer, words]: [FlowStep, string, readonly Place[], number, DrawingWords]
): Chart {
  return {
    shapes: [shape(id, layer, 'step', stepBlock(move, words))],
    lines: [line(move.to, id, 'from', true), ...places.map((place) => line(id, place, 'none', true))],
  };
}

function stepBlock(move: FlowStep, words: DrawingWords, stages?: string): TextBlock {
  const quiet = [
    whoTakes(move.by, words),
    ...conditionsOf(move, words),
    ...(stages === undefined ? [] : [`${words.atStages}: ${stages}`]),
  ];
  return textBlock([{ text: titleOf(move, words), style: 'normal' }, ...quiet.map(asQuiet)], widest.step);
}

function stageShape(stage: DrawnStage, layer: number, words: DrawingWords): Shape {
  const { here, notes, ending, elsewhere } = stage;
  const texts: TextLine[] = [
    { text: words.stages[stage.stage], style: 'title' },
    ...(ending ? [{ text: `■ ${words.end}`, style: 'tag' } as const] : []),
    ...(elsewhere ? [{ text: `→ ${words.elsewhere}`, style: 'tag' } as const] : []),
    ...(here.length > 0 ? [`${words.here}:`, ...here.map((step) => `• ${localLine(step, words)}`)] : []).map(asText),
  ];
  const kind = ending ? 'ending' : elsewhere ? 'elsewhere' : 'stage';
  return shape(stage.stage, layer, kind, textBlock(texts, widest.stage), notes.map(noteBlock));
}

export function noteBlock({ name, length, counts, ends }: TermNote): TextBlock {
  return textBlock(
    [{ text: name, style: 'tag' }, { text: length, style: 'normal' }, asQuiet(counts), asQuiet(ends)],
    widest.note,
  );
}

function asText(text: string): TextLine {
  return text.startsWith('•') ? { text, style: 'normal' } : asQuiet(text);
}

function asQuiet(text: string): TextLine {
  return { text, style: 'quiet' };
}

function shape(...[id, layer, kind, block, notes = []]: [string, number, ShapeKind, TextBlock, TextBlock[]?]): Shape {
  const below = notes.reduce((sum, { height }) => sum + height + noteGap, 0);
  const width = Math.max(block.width, ...notes.map((note) => note.width));
  return { id, layer, kind, block, notes, width, up: block.height / 2, down: block.height / 2 + below };
}

function line(from: string, to: string, arrow: ChartLine['arrow'], back = false): ChartLine {
  return { id: `${from} > ${to}`, from, to, arrow, back };
}
