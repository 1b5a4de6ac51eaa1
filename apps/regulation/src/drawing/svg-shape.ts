import { noteGap, type Shape } from './chart.js';
import { box, type Corner, note, textOf } from './svg-parts.js';

/** One box of the chart with the notes under it; `at` is where the middle of its left side stands. */
export function drawnShape(shape: Shape, at: Corner): string {
  const corner = { x: Math.round(at.x), y: Math.round(at.y - shape.block.height / 2) };
  const size = { width: shape.width, height: shape.block.height };
  const round = shape.kind === 'step' || shape.kind === 'wide' ? 12 : shape.kind === 'start' ? size.height / 2 : 4;
  const outline = box(shape.kind, corner, size, round);
  const rim =
    shape.kind === 'ending'
      ? box('rim', { x: corner.x - 4, y: corner.y - 4 }, { width: size.width + 8, height: size.height + 8 }, 7)
      : '';
  return `<g>${rim}${outline}${textOf(shape.block, corner)}${drawnNotes(shape, corner)}</g>`;
}

function drawnNotes({ notes, block, width }: Shape, { x, y }: Corner): string {
  let top = y + block.height + noteGap;
  return notes
    .map((one) => {
      const drawn = note(one, { x, y: top }, width);
      top += one.height + noteGap;
      return drawn;
    })
    .join('');
}
