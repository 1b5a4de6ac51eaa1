import { caseFactNames } from './case-subject.js';
import { deliberationFactNames, type DeliberationRightsFacts } from './deliberation-subject.js';
import { messageFactNames, type MessageRightsFacts } from './message-subject.js';
import { pieceFactNames, type PieceRightsFacts } from './piece-subject.js';
import { type AccessSubject } from './words.js';

/** Every fact that a condition can name; which of them a subject has stands below. */
export type RightsFacts = DeliberationRightsFacts & MessageRightsFacts & PieceRightsFacts;

/** The facts on which rights to each subject can depend; a condition on any other breaks the build. */
export const factNames: Readonly<Record<AccessSubject, readonly string[]>> = {
  Attendance: [],
  Case: caseFactNames,
  CaseList: [],
  CommitteePage: [],
  Deliberation: deliberationFactNames,
  EarlierAdvice: [],
  Invitation: [],
  Membership: [],
  Message: messageFactNames,
  Outbox: [],
  Piece: pieceFactNames,
  SittingDay: [],
  Statistics: [],
  Tenant: [],
};
