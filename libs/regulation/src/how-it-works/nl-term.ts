import type { Addressee, Moment, TermForce } from '../vocabulary.js';
import { capital } from './sentence.js';
import type { HowItWorksWords, Wording } from './words.js';

const after: Record<Moment, (wording: Wording) => string> = {
  'complaintFiled.received': ({ matter }) => `nadat uw ${matter.one} is ontvangen`,
  'receiptAcknowledged.sent': () => 'nadat de bevestiging van ontvangst is verstuurd',
  'admissibilityDecided.decided': ({ committee, matter }) =>
    `nadat ${committee.the} heeft beslist of zij uw ${matter.one} kan behandelen`,
  'responseRequested.sent': ({ committee }) => `nadat ${committee.the} om de reactie heeft gevraagd`,
  'responseSubmitted.received': () => 'nadat de reactie is ontvangen',
};

const who: Record<Addressee, (wording: Wording) => string> = {
  complainant: () => 'u',
  committee: ({ committee }) => committee.the,
  respondent: ({ participant }) => participant.the,
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

/** The Dutch sentence about a term. */
export const nlTerm: Pick<HowItWorksWords, 'term'> = {
  term: (term, wording) => {
    const { before, means, onScreen } = force[term.force];
    return (
      `${term.name}: ${before} ${term.within} ${after[term.after](wording)}. ${means(who[term.on](wording))} ` +
      `Bij uw zaak ziet u “${onScreen}” met de dag erbij.`
    );
  },
};
