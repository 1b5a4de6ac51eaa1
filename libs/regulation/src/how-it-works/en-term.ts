import type { Addressee } from '../vocabulary-roles.js';
import type { TermForce } from '../vocabulary-terms.js';
import { enAfter } from './en-after.js';
import { enMoments } from './en-moments.js';
import { capital } from './sentence.js';
import type { HowItWorksWords, TermSentence, Wording } from './words.js';

const who: Record<Addressee, (wording: Wording) => string> = {
  complainant: () => 'you',
  committee: ({ committee }) => committee.the,
  respondent: ({ participant }) => participant.the,
  participant: ({ participant }) => participant.the,
  board: ({ participant }) => `the board of ${participant.the}`,
  employee: () => 'the employee',
  handler: () => 'the complaint handler',
  manager: () => 'the manager',
  director: () => 'the director',
  parties: ({ participant }) => `you and ${participant.the}`,
};

/** How firm a term is, in the words that stand before its day on every screen, and what that means for whom it binds. */
const force: Record<TermForce, { before: string; means: (whom: string) => string; onScreen: string }> = {
  fatal: { before: 'no later than', means: (whom) => `This is a hard limit for ${whom}.`, onScreen: 'no later than' },
  norm: { before: 'no later than', means: (whom) => `${capital(whom)} must keep to this.`, onScreen: 'no later than' },
  request: { before: 'asked within', means: (whom) => `This is a request to ${whom}.`, onScreen: 'asked before' },
  aim: { before: 'expected around', means: (whom) => `This is what ${whom} aims at.`, onScreen: 'expected around' },
  expectation: { before: 'expected around', means: () => 'It may take longer.', onScreen: 'expected around' },
};

/** The English sentences in which somebody who has to do something is named. */
export const enTerm: Pick<HowItWorksWords, 'term' | 'reconsidered'> = {
  reconsidered: (by, wording) => `Then ${who[by](wording)} has another look. You get an answer to that.`,
  term: (term, wording) => {
    const { means, onScreen } = force[term.force];
    return (
      `${term.name}: ${howLong(term, wording)}. ${means(who[term.on](wording))} ` +
      `With your case you see “${onScreen}” and the day.`
    );
  },
};

/** Within so long after something, not earlier than that, or so long before a day. */
function howLong({ direction, within, after, before, force: firmness }: TermSentence, wording: Wording): string {
  if (direction === 'countedBack') {
    return `at least ${within} before ${enMoments[before]}`;
  }
  return direction === 'notBefore'
    ? `not earlier than ${within} ${enAfter[after](wording)}`
    : `${force[firmness].before} ${within} ${enAfter[after](wording)}`;
}
