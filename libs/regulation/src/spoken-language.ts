import type { Language } from './language.js';
import type { Regulation } from './regulation.schema.js';

/** The language in which a regulation answers: the one asked for when it has it, its first one otherwise. */
export function spokenLanguage({ languages }: Regulation, wanted: Language): Language {
  return languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
}
