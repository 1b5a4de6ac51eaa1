import type { LocalDate } from '#deadlines';
import type {
  AdmissibilityOutcome,
  Channel,
  EventName,
  GroundForce,
  GroundType,
  ProcedureRole,
  Stage,
} from '#regulation';
import type { Truth } from './conditions.js';
import type { CaseFacts } from './facts.js';

/** Where the case stands after the event, as the regulation said when it happened. */
export interface Reached {
  readonly stage: Stage;
  /** True when that stage is an ending. */
  readonly ended: boolean;
}

export interface ComplaintFiledData extends Reached {
  readonly facts: CaseFacts;
  readonly channel: Channel;
  /** The id of the complaint's text; the text itself is kept apart. */
  readonly contentId?: string;
}

export type ReceiptAcknowledgedData = Reached;

export interface AdmissibilityDecidedData extends Reached {
  readonly outcome: AdmissibilityOutcome;
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
  /** The id of the written reasons; the text itself is kept apart. */
  readonly motivationId?: string;
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

/** What each type of event says, besides who, when and where the case stands after it. */
export interface EventData {
  readonly complaintFiled: ComplaintFiledData;
  readonly receiptAcknowledged: ReceiptAcknowledgedData;
  readonly admissibilityDecided: AdmissibilityDecidedData;
  readonly responseRequested: ResponseRequestedData;
  readonly responseSubmitted: ResponseSubmittedData;
}

/** One type of event: what happened, recorded once and never changed. */
export interface CaseEventOf<Type extends EventName> {
  readonly type: Type;
  readonly version: 1;
  /** The place in the case's log; the first is 1. */
  readonly sequence: number;
  /** The instant of recording, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly by: { readonly role: ProcedureRole };
  /** The legal days, by the moment's name in the platform's vocabulary. */
  readonly moments: Readonly<Record<string, LocalDate>>;
  readonly data: EventData[Type];
}

/** Something that happened in a case. The log of these is the truth of the procedure, and holds no personal content. */
export type CaseEvent = { [Type in EventName]: CaseEventOf<Type> }[EventName];
