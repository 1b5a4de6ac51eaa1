import { textBlock, type TextBlock } from './boxes.js';
import { noteBlock } from './chart.js';
import type { Diagram } from './diagram.js';
import { localLine, stagesInWords } from './labels.js';
import { box, type Corner, note, textOf } from './svg-parts.js';

export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const gap = 12;

/** What stands under the chart: steps that are possible in many stages, terms that belong to none, and what the signs mean. */
export function drawnBelow(diagram: Diagram, at: Corner, room: number): Drawn {
  const { words, anywhere, otherTerms } = diagram;
  const steps = anywhere.map((step) =>
    textBlock(
      [
        { text: localLine(step, words), style: 'tag' },
        { text: `${words.atStages}: ${stagesInWords(step.from, words)}`, style: 'quiet' },
      ],
      330,
    ),
  );
  const blocks = [
    ...steps.map((block) => ({
      block,
      draw: (corner: Corner) => box('wide', corner, block, 12) + textOf(block, corner),
    })),
    ...otherTerms.map(noteBlock).map((block) => ({ block, draw: (corner: Corner) => note(block, corner) })),
  ];
  const rows = inRows(blocks, at, room);
  const legend = drawnLegend(diagram, { x: at.x, y: at.y + rows.height + (blocks.length > 0 ? gap : 0) });
  return {
    svg: rows.svg + legend.svg,
    width: Math.max(rows.width, legend.width),
    height: rows.height + (blocks.length > 0 ? gap : 0) + legend.height,
  };
}

function inRows(
  blocks: readonly { block: TextBlock; draw: (corner: Corner) => string }[],
  at: Corner,
  room: number,
): Drawn {
  let { x, y } = at;
  let [height, width, svg] = [0, 0, ''];
  for (const { block, draw } of blocks) {
    if (x > at.x && x + block.width > at.x + room) {
      [x, y, height] = [at.x, y + height + gap, 0];
    }
    svg += `<g>${draw({ x, y })}</g>`;
    x += block.width + gap;
    height = Math.max(height, block.height);
    width = Math.max(width, x - at.x);
  }
  return { svg, width, height: y + height - at.y };
}

function drawnLegend({ words }: Diagram, { x, y }: Corner): Drawn {
  let left = x;
  const kinds = ['stage', 'ending', 'elsewhere', 'step', 'wide', 'term', 'back'] as const;
  const parts = kinds.map((kind) => {
    const block = textBlock([{ text: words.legend[kind], style: 'quiet' }], 260);
    const sign = signOf(kind, { x: left, y: y + 5 });
    const text = textOf(block, { x: left + 26, y });
    left += block.width + 30;
    return sign + text;
  });
  return { svg: `<g>${parts.join('')}</g>`, width: left - x, height: 34 };
}

function signOf(kind: keyof Diagram['words']['legend'], at: Corner): string {
  if (kind === 'back') {
    return `<path class="line back" d="M${at.x},${at.y + 9} H${at.x + 28}"/>`;
  }
  const name = kind === 'term' ? 'note' : kind;
  const rim = kind === 'ending' ? box('rim', { x: at.x - 3, y: at.y - 3 }, { width: 34, height: 22 }, 5) : '';
  return rim + box(name, at, { width: 28, height: 16 }, kind === 'step' || kind === 'wide' ? 8 : 2);
}
