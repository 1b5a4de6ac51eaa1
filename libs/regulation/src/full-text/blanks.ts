import { capital } from '../how-it-works/sentence.js';
import type { Texts } from '../schema/texts.schema.js';

/** What fills the blanks of a sentence: `{theMatter}`, or `{TheMatter}` at its beginning. */
export type Blanks = Readonly<Record<string, string>>;

/** The blanks that the regulation's own words fill. */
export function blanksOf({ committee, matter, participant, complainant }: Texts['wording']): Blanks {
  return {
    committee: committee.the,
    matter: matter.one,
    matters: matter.many,
    theMatter: matter.the,
    participant: participant.one,
    participants: participant.many,
    theParticipant: participant.the,
    complainants: complainant.many,
  };
}

/** A sentence with its blanks filled, also those that came in with the first ones. A blank that nothing fills stays visible. */
export function filled(sentence: string, ...blanks: readonly Blanks[]): string {
  if (!sentence.includes('{')) {
    return sentence;
  }
  const named = (name: string) => blanks.find((some) => Object.hasOwn(some, name))?.[name];
  const once = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => {
      const lower = name.charAt(0).toLowerCase() + name.slice(1);
      const later = named(lower);
      return named(name) ?? (later === undefined ? blank : capital(later));
    });
  return once(once(sentence));
}
