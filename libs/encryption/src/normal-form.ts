/** Letters that do not fall apart into a plain letter and an accent. */
const foldedLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
};
/** Signs that are not seen: direction marks, soft hyphens, joiners. */
const unseen = /\p{Cf}/gu;
const foldable = new RegExp(`[${Object.keys(foldedLetters).join('')}]`, 'gu');

/** An e-mail address as it is compared: without surrounding space, one width of characters, lower case. */
export function normalEmail(email: string): string {
  return email.replace(unseen, '').normalize('NFKC').toLowerCase().normalize('NFKC').trim();
}

/** The different words of a name as they are compared: without accents, capitals and punctuation; in reading order. */
export function nameWords(name: string): string[] {
  const plain = withoutAccents(withoutAccents(name).toLowerCase());
  const folded = plain.replace(foldable, (letter) => foldedLetters[letter] ?? letter);
  return [...new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))];
}

/**
 * Postcode and house number as they are compared, `1234AB 12`: an addition to the number (`12a`, `12-2`) is left out,
 * so that it is found with and without. Undefined when either is missing.
 */
export function postcodeHouseNumber(postcode: string, houseNumber: string): string | undefined {
  const code = postcode
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const number = /^\D*0*([1-9]\d{0,5})(?!\d)/.exec(houseNumber.normalize('NFKC'))?.[1];
  return code === '' || number === undefined ? undefined : `${code} ${number}`;
}

function withoutAccents(text: string): string {
  return text.replace(unseen, '').normalize('NFKD').replace(/\p{M}/gu, '');
}
