import { type Action } from '../actions.js';
import { steps } from '../steps.js';

/** What can be done in a case without being a step of the procedure: completes "can ...", and says what happens. */
export interface ActWords {
  readonly does: string;
  readonly happens: string;
}

/** Acts in a case, in the order in which they come up. */
export const actWords: Readonly<Partial<Record<Action, ActWords>>> = {
  addParty: {
    does: 'let somebody in who acts, helps or complains as well',
    happens:
      'Somebody is written down who represents the complainant, helps, or complains as well; what a helper may do is changed.',
  },
  endParty: {
    does: 'end that somebody acts or helps',
    happens:
      'Somebody no longer represents the complainant, or no longer helps. A helper ends only the own help, a representative only the own power of attorney and the help of others.',
  },
  agreeToUseMediation: {
    does: 'agree that what was said in mediation is used',
    happens:
      'A side agrees that what was said in mediation may be used, or takes that back as long as the other did not agree.',
  },
  decideOnLatePiece: {
    does: 'decide whether a late piece is used',
    happens:
      'It is decided whether a piece that came too short before the hearing may be used: by the chair, or by whoever decides on pieces under the regulation.',
  },
  postPieces: {
    does: 'record that pieces went by post',
    happens: 'Pieces were posted to a party on paper; from then on its days count.',
  },
  composeBundle: {
    does: 'compose the bundle of the panel',
    happens: 'Whatever every other side could see for long enough goes into the bundle of the panel.',
  },
  joinCases: {
    does: 'join cases about the same matter',
    happens: 'Two cases about the same matter are joined; each keeps its own file.',
  },
  grantPiece: {
    does: 'lay a piece of a joined case',
    happens: 'A piece of one case is laid in a case that is joined with it.',
  },
};

/** The acts among these actions, in words. Throws on what is neither a step nor has words: the page would be silent about it. */
export function actsIn(taken: readonly Action[]): string[] {
  const known = Object.keys(actWords) as Action[];
  const silent = taken.find((action) => action !== 'read' && !known.includes(action) && !isStep(action));
  if (silent) {
    throw new Error(`The page has no words for the right to ${silent} a case.`);
  }
  return known.filter((action) => taken.includes(action)).flatMap((action) => actWords[action]?.does ?? []);
}

function isStep(action: Action): boolean {
  return steps.some((step) => step === action);
}
