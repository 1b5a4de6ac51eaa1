import { partyCapacities, partyWords } from '#parties';
import { type Language } from '#regulation';

/** In whose place something was done: the role in words, and who acted for it. */
export function takenBy(role: string, as: string | undefined, language: Language): string {
  const capacity = partyCapacities.find((known) => known === as);
  const words = partyWords(language);
  return capacity === undefined ? role : words.actedFor(role, words.capacities[capacity]);
}
