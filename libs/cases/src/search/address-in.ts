/** A dwelling as it is searched for. */
export interface Dwelling {
  readonly postcode: string;
  readonly houseNumber: string;
}

/** More numbers than an address has: a text with more of them is something else. */
const mostDwellings = 12;

const dutchPostcode = /\b[1-9]\d{3}\s?[A-Z]{2}\b/giu;
const belgianPostcode = /\b[1-9]\d{3}\b/gu;
const number = /\b\d{1,5}(?!\d)/gu;

/**
 * The dwellings that an address as somebody typed it can mean: each postcode in it with each other number in it. A Belgian
 * postcode is read only where there is no Dutch one. Nothing where either is missing.
 */
export function dwellingsIn(address: string): Dwelling[] {
  const text = address.normalize('NFKC');
  const dutch = text.match(dutchPostcode) ?? [];
  const postcodes = dutch.length > 0 ? dutch : (text.match(belgianPostcode) ?? []);
  const found = postcodes.flatMap((postcode) => {
    const rest = text.replace(postcode, ' ');
    return (rest.match(number) ?? []).map((houseNumber) => ({ postcode, houseNumber }));
  });
  return found.slice(0, mostDwellings);
}
