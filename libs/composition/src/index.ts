/**
 * Who may sit in a case, and why: proposes a panel that follows the regulation, checks one, and checks an appointment.
 * Pure: knows no database, no clock and no names; people are ids.
 */
export {
  type Absence,
  anySeat,
  type Appointment,
  type Candidate,
  type Expertise,
  type Load,
  type Nomination,
  type Nominator,
  type Tie,
  type TieKind,
  tieKinds,
} from './types/candidate.js';
export type { FindingCode, PassedOverCode, PersonBar, ReasonCode, SeatBar, SecretaryCode } from './types/codes.js';
export {
  type Force,
  type PanelFinding,
  type PanelQuestion,
  type PassedOver,
  type PassedOverReason,
  type Proposal,
  type ProposedSeat,
  type Reason,
  type Route,
  routes,
  type SeatFinding,
  type SeatTaken,
  type Sitting,
} from './types/panel.js';
export { checkAppointment } from './appointment/check-appointment.js';
export { lastDayOfOffice } from './office/office.js';
export { checkPanel } from './panel/check-panel.js';
export { proposePanel } from './panel/propose-panel.js';
export {
  type SecretaryAnswer,
  secretaryChoices,
  secretaryInCase,
  type SecretaryPlace,
  type SecretaryQuestion,
} from './secretary-in-case.js';
export { inWords, isForParties } from './words/in-words.js';
export type { Code } from './words/sentences.js';
