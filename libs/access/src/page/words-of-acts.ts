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
  changeContactDetails: {
    does: 'change how somebody is reached',
    happens:
      'The e-mail address, telephone number or postal address of somebody is changed: by the complainant or whoever acts in everything, of the others only the own; or by the office.',
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
  proposeHearingDates: {
    does: 'propose days for a hearing',
    happens: 'Both sides and the members who sit are asked which of some days, times and places will do.',
  },
  answerHearingDates: {
    does: 'say which of the proposed days will do',
    happens: 'A side, or a member who sits, says of each proposed day: can, rather not, or cannot.',
  },
  sayWhatHearingNeeds: {
    does: 'say what a side needs at the hearing',
    happens: 'A side asks for an interpreter, or for help at the hearing. The other side does not see it.',
  },
  addToSittingDay: {
    does: 'add the case to a sitting day',
    happens: 'The case gets a time and a room on a day on which several cases are heard.',
  },
  recordAttendance: {
    does: 'write down who of the committee was at a hearing',
    happens: 'It is written down which members and secretaries were at a hearing, for the fees.',
  },
  joinCases: {
    does: 'join cases about the same matter',
    happens: 'Two cases about the same matter are joined; each keeps its own file.',
  },
  grantPiece: {
    does: 'lay a piece of a joined case',
    happens: 'A piece of one case is laid in a case that is joined with it.',
  },
  excludeFromDeliberation: {
    does: 'keep somebody out of the deliberation',
    happens:
      'Somebody, such as a secretary whom the respondent employs, takes no part in the deliberation, or does again.',
  },
  declareInterests: {
    does: 'declare whether anything binds oneself to the case',
    happens: 'A member who sits declares, on the names alone, whether anything binds him to the case.',
  },
  decideOnSecretary: {
    does: 'decide about a secretary whom the respondent employs',
    happens: 'Where the regulation is silent it is decided what a secretary does whom the respondent employs.',
  },
  writeSummary: {
    does: 'write a summary of what was issued',
    happens:
      'A summary of an advice or a ruling is written, in which nobody can be recognised. Until it is approved nobody else finds it.',
  },
  approveSummary: {
    does: 'approve that summary',
    happens:
      'Members find the summary from now on. Where a name or an address of this case still stands in it, that needs reasons.',
  },
  writeDeliberation: {
    does: 'write notes and drafts of the deliberation',
    happens: 'A note is kept, or a new version of the draft; every version that was saved stays.',
  },
  voteOnDraft: {
    does: 'vote on a draft',
    happens: 'A member who sits votes on the newest version of the draft, or on one point of the complaint in it.',
  },
  agreeToDraft: {
    does: 'agree to the final text',
    happens: 'It is recorded that a member who sits agrees to the newest version of the draft.',
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
