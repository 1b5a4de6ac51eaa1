/** A colour as `#rrggbb`. */
export type Colour = string;

const soundColour = /^#[0-9a-f]{6}$/;

export function isColour(text: string): boolean {
  return soundColour.test(text);
}

/** How far two colours stand apart, from 1 (the same) to 21 (black and white); WCAG 2.2, contrast ratio. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, from 0 (black) to 1 (white); WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = partsOf(colour).map((part) => linear(part / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** A colour between two others: `share` (0 to 1) of the other one in it. */
export function mixed(one: Colour, other: Colour, share: number): Colour {
  const [from, to] = [partsOf(one), partsOf(other)];
  const parts = from.map((part, index) => Math.round(part + ((to[index] ?? part) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The nearest darker shade that stands out enough on this ground; black when no other does. */
export function darkerUntil(colour: Colour, ground: Colour, wanted: number): Colour {
  const shades = Array.from({ length: 21 }, (_, step) => mixed(colour, '#000000', step / 20));
  return shades.find((shade) => contrast(shade, ground) >= wanted) ?? '#000000';
}

function partsOf(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
