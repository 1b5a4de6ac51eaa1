import { type SecretKey } from './key.js';
import { nameWords, normalEmail, postcodeHouseNumber } from './normal-form.js';
import { token } from './token.js';

/** Finds an e-mail address however it was capitalised. */
export function emailToken(key: SecretKey, email: string): string {
  return token(key, 'email', normalEmail(email));
}

/** One token for each different word of a name: a search finds whoever has all the words of the question. */
export function nameTokens(key: SecretKey, name: string): string[] {
  return nameWords(name).map((word) => token(key, 'nameWord', word));
}

/** Finds a dwelling by postcode and house number; undefined when either is missing. */
export function addressToken(key: SecretKey, postcode: string, houseNumber: string): string | undefined {
  const address = postcodeHouseNumber(postcode, houseNumber);
  return address === undefined ? undefined : token(key, 'address', address);
}
