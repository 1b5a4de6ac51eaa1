/**
 * What happens to a case under a regulation: what the facts mean, which steps are open, what a step comes to, and when
 * something is due. Pure and total: the same question always has the same answer, a refusal is a value, and nothing is
 * fetched, stored or sent. It holds no committee's rules (those stand in a regulation) and no personal content.
 */
export type {
  Admissibility,
  AnnouncedPerson,
  CasePoint,
  CaseState,
  Challenge,
  GrantedExtension,
  HappenedMoment,
  Hold,
  MadeCommitment,
  Offer,
  Outcome,
  Panel,
  Piece,
} from './case-state.js';
export type { Truth } from './conditions.js';
export { type Deadline, deadlinesOf, type DeadlineStatus, nextDeadline } from './deadlines-of.js';
export { decide } from './decide.js';
export type { Decision, StepTaken } from './decision.js';
export type {
  AdmissibilityDecidedData,
  CaseEvent,
  CaseEventOf,
  ComplaintFiledData,
  EventData,
  GroundBasis,
  Competence,
  DecidedPoint,
  Kept,
  Reached,
  ReceiptAcknowledgedData,
  ResponseRequestedData,
  ResponseSubmittedData,
} from './events.js';
export { evolve, legalDay, replayCase } from './evolve.js';
export { type CaseFacts, type ConductFacts, factNamed, type KnownFacts, type PriorStepFacts } from './facts.js';
export { type GroundFinding, groundFindings } from './grounds.js';
export { type Commitment } from './inputs/commitments.js';
export { commitmentsOf, type CommitmentStatus, commitmentStatuses, type StandingCommitment } from './commitments-of.js';
export { type Input, type InputKind } from './inputs/input.js';
export { type Judgement as Judged } from './inputs/judgements.js';
export { type PointDecision } from './inputs/point-decisions.js';
export { type ComplaintPoint, type PerPoint } from './inputs/points.js';
export { type TakenSeat } from './inputs/seats.js';
export { knownFactsOf } from './known-facts.js';
export { type Lapse } from './lapse.js';
export { adviseIntake, type IntakeAdvice } from './intake-advice.js';
export { openingWait, type OpeningWait, waitsAfter } from './opening-wait.js';
export { openSteps, type OpenStep } from './open-steps.js';
export { type Refusal, type RefusalCode, refusalCodes, type RefusalDetails } from './refusal.js';
export { ownSideOf, pieceSideOf } from './piece-side.js';
export { type Reminder, remindersOf } from './reminders-of.js';
export { type InputLine, printStepTable, type StepLine, stepLines } from './step-lines.js';
export { stepMeanings } from './step-meanings.js';
export { agreementNeeded, outOfCase, sittingIn } from './steps/agreement.js';
export type {
  AcknowledgeReceipt,
  DecideAdmissibility,
  DecisionContext,
  FileComplaint,
  RequestOf,
  RequestResponse,
  StepRequest,
  SubmitResponse,
} from './step-request.js';
export { type TimelineEntry, type TimelineEntryOf, toTimeline } from './timeline.js';
export { admittedIn, hearingAhead, invitedLater } from './hearing-ahead.js';
export { openPublicity, placesNamed, type PlacesNamed } from './hearing-rules.js';
export { onTrack, trackOf } from './track.js';
export { type StoredEvent, upcast } from './upcast.js';
export {
  announcedAs,
  commitmentKinds,
  type CommitmentKind,
  type CommitmentOrigin,
  commitmentOrigins,
  type HearingPlace,
  hearingPlaces,
  investigationMeans,
  type PieceSide,
  pieceSides,
  publicities,
  type Publicity,
} from './words.js';
export { notShown } from './scenario/not-shown.js';
export { readScenario } from './scenario/read-scenario.js';
export { describeDifference, type Difference, runScenario } from './scenario/run-scenario.js';
export { type Scenario, scenarioSchema } from './scenario/scenario.schema.js';
export { type PastAct, type PastCase } from './replay/past-case.schema.js';
export { readPastCases } from './replay/read-past-cases.js';
export { type Admission, filedOn, type Stopped } from './replay/play-past-case.js';
export { type MovedDate, type ReplayedCase, replayCases, type VersionOfThen } from './replay/replay-cases.js';
export { type ReplayTotals, totalsOf } from './replay/totals.js';
