import type { LocalDate } from '#deadlines';
import type {
  AdmissibilityOutcome,
  BoardDecision,
  CommitmentOutcome,
  EventName,
  FindingOnComplaint,
  MeasureOutcome,
  OfferOutcome,
  PieceOutcome,
  ProcedureRole,
  Regulation,
  Stage,
  Treatment,
  Verdict,
} from '#regulation';
import type { AdmissibilityDecidedData, Competence } from './events.js';
import type { CaseFacts } from './facts.js';
import type { Commitment } from './inputs/commitments.js';
import type { Judgement } from './inputs/judgements.js';
import type { ComplaintPoint } from './inputs/points.js';
import type { TakenSeat } from './inputs/seats.js';
import type { HoldTerms } from './step-extras.js';
import type { CommitmentOrigin } from './words.js';

/** A legal day that an event set; a term may start from it or be met by it. */
export interface HappenedMoment {
  readonly event: EventName;
  readonly moment: string;
  readonly day: LocalDate;
  /** The sequence of the event. */
  readonly sequence: number;
}

/** The decision on admissibility that holds now. */
export interface Admissibility extends Omit<AdmissibilityDecidedData, 'stage' | 'ended' | 'returned'> {
  readonly decidedOn: LocalDate;
}

/** One point of the complaint, with what was decided about it. */
export interface CasePoint extends ComplaintPoint {
  readonly admissibility?: AdmissibilityOutcome;
  readonly competence?: Exclude<Competence, 'partly'>;
  readonly finding?: FindingOnComplaint;
  readonly boardDecision?: BoardDecision;
}

/** A time in which the case was held; without `until` it still is. */
export interface Hold extends HoldTerms {
  readonly from: LocalDate;
  /** The day on which the clocks run again. */
  readonly until?: LocalDate;
  readonly decidedBy: ProcedureRole;
  /** The stage into which the hold brought the case, where it did. */
  readonly movedTo?: Stage;
  readonly sequence: number;
}

/** A term that was made longer in this case. */
export interface GrantedExtension {
  readonly term: string;
  readonly by: string;
  readonly decidedOn: LocalDate;
  readonly decidedBy: ProcedureRole;
  readonly because: string;
  /** The event that started the run which is longer now. */
  readonly run: number;
}

/** A stay of the case in a stage; a term can stand still in it. */
export interface Stay {
  readonly stage: Stage;
  readonly since: LocalDate;
}

export interface Panel {
  readonly seats: readonly TakenSeat[];
  /** The seats whose member stepped back or had to. */
  readonly left: readonly string[];
  /** Who stepped back from this case or had to, also from an earlier panel. */
  readonly recused: readonly string[];
}

export interface Challenge {
  readonly seat: string;
  /** Who sat there when the challenge was made, whoever sits there by now. */
  readonly personId?: string;
  readonly outcome?: Verdict;
}

export interface Piece {
  /** The id of its content. */
  readonly pieceId: string;
  readonly submittedBy: ProcedureRole;
  readonly confidential?: boolean;
  /** What the other side sees of it; shared where nobody decided otherwise. */
  readonly outcome?: PieceOutcome;
}

export interface AnnouncedPerson {
  readonly personId: string;
  readonly capacity: string;
  readonly announcedBy: ProcedureRole;
  readonly admitted?: boolean;
}

export interface Offer {
  readonly contentId: string;
  readonly on: LocalDate;
  readonly outcome?: OfferOutcome;
}

export interface MadeCommitment extends Commitment {
  readonly madeOn: LocalDate;
  readonly from: CommitmentOrigin;
  readonly outcome?: CommitmentOutcome;
  /** The day on which that was said last, and the text that came with it. */
  readonly statedOn?: LocalDate;
  readonly noteId?: string;
  readonly evaluation?: MeasureOutcome;
}

/** What came out: an advice, a ruling or an answer. */
export interface Outcome {
  readonly event: 'adviceIssued' | 'rulingIssued' | 'answerIssued';
  readonly on: LocalDate;
  readonly finding?: FindingOnComplaint;
  readonly nature?: NonNullable<Regulation['outcome']>['nature'];
}

/** A case as the procedure sees it: the fold of its events. */
export interface CaseState {
  readonly stage: Stage;
  /** The legal day on which the case came into this stage. */
  readonly stageSince: LocalDate;
  readonly ended: boolean;
  /** The day of receipt of the complaint. */
  readonly receivedOn: LocalDate;
  readonly facts: CaseFacts;
  /** In the order of the log. */
  readonly moments: readonly HappenedMoment[];
  readonly admissibility?: Admissibility;
  /** The number of events. */
  readonly version: number;
  /** The stages to go back to, the nearest one last; never one in which the case was only held. */
  readonly cameFrom: readonly Stage[];
  readonly stays: readonly Stay[];
  /** The event with which this round began: filing, or a reopening; steps that are taken once are taken once a round. */
  readonly roundSince: number;
  readonly points: readonly CasePoint[];
  readonly judgements: readonly Judgement[];
  readonly holds: readonly Hold[];
  readonly extensions: readonly GrantedExtension[];
  readonly treatment?: Treatment;
  readonly panel?: Panel;
  readonly challenges: readonly Challenge[];
  readonly people: readonly AnnouncedPerson[];
  readonly pieces: readonly Piece[];
  readonly offers: readonly Offer[];
  readonly commitments: readonly MadeCommitment[];
  readonly objection?: { readonly on: LocalDate; readonly outcome?: Verdict };
  readonly outcome?: Outcome;
  /** Requests for more time, for terms that only get longer on request. */
  readonly timeAsked: readonly { readonly term: string; readonly sequence: number }[];
  /** Lapses whose consequence was recorded. */
  readonly lapses: readonly { readonly term: string; readonly run: number }[];
  /** The event with which the case ended, while it is ended. */
  readonly endedAt?: number;
  readonly boardDecision?: { readonly outcome: BoardDecision; readonly on: LocalDate };
}
