import { type Colour, mixed } from './contrast.js';

/** Fonts that come with the screens; nothing is fetched from elsewhere. */
export const fonts = ['sourceSans', 'system', 'serif'] as const;
export type Font = (typeof fonts)[number];

/** The ten tokens by which a committee is recognised. */
export interface Look {
  /** Headings, buttons and the line at the top. */
  readonly brand: Colour;
  /** Words on the brand colour. */
  readonly onBrand: Colour;
  /** What the brand colour becomes under a pointer. */
  readonly strong: Colour;
  /** The quiet ground behind a part of a page. */
  readonly pale: Colour;
  /** A mark that carries no words. */
  readonly accent: Colour;
  readonly link: Colour;
  readonly font: Font;
  readonly headingFont: Font;
  /** 400 to 800. */
  readonly headingWeight: number;
  /** How round corners are, in pixels: 0 to 16. */
  readonly radius: number;
}

/** What a committee chooses; what it leaves out follows from the colour. */
export type ChosenLook = Pick<Look, 'brand'> & Partial<Look>;

/** The whole look that follows from what was chosen. */
export function lookOf(chosen: ChosenLook): Look {
  const { brand } = chosen;
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined && value !== null));
  return {
    onBrand: '#ffffff',
    strong: mixed(brand, '#000000', 0.35),
    pale: mixed(brand, '#ffffff', 0.91),
    accent: mixed(brand, '#ffffff', 0.2),
    link: brand,
    font: 'sourceSans',
    headingFont: 'sourceSans',
    headingWeight: 650,
    radius: 6,
    ...given,
    brand,
  };
}
