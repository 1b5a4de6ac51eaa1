import { type Language } from '#regulation';
import { type LetterData, type LetterName, letters } from './letters.js';
import { template, type Template } from './template.js';

export interface LetterText {
  readonly subject: string;
  readonly text: string;
  /** The same text with stars in the place of what is secret. */
  readonly textToKeep: string;
}

const compiled = new Map<string, Template>();

/**
 * Writes a letter. Only the facts on the letter's own list are filled in, as text. Throws when one is missing or is not what
 * the letter expects; the message names it and does not quote it.
 */
export function renderLetter<Name extends LetterName>(
  name: Name,
  language: Language,
  data: LetterData<Name> & { readonly committeeName: string },
): LetterText {
  const { read, secrets, words } = letters[name];
  const { subject, text } = words[language];
  const facts = read(data, language);
  const stars = Object.fromEntries(secrets.map((secret) => [secret, '*****']));
  return { subject: fill(subject, facts), text: fill(text, facts), textToKeep: fill(text, { ...facts, ...stars }) };
}

function fill(text: string, facts: object): string {
  const known = compiled.get(text) ?? template(text);
  compiled.set(text, known);
  return known(facts);
}
