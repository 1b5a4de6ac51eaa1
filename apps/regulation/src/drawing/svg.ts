import { chartOf, type ChartLine } from './chart.js';
import { curvesOf } from './curves.js';
import { descriptionOf } from './description.js';
import type { Diagram } from './diagram.js';
import { place } from './placing.js';
import { drawnBelow } from './svg-below.js';
import { safe, style, tips } from './svg-parts.js';
import { drawnShape } from './svg-shape.js';

const margin = 24;
const headingRoom = 64;
const narrowest = 1180;

/** The drawing as an SVG picture that stands by itself: text is text, and everything in it is told to who cannot see it. */
export function svgOf(diagram: Diagram): string {
  const { shapes, lines } = chartOf(diagram);
  const placing = place(shapes, lines);
  const curves = curvesOf(lines, shapes, placing);
  const drawn = shapes.map((shape) => {
    const { left = 0, room = 0, y = 0 } = placing.items.get(shape.id) ?? {};
    return drawnShape(shape, { x: left + (room - shape.width) / 2, y });
  });
  const top = headingRoom + Math.ceil(placing.height) + margin;
  const below = drawnBelow(diagram, { x: 0, y: top }, Math.max(placing.width, narrowest));
  const width = Math.ceil(Math.max(placing.width, below.width)) + 2 * margin;
  const height = Math.ceil(top + below.height) + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ` lang="${diagram.language}" role="img" aria-labelledby="title description">`,
    `<title id="title">${safe(diagram.title)}</title>`,
    `<desc id="description">${safe(descriptionOf(diagram))}</desc>`,
    `<defs><style>${style}</style>${tips}</defs>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<g transform="translate(${margin},${margin})">`,
    `<text class="heading" x="0" y="18">${safe(diagram.title)}</text>`,
    `<text class="normal" x="0" y="40">${safe(diagram.subtitle)}</text>`,
    `<g transform="translate(0,${headingRoom})">`,
    ...lines.map((line) => drawnLine(line, curves.get(line.id) ?? '')),
    ...drawn,
    `</g>`,
    below.svg,
    `</g>`,
    `</svg>`,
    '',
  ].join('\n');
}

function drawnLine({ back, arrow }: ChartLine, path: string): string {
  const tip = back ? 'tip-back' : 'tip';
  const marker = arrow === 'none' ? '' : ` marker-${arrow === 'to' ? 'end' : 'start'}="url(#${tip})"`;
  return `<path class="line${back ? ' back' : ''}"${marker} d="${path}"/>`;
}
