import type { Calendar, LocalDate } from '#deadlines';
import type { AdmissibilityOutcome, Channel, ProcedureRole } from '#regulation';
import type { CaseFacts } from './facts.js';

interface OnDay {
  /** The legal day of the act (received, sent, decided); today when absent. */
  readonly on?: LocalDate;
}

/** Somebody files a complaint. */
export interface FileComplaint extends OnDay {
  readonly step: 'fileComplaint';
  readonly facts: CaseFacts;
  readonly channel: Channel;
  readonly contentId?: string;
}

/** The committee says that it received the complaint. */
export interface AcknowledgeReceipt extends OnDay {
  readonly step: 'acknowledgeReceipt';
}

/** The committee decides whether it takes the complaint up. */
export interface DecideAdmissibility extends OnDay {
  readonly step: 'decideAdmissibility';
  readonly outcome: AdmissibilityOutcome;
  /** With `refused` and `notYet`: the grounds the decision rests on. */
  readonly grounds?: readonly string[];
  /** With `admitted`: the grounds that stand in the way and are set aside, with reasons. */
  readonly despite?: readonly string[];
  /** The id of the written reasons. */
  readonly motivationId?: string;
}

/** The committee asks the respondent for a response. */
export interface RequestResponse extends OnDay {
  readonly step: 'requestResponse';
}

/** The respondent answers. */
export interface SubmitResponse extends OnDay {
  readonly step: 'submitResponse';
  readonly contentId: string;
}

/** What somebody asks to do. */
export type StepRequest = FileComplaint | AcknowledgeReceipt | DecideAdmissibility | RequestResponse | SubmitResponse;

/** Everything a decision may know besides the regulation, the case and the request. */
export interface DecisionContext {
  readonly by: ProcedureRole;
  /** The instant of recording, ISO 8601 in UTC. */
  readonly at: string;
  /** The calendar day of that instant in the regulation's time zone. */
  readonly today: LocalDate;
  readonly calendar: Calendar;
}
