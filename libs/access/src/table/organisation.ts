import {
  boardMemberInformed,
  complainedOf,
  laidBeforeRespondent,
  notComplainedOf,
  ownParticipant,
  treatedInside,
} from '../condition.js';
import { may, mayRead, mayTake, type Right } from '../right.js';
import { type CasePart } from '../words.js';
import { comesToHearing } from './hearings.js';
import { messagesOfOffice, messagesOfRespondent } from './messages.js';
import { partiesOf } from './parties.js';
import { piecesOfOffice, piecesOfRespondent } from './pieces.js';

const list = may('read', 'CaseList');
const everythingOfAParty = ['progress', 'parties', 'complaint', 'response', 'decision'] as const satisfies CasePart[];
const laidBeforeUs = [ownParticipant, laidBeforeRespondent, notComplainedOf] as const;
const ours = [ownParticipant, treatedInside, notComplainedOf] as const;

/** Reads and answers, for the organisation, what was laid before it. */
const answering: readonly Right[] = [
  list,
  mayRead([...everythingOfAParty, 'mediation'], ...laidBeforeUs),
  may('agreeToUseMediation', 'Case', { when: laidBeforeUs }),
  mayTake(['answering', 'opposing', 'promising', 'reporting', 'deciding'], ...laidBeforeUs),
  ...messagesOfRespondent(...laidBeforeUs),
  ...piecesOfRespondent(...laidBeforeUs),
  comesToHearing(...laidBeforeUs),
];

/** Treats complaints where the organisation does so itself, never one about himself. */
const treating: readonly Right[] = [
  list,
  mayTake(['filing']),
  mayRead([...everythingOfAParty, 'mediation'], ...ours),
  may('agreeToUseMediation', 'Case', { when: ours }),
  mayTake(['treating', 'answering', 'promising'], ...ours),
  partiesOf(...ours),
  ...messagesOfOffice(...ours),
  ...piecesOfOffice(...ours),
  may('decideOnLatePiece', 'Case', { when: ours }),
];

/** Who treats complaints inside is the office: there is no secretary who sends the letters and sees which are alike. */
const office: readonly Right[] = [...treating, mayRead(['workings'], ...ours)];

export const handler: readonly Right[] = office;
export const manager: readonly Right[] = office;
export const director: readonly Right[] = [...office, mayTake(['deciding'], ...ours)];
export const board: readonly Right[] = [...answering, ...treating];
export const participantContact: readonly Right[] = [
  ...answering,
  mayTake(['objecting'], ...laidBeforeUs),
  ...treating,
];

/** The employee complained of sees and answers the case about himself, and no other. */
export const employee: readonly Right[] = [
  list,
  mayRead([...everythingOfAParty, 'mediation'], complainedOf, laidBeforeRespondent),
  may('agreeToUseMediation', 'Case', { when: [complainedOf, laidBeforeRespondent] }),
  mayTake(['answering', 'opposing', 'objecting'], complainedOf, laidBeforeRespondent),
  ...messagesOfRespondent(complainedOf, laidBeforeRespondent),
  ...piecesOfRespondent(complainedOf, laidBeforeRespondent),
  comesToHearing(complainedOf, laidBeforeRespondent),
];

const reported = [ownParticipant, boardMemberInformed, notComplainedOf] as const;

/** One member of the supervising board, for what was reported to it; whether the board speaks of it is for him alone. */
export const boardMember: readonly Right[] = [
  list,
  mayRead(['progress', 'complaint', 'response', 'decision'], ...reported),
  mayTake(['raising'], ...reported),
];
