import { fontSizes, lineHeight, padding, type TextBlock } from './boxes.js';

export const style = `
  text { font-family: "Source Sans 3 Variable", "Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif; fill: #1b2733; }
  .title { font-size: ${fontSizes.title}px; font-weight: 700; }
  .tag { font-size: ${fontSizes.tag}px; font-weight: 700; }
  .normal { font-size: ${fontSizes.normal}px; }
  .quiet { font-size: ${fontSizes.quiet}px; fill: #46545f; }
  .heading { font-size: 20px; font-weight: 700; }
  .paper { fill: #ffffff; }
  .stage, .elsewhere { fill: #e3eef9; stroke: #1f5c99; stroke-width: 1.5; }
  .elsewhere { stroke-dasharray: 7 4; }
  .ending { fill: #eceff1; stroke: #37474f; stroke-width: 1.5; }
  .rim { fill: none; stroke: #37474f; stroke-width: 1.5; }
  .step, .wide { fill: #ffffff; stroke: #78909c; stroke-width: 1; }
  .wide { stroke-dasharray: 4 3; }
  .start { fill: #ffffff; stroke: #37474f; stroke-width: 1.5; }
  .note { fill: #fff6d6; stroke: #b08900; stroke-width: 1; }
  .line { fill: none; stroke: #46545f; stroke-width: 1.4; }
  .back { stroke: #8a3ffc; stroke-dasharray: 6 4; }
  .tip { fill: #46545f; }
  .tip-back { fill: #8a3ffc; }`;

export const tips = ['tip', 'tip-back']
  .map(
    (name) =>
      `<marker id="${name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">` +
      `<path class="${name}" d="M0,0 L10,5 L0,10 z"/></marker>`,
  )
  .join('');

/** Text as it may stand in a picture, whatever a regulation calls things. */
export function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\P{Cc}\n\t]/gu, '');
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The lines of a block, its upper left corner at a place. */
export function textOf({ lines }: TextBlock, { x, y }: Corner): string {
  return lines
    .map(
      ({ text, style: name }, at) =>
        `<text class="${name}" x="${x + padding}" y="${y + padding + 9 + at * lineHeight}">${safe(text)}</text>`,
    )
    .join('');
}

export function box(name: string, { x, y }: Corner, size: { width: number; height: number }, corner = 6): string {
  return `<rect class="${name}" x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="${corner}"/>`;
}

/** A note with its corner folded. */
export function note(block: TextBlock, at: Corner, width = block.width): string {
  const { x, y } = at;
  const fold = 10;
  const right = x + width;
  const bottom = y + block.height;
  return (
    `<path class="note" d="M${x},${y} H${right - fold} L${right},${y + fold} V${bottom} H${x} z"/>` +
    `<path class="note" d="M${right - fold},${y} V${y + fold} H${right} z"/>${textOf(block, at)}`
  );
}
