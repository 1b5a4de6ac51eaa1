/**
 * Who may do what: the rights table per role, and the questions that can be asked of it. Read `table/` first: it is the answer.
 *
 * right      what a role may do, with what, which parts of it, and when
 * condition  what must be so of the facts of the object, for whoever asks
 * part       what of a case can be seen apart from the rest; every field of the API belongs to one
 * ability    the rights of one viewer, as CASL takes them; the same rights become SQL for lists (`sql/`)
 *
 * Pure: knows no request, no database and no regulation. The regulation says which role does a step; this table says what a role is.
 */
export { abilityOf, type Ability } from './ability.js';
export { type Action, actions } from './actions.js';
export { actsAs } from './acts-as.js';
export { caseFactNames, caseSubject, type CaseRightsFacts } from './case-subject.js';
export { type Condition } from './condition.js';
export { deliberationFactNames, type DeliberationRightsFacts, deliberationSubject } from './deliberation-subject.js';
export {
  type Conversation,
  conversations,
  messageFactNames,
  type MessageRightsFacts,
  messageSubject,
} from './message-subject.js';
export { pieceFactNames, type PieceRightsFacts, pieceSubject } from './piece-subject.js';
export { type Right } from './right.js';
export { rights, type RightsTable } from './rights.js';
export { type FactColumn, type FactColumns } from './sql/column.js';
export { type RightQuestion, rightInSql, type SqlRight } from './sql/right-in-sql.js';
export { type Step, stepGroups, steps } from './steps.js';
export { type Membership, type Viewer, visitor } from './viewer.js';
export {
  type AccessSubject,
  type CasePart,
  caseParts,
  type HelperGrant,
  helperGrants,
  type Part,
  participantRoles,
  type PartyRole,
  partyRoles,
  type PiecePart,
  pieceParts,
  type PieceSide,
  pieceSides,
  type Role,
  roles,
  type StaffRole,
  staffRoles,
  subjects,
} from './words.js';
