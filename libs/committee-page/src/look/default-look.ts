import { type Look, lookOf } from './look.js';

/** Main colours that carry white text at 4.5:1 at least, each with a pale ground for it (WCAG 2.2, 1.4.3). */
const palette = [
  { brand: '#154273', strong: '#0d2b4d', pale: '#eaf1f9' },
  { brand: '#1b5e3b', strong: '#103d26', pale: '#e9f5ee' },
  { brand: '#6b2d5c', strong: '#47203d', pale: '#f7ecf4' },
  { brand: '#8a3b12', strong: '#5e270b', pale: '#fbf0e9' },
  { brand: '#0b5c6b', strong: '#073e48', pale: '#e6f4f6' },
  { brand: '#4a3f9e', strong: '#332b70', pale: '#eeedf9' },
  { brand: '#7a1f2b', strong: '#53141d', pale: '#f9eaec' },
  { brand: '#3d5a14', strong: '#293d0d', pale: '#f0f6e6' },
] as const;

/** The look of the platform's own host. */
export const platformLook: Look = lookOf(palette[0]);

/** The look of a committee that chose none: one by its label. */
export function defaultLook(slug: string): Look {
  return lookOf(palette[numberOf(slug) % palette.length] ?? palette[0]);
}

/** Every look that is given without being chosen. */
export const defaultLooks: readonly Look[] = palette.map(lookOf);

/** FNV-1a, folded: labels that look alike get colours that do not. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
