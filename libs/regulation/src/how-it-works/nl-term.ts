import type { Addressee } from '../vocabulary-roles.js';
import type { TermForce } from '../vocabulary-terms.js';
import { nlAfter } from './nl-after.js';
import { nlMoments } from './nl-moments.js';
import { capital } from './sentence.js';
import type { HowItWorksWords, TermSentence, Wording } from './words.js';

const who: Record<Addressee, (wording: Wording) => string> = {
  complainant: () => 'u',
  committee: ({ committee }) => committee.the,
  respondent: ({ participant }) => participant.the,
  participant: ({ participant }) => participant.the,
  board: ({ participant }) => `het bestuur van ${participant.the}`,
  employee: () => 'de medewerker',
  handler: () => 'de klachtbehandelaar',
  manager: () => 'de manager',
  director: () => 'de directeur',
  parties: ({ participant }) => `u en ${participant.the}`,
};

/** How firm a term is, in the words that stand before its day on every screen, and what that means for whom it binds. */
const force: Record<TermForce, { before: string; means: (whom: string) => string; onScreen: string }> = {
  fatal: {
    before: 'uiterlijk',
    means: (whom) => `Deze tijd is hard voor ${whom}: te laat is te laat.`,
    onScreen: 'uiterlijk',
  },
  norm: {
    before: 'uiterlijk',
    means: (whom) => `${capital(whom)} moet zich aan deze tijd houden.`,
    onScreen: 'uiterlijk',
  },
  request: { before: 'gevraagd binnen', means: (whom) => `Dit is een verzoek aan ${whom}.`, onScreen: 'gevraagd vóór' },
  aim: { before: 'verwacht rond', means: (whom) => `Dit is het doel van ${whom}.`, onScreen: 'verwacht rond' },
  expectation: { before: 'verwacht rond', means: () => 'Het kan ook langer duren.', onScreen: 'verwacht rond' },
};

/** The Dutch sentences in which somebody who has to do something is named. */
export const nlTerm: Pick<HowItWorksWords, 'term' | 'reconsidered'> = {
  reconsidered: (by, wording) => `Dan kijkt ${who[by](wording)} er opnieuw naar. U krijgt daarop antwoord.`,
  term: (term, wording) => {
    const { means, onScreen } = force[term.force];
    return (
      `${term.name}: ${howLong(term, wording)}. ${means(who[term.on](wording))} ` +
      `Bij uw zaak ziet u “${onScreen}” met de dag erbij.`
    );
  },
};

/** Within so long after something, not earlier than that, or so long before a day. */
function howLong({ direction, within, after, before, force: firmness }: TermSentence, wording: Wording): string {
  if (direction === 'countedBack') {
    return `ten minste ${within} vóór ${nlMoments[before]}`;
  }
  return direction === 'notBefore'
    ? `niet eerder dan ${within} ${nlAfter[after](wording)}`
    : `${force[firmness].before} ${within} ${nlAfter[after](wording)}`;
}
