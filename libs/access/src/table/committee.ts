import { finishedByFormerMembers, notRecused, sitting } from '../condition.js';
import { may, mayRead, mayTake, type Right } from '../right.js';
import { caseParts, type CasePart } from '../words.js';

const list = may('read', 'CaseList');
const everythingOfAParty = ['progress', 'parties', 'complaint', 'response', 'decision'] as const satisfies CasePart[];
/** Who sits reads what both sides could see: that is the bundle, not what one side sent in. */
const forThePanel = ['progress', 'parties', 'decision'] as const satisfies CasePart[];

/** Runs the procedure: every case, every step, whoever it was that came by or wrote. */
export const secretary: readonly Right[] = [
  list,
  mayRead(caseParts),
  mayTake(['filing']),
  mayTake(['treating', 'sitting', 'onPaper']),
];

/** Leads the committee in every case but those from which he stepped back. */
export const chair: readonly Right[] = [
  list,
  mayRead(everythingOfAParty, notRecused),
  mayTake(['filing']),
  mayTake(['treating', 'sitting'], notRecused),
];

/** A member has the cases in which he sits; stepping back ends that at once. */
export const member: readonly Right[] = [
  list,
  mayRead(forThePanel, sitting, notRecused),
  mayTake(['filing']),
  mayTake(['treating', 'sitting'], sitting, notRecused),
];

/** Whose office ended finishes the cases he sits in, and begins none. */
export const formerMember: readonly Right[] = [
  list,
  mayRead(forThePanel, sitting, notRecused, finishedByFormerMembers),
  mayTake(['treating', 'sitting'], sitting, notRecused, finishedByFormerMembers),
];
