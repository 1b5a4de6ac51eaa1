import { type FieldProblem } from '#problems';
import { type Colour, contrast, darkerUntil, isColour } from './contrast.js';
import { type ChosenLook, type Look, lookOf } from './look.js';

/** The paper of every page, and the ink of its texts: no committee chooses those. */
const paper = '#ffffff';
const ink = '#1b2126';

/** What words need (WCAG 2.2, 1.4.3), and what a mark or the edge of a control needs (1.4.11). */
const wordsNeed = 4.5;
const marksNeed = 3;

interface Pairing {
  readonly field: keyof Look;
  readonly on: (look: Look) => Colour;
  readonly ground: string;
  readonly needs: number;
}

const pairings: readonly Pairing[] = [
  { field: 'brand', on: () => paper, ground: 'white', needs: wordsNeed },
  { field: 'onBrand', on: ({ brand }) => brand, ground: 'the brand colour', needs: wordsNeed },
  { field: 'onBrand', on: ({ strong }) => strong, ground: 'the strong colour', needs: wordsNeed },
  { field: 'strong', on: ({ pale }) => pale, ground: 'the pale colour', needs: wordsNeed },
  { field: 'link', on: () => paper, ground: 'white', needs: wordsNeed },
  { field: 'link', on: ({ pale }) => pale, ground: 'the pale colour', needs: wordsNeed },
  { field: 'pale', on: () => ink, ground: 'the ink of the texts', needs: 7 },
  { field: 'accent', on: () => paper, ground: 'white', needs: marksNeed },
];

const colours = ['brand', 'onBrand', 'strong', 'pale', 'accent', 'link'] as const satisfies (keyof Look)[];

/** What keeps people from reading a committee's pages in this look, by field, with what would do instead; nothing when all is well. */
export function lookProblems(chosen: ChosenLook): FieldProblem[] {
  const unsound = colours.filter((field) => chosen[field] !== undefined && !isColour(chosen[field]));
  if (unsound.length > 0) {
    return unsound.map((field) => ({ field, message: 'Write a colour as # and six digits, such as #154273.' }));
  }
  const look = lookOf(chosen);
  return pairings.flatMap((pairing) => problemOf(pairing, look));
}

function problemOf({ field, on, ground, needs }: Pairing, look: Look): FieldProblem[] {
  const colour = String(look[field]);
  const found = contrast(colour, on(look));
  if (found >= needs) {
    return [];
  }
  const told = `On ${ground} this has a contrast of ${found.toFixed(1)}; ${needs} is needed to be read by everybody.`;
  return [{ field, message: `${told}${instead(field, colour, { ground: on(look), needs })}` }];
}

/** A darker shade helps words on a light ground only. */
function instead(field: keyof Look, colour: Colour, { ground, needs }: { ground: Colour; needs: number }): string {
  const shade = darkerUntil(colour, ground, needs);
  return field !== 'pale' && contrast(shade, ground) >= needs ? ` Take ${shade} or darker.` : ' Take a lighter colour.';
}
