import { finishedByFormerMembers, mediationUsable, notRecused, sitting } from '../condition.js';
import { may, mayRead, mayTake, type Right } from '../right.js';
import { caseParts, type CasePart } from '../words.js';
import { messagesOfOffice } from './messages.js';
import { partiesOf } from './parties.js';
import { piecesOfOffice, piecesOfPanel } from './pieces.js';

const list = may('read', 'CaseList');
const everythingOfAParty = ['progress', 'parties', 'complaint', 'response', 'decision'] as const satisfies CasePart[];
/** Who sits reads what both sides could see: that is the bundle, not what one side sent in. */
const forThePanel = ['progress', 'parties', 'decision'] as const satisfies CasePart[];

/** Runs the procedure: every case, every step, whoever it was that came by or wrote; and keeps what is said in mediation. */
export const secretary: readonly Right[] = [
  list,
  mayRead(caseParts),
  mayTake(['filing']),
  mayTake(['treating', 'sitting', 'onPaper']),
  may('agreeToUseMediation', 'Case'),
  partiesOf(),
  ...messagesOfOffice(),
  ...piecesOfOffice(),
  may(['decideOnLatePiece', 'postPieces', 'composeBundle', 'joinCases', 'grantPiece'], 'Case'),
];

/** Leads the committee in every case but those from which he stepped back. Who decides does not know what was offered in mediation. */
export const chair: readonly Right[] = [
  list,
  mayRead(everythingOfAParty, notRecused),
  mayRead(['mediation'], notRecused, mediationUsable),
  mayTake(['filing']),
  mayTake(['treating', 'sitting'], notRecused),
  ...piecesOfOffice(notRecused),
  may(['decideOnLatePiece', 'composeBundle'], 'Case', { when: [notRecused] }),
];

/** A member has the cases in which he sits; stepping back ends that at once. */
export const member: readonly Right[] = [
  list,
  mayRead(forThePanel, sitting, notRecused),
  mayTake(['filing']),
  mayTake(['treating', 'sitting'], sitting, notRecused),
  ...piecesOfPanel(sitting, notRecused),
];

/** Whose office ended finishes the cases he sits in, and begins none. */
export const formerMember: readonly Right[] = [
  list,
  mayRead(forThePanel, sitting, notRecused, finishedByFormerMembers),
  mayTake(['treating', 'sitting'], sitting, notRecused, finishedByFormerMembers),
  ...piecesOfPanel(sitting, notRecused, finishedByFormerMembers),
];
