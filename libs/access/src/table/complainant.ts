import { ownCase } from '../condition.js';
import { may, mayRead, mayTake, type Right } from '../right.js';
import { stepGroups } from '../steps.js';
import { type CasePart } from '../words.js';
import { comesToHearing } from './hearings.js';
import { messagesOfComplainant, messagesOfHelper } from './messages.js';
import { ofOwnHelp, partiesOf } from './parties.js';
import { piecesOfComplainant, piecesOfHelper } from './pieces.js';

const everythingOfAParty = ['progress', 'parties', 'complaint', 'response', 'decision'] as const satisfies CasePart[];

/** The complainant, and whoever acts for the complainant in everything. */
export const complainant: readonly Right[] = [
  mayTake(['filing']),
  mayRead([...everythingOfAParty, 'mediation'], ownCase),
  mayTake(['complaining'], ownCase),
  may('agreeToUseMediation', 'Case', { when: [ownCase] }),
  partiesOf(ownCase),
  ...messagesOfComplainant(ownCase),
  ...piecesOfComplainant(ownCase),
  comesToHearing(ownCase),
];

const speaking = stepGroups.complaining.filter((step) =>
  ['completeComplaint', 'submitReply', 'submitPiece'].includes(step),
);

/** A helper sees and does what the complainant allowed, and can end nothing. */
export const helper: readonly Right[] = [
  may('read', 'Case', { parts: ['progress', 'decision'], when: [ownCase], granted: 'follow' }),
  may('read', 'Case', {
    parts: ['parties', 'complaint', 'response', 'mediation'],
    when: [ownCase],
    granted: 'readContents',
  }),
  may(speaking, 'Case', { when: [ownCase], granted: 'write' }),
  ofOwnHelp(ownCase),
  ...messagesOfHelper(ownCase),
  ...piecesOfHelper(ownCase),
];
