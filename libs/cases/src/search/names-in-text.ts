import { nameWords } from '#encryption';
import { type Dwelling, dwellingsIn } from './address-in.js';

/** Words that stand in many names and tell nobody apart. */
const toldApartByNone = new Set(
  (
    'van von der den het ter ten tot aan bij op in de la le du des di el al en and the ' +
    'mevrouw mevr mw meneer mijnheer dhr heer mr mrs ms drs dr ing ir fam familie'
  ).split(' '),
);

/** How far from a postcode the number of the house can stand, in characters. */
const nearby = 60;

/** More postcodes than a text has. */
const mostPostcodes = 300;

const word = /[\p{L}\p{N}\p{M}]+/gu;
const postcode = /\b[1-9]\d{3}(?:\s?[A-Z]{2})?\b/giu;
const unseen = /\p{Cf}/gu;

/** Words of a text by which somebody can be told apart, as names are compared, each with how it is written in the text. */
export function namesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const written of plain(text).match(word) ?? []) {
    for (const form of formsOf(written)) {
      found.set(form, found.get(form) ?? written);
    }
  }
  return found;
}

/** Whether this word of a name tells somebody apart: no initial, no title, and no word that many names have. */
export function tellsApart(folded: string): boolean {
  return folded.length > 1 && !/^\d+$/u.test(folded) && !toldApartByNone.has(folded);
}

/** The word itself, and without the s of what belongs to somebody: `Jansens`. */
function formsOf(written: string): string[] {
  return nameWords(written)
    .flatMap((folded) => (folded.length > 3 && folded.endsWith('s') ? [folded, folded.slice(0, -1)] : [folded]))
    .filter(tellsApart);
}

/** Each postcode in a text with each number that stands near it. */
export function dwellingsInText(text: string): Dwelling[] {
  const whole = plain(text);
  return [...whole.matchAll(postcode)]
    .slice(0, mostPostcodes)
    .flatMap(({ 0: code, index }) =>
      dwellingsIn(whole.slice(Math.max(0, index - nearby), index + code.length + nearby)),
    );
}

function plain(text: string): string {
  return text.replace(unseen, '').normalize('NFKC');
}
