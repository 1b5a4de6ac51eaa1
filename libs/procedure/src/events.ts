import type { LocalDate } from '#deadlines';
import type {
  AdmissibilityOutcome,
  Channel,
  EventName,
  GroundForce,
  GroundType,
  ProcedureRole,
  Stage,
  StepName,
} from '#regulation';
import type { Truth } from './conditions.js';
import type { CaseFacts } from './facts.js';
import type { Given } from './inputs/input.js';
import type { Judgement } from './inputs/judgements.js';
import type { PointDecision } from './inputs/point-decisions.js';
import type { ComplaintPoint } from './inputs/points.js';
import type { StepExtras } from './step-extras.js';
import type { StepInputs } from './step-inputs.js';

/** Where the case stands after the event, as the regulation said when it happened. */
export interface Reached {
  readonly stage: Stage;
  /** True when that stage is an ending. */
  readonly ended: boolean;
  /** True when the case went back to the stage it came from. */
  readonly returned?: true;
}

export interface ComplaintFiledData extends Reached {
  readonly facts: CaseFacts;
  readonly channel: Channel;
  /** The id of the complaint's text; the text itself is kept apart. */
  readonly contentId?: string;
  /** The id of what came along with the complaint: a piece of its own. */
  readonly enclosuresId?: string;
  /** The points of the complaint, where it has several. */
  readonly points?: readonly ComplaintPoint[];
  /** True when staff wrote it down for somebody else. */
  readonly onBehalf?: boolean;
}

export type ReceiptAcknowledgedData = Reached;

export interface AdmissibilityDecidedData extends Reached, AdmissibilityDecidedExtras {
  readonly outcome: AdmissibilityOutcome;
  /** The id of the written reasons; the text itself is kept apart. */
  readonly motivationId?: string;
}

export interface AdmissibilityDecidedExtras {
  /** The grounds the decision rests on; none when admitted. */
  readonly grounds: readonly string[];
  /** The grounds that stood in the way, or might have, of an admission with reasons. */
  readonly despite: readonly string[];
  /** What the regulation says of each of those grounds, so that the answer needs no other source. */
  readonly basis: readonly GroundBasis[];
  /** The first day on which a complaint that came too early can be taken up, where the facts tell. */
  readonly opensOn?: LocalDate;
  /** Forums that can help; empty when the regulation names none. */
  readonly refersTo: readonly string[];
  /** Apart from admissibility: whether the committee is competent at all. */
  readonly competence?: Competence;
  /** The decision per point, where the complaint has several. */
  readonly points?: readonly DecidedPoint[];
  /** Open norms that somebody judged. */
  readonly judgements?: readonly Judgement[];
}

export type Competence = 'competent' | 'notCompetent' | 'partly';

export interface DecidedPoint extends PointDecision {
  readonly competence: Exclude<Competence, 'partly'>;
}

export interface GroundBasis {
  readonly ground: string;
  readonly type: GroundType;
  readonly force: GroundForce;
  readonly source: string;
  /** Whether the ground applied on the facts. */
  readonly applies: Truth;
}

export type ResponseRequestedData = Reached;

export interface ResponseSubmittedData extends Reached {
  /** The id of the response's text; the text itself is kept apart. */
  readonly contentId: string;
}

/** What an event keeps of its step: the inputs, what the regulation made of them, and where the case stands. */
export type Kept<Step extends StepName> = Given<StepInputs[Step]> &
  (Step extends keyof StepExtras ? StepExtras[Step] : unknown) &
  Reached;

/** What each type of event says, besides who, when and where the case stands after it. */
export interface EventData {
  readonly complaintFiled: ComplaintFiledData;
  readonly receiptAcknowledged: ReceiptAcknowledgedData;
  readonly completionRequested: Kept<'requestCompletion'>;
  readonly complaintCompleted: Kept<'completeComplaint'>;
  readonly admissibilityDecided: AdmissibilityDecidedData;
  readonly complaintReferredBack: Kept<'referBack'>;
  readonly referralReported: Kept<'reportReferral'>;
  readonly complaintForwarded: Kept<'forwardComplaint'>;
  readonly caseHandedOver: Kept<'handOver'>;
  readonly responseRequested: ResponseRequestedData;
  readonly moreTimeRequested: Kept<'requestMoreTime'>;
  readonly responseSubmitted: ResponseSubmittedData;
  readonly replySubmitted: Kept<'submitReply'>;
  readonly pieceSubmitted: Kept<'submitPiece'>;
  readonly pieceDecided: Kept<'decideOnPiece'>;
  readonly investigationOrdered: Kept<'investigate'>;
  readonly mediationProposed: Kept<'proposeMediation'>;
  readonly agreementRecorded: Kept<'recordAgreement'>;
  readonly compensationOffered: Kept<'offerCompensation'>;
  readonly offerAnswered: Kept<'answerOffer'>;
  readonly caseHeld: Kept<'hold'>;
  readonly caseResumed: Kept<'resume'>;
  readonly termExtended: Kept<'extendTerm'>;
  readonly treatmentChosen: Kept<'chooseTreatment'>;
  readonly panelComposed: Kept<'composePanel'>;
  readonly memberRecused: Kept<'recuse'>;
  readonly challengeMade: Kept<'challenge'>;
  readonly challengeDecided: Kept<'decideOnChallenge'>;
  readonly hearingPlanned: Kept<'planHearing'>;
  readonly personAnnounced: Kept<'announcePerson'>;
  readonly personAdmitted: Kept<'admitPerson'>;
  readonly hearingHeld: Kept<'holdHearing'>;
  readonly investigationClosed: Kept<'closeInvestigation'>;
  readonly deliberationHeld: Kept<'deliberate'>;
  readonly adviceIssued: Kept<'issueAdvice'>;
  readonly rulingIssued: Kept<'issueRuling'>;
  readonly answerIssued: Kept<'issueAnswer'>;
  readonly recommendationMade: Kept<'recommend'>;
  readonly boardDecisionMade: Kept<'decideOnAdvice'>;
  readonly measuresDecided: Kept<'decideOnMeasures'>;
  readonly commitmentMade: Kept<'makeCommitment'>;
  readonly commitmentConfirmed: Kept<'confirmCommitment'>;
  readonly measureEvaluated: Kept<'evaluateMeasure'>;
  readonly boardMemberInformed: Kept<'reportToBoardMember'>;
  readonly complaintPutOnAgenda: Kept<'putOnAgenda'>;
  readonly complaintWithdrawn: Kept<'withdraw'>;
  readonly caseSettled: Kept<'settle'>;
  readonly caseDiscontinued: Kept<'discontinue'>;
  readonly objectionMade: Kept<'object'>;
  readonly objectionDecided: Kept<'decideOnObjection'>;
  readonly termLapsed: Kept<'recordLapse'>;
  readonly caseReopened: Kept<'reopen'>;
  readonly caseClosed: Kept<'closeCase'>;
}

/** One type of event: what happened, recorded once and never changed. */
export interface CaseEventOf<Type extends EventName> {
  readonly type: Type;
  readonly version: 1;
  /** The place in the case's log; the first is 1. */
  readonly sequence: number;
  /** The instant of recording, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly by: {
    readonly role: ProcedureRole;
    /** As what somebody acted for the complainant; absent where nobody did. */
    readonly as?: string;
  };
  /** The legal days, by the moment's name in the platform's vocabulary. */
  readonly moments: Readonly<Record<string, LocalDate>>;
  readonly data: EventData[Type];
}

/** Something that happened in a case. The log of these is the truth of the procedure, and holds no personal content. */
export type CaseEvent = { [Type in EventName]: CaseEventOf<Type> }[EventName];
