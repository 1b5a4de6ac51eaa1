import {
  type Condition,
  declared,
  finishedByFormerMembers,
  mediationUsable,
  notRecused,
  sitting,
} from '../condition.js';
import { may, mayRead, mayTake, type Right } from '../right.js';
import { caseParts, type CasePart } from '../words.js';
import { administersMembers } from './administration.js';
import { deliberationOf } from './deliberation.js';
import { summariesOfOffice, summariesOfPanel } from './earlier-advices.js';
import { answersHearingDates, hearingsOfOffice } from './hearings.js';
import { messagesOfOffice } from './messages.js';
import { partiesOf } from './parties.js';
import { piecesOfOffice, piecesOfPanel } from './pieces.js';

const list = may('read', 'CaseList');
/** Who the case is about: on that alone a member declares. */
const names = ['progress', 'parties'] as const satisfies CasePart[];
const contents = ['complaint', 'response', 'decision'] as const satisfies CasePart[];
/** Who sits reads what both sides could see: that is the bundle, not what one side sent in. */
const contentsForThePanel = ['decision'] as const satisfies CasePart[];

/** Runs the procedure: every case, every step, whoever it was that came by or wrote; and keeps what is said in mediation. */
export const secretary: readonly Right[] = [
  list,
  administersMembers,
  mayRead(caseParts),
  mayTake(['filing']),
  mayTake(['treating', 'sitting', 'onPaper']),
  may('agreeToUseMediation', 'Case'),
  partiesOf(),
  ...messagesOfOffice(),
  ...piecesOfOffice(),
  may(['decideOnLatePiece', 'postPieces', 'composeBundle', 'joinCases', 'grantPiece'], 'Case'),
  ...hearingsOfOffice,
  deliberationOf(notRecused),
  ...summariesOfOffice,
];

/** Leads the committee in every case but those from which he stepped back. Who decides does not know what was offered in mediation. */
export const chair: readonly Right[] = [
  list,
  administersMembers,
  may('appoint', 'Membership'),
  mayRead(names, notRecused),
  mayRead(contents, notRecused, declared),
  mayRead(['mediation'], notRecused, declared, mediationUsable),
  mayTake(['filing']),
  mayTake(['treating', 'sitting'], notRecused),
  ...piecesOfOffice(notRecused, declared),
  declaresInterests(),
  answersHearingDates(notRecused),
  may('read', 'SittingDay'),
  may(['decideOnLatePiece', 'composeBundle', 'excludeFromDeliberation', 'decideOnSecretary'], 'Case', {
    when: [notRecused],
  }),
  deliberationOf(sitting, notRecused, declared),
  ...summariesOfPanel(sitting, notRecused, declared),
];

/** A member has the cases in which he sits, the contents once he declared; stepping back or being challenged ends that at once. */
export const member: readonly Right[] = [
  list,
  mayRead(names, sitting, notRecused),
  mayRead(contentsForThePanel, sitting, notRecused, declared),
  mayTake(['filing']),
  mayTake(['treating', 'sitting'], sitting, notRecused),
  ...piecesOfPanel(sitting, notRecused, declared),
  declaresInterests(),
  answersHearingDates(sitting, notRecused),
  may('read', 'SittingDay'),
  deliberationOf(sitting, notRecused, declared),
  ...summariesOfPanel(sitting, notRecused, declared),
];

/** Whose office ended finishes the cases he sits in, and begins none. */
export const formerMember: readonly Right[] = [
  list,
  mayRead(names, sitting, notRecused, finishedByFormerMembers),
  mayRead(contentsForThePanel, sitting, notRecused, declared, finishedByFormerMembers),
  mayTake(['treating', 'sitting'], sitting, notRecused, finishedByFormerMembers),
  ...piecesOfPanel(sitting, notRecused, declared, finishedByFormerMembers),
  declaresInterests(finishedByFormerMembers),
  answersHearingDates(sitting, notRecused, finishedByFormerMembers),
  deliberationOf(sitting, notRecused, declared, finishedByFormerMembers),
];

/** Who sits says, on the names alone, whether anything binds him to the case. */
function declaresInterests(...when: readonly Condition[]): Right {
  return may('declareInterests', 'Case', { when: [sitting, notRecused, ...when] });
}
