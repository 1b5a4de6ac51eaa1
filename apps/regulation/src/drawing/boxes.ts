import { textWidth, wrapped } from './text-lines.js';

export type TextStyle = 'title' | 'normal' | 'quiet' | 'tag';

export interface TextLine {
  readonly text: string;
  readonly style: TextStyle;
}

/** Lines of text with the room they take, in pixels. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

export const lineHeight = 17;
export const padding = 10;
export const fontSizes: Readonly<Record<TextStyle, number>> = { title: 14, normal: 13, quiet: 12, tag: 12 };

const bold: ReadonlySet<TextStyle> = new Set(['title', 'tag']);

/** Breaks texts into lines that are no wider than asked, and says how much room they take with the padding around them. */
export function textBlock(texts: readonly TextLine[], widest: number): TextBlock {
  const lines = texts.flatMap(({ text, style }) =>
    wrapped(text, fontSizes[style], widest, bold.has(style)).map((line) => ({ text: line, style })),
  );
  const widths = lines.map(({ text, style }) => textWidth(text, fontSizes[style], bold.has(style)));
  return {
    lines,
    width: Math.ceil(Math.max(0, ...widths)) + 2 * padding,
    height: lines.length * lineHeight + 2 * padding - 4,
  };
}
