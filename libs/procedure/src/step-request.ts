import type { Calendar, LocalDate } from '#deadlines';
import type { ProcedureRole, StepName } from '#regulation';
import type { Given } from './inputs/input.js';
import type { StepInputs } from './step-inputs.js';

/** One step as somebody asks for it: its inputs, and the days of the act. */
export type RequestOf<Step extends StepName> = {
  readonly step: Step;
  /** The legal day of the act (received, sent, decided); today when absent. */
  readonly on?: LocalDate;
  /** Further days of the same act by their name in the vocabulary, such as the day a letter is dated. */
  readonly moments?: Readonly<Record<string, LocalDate>>;
} & Given<StepInputs[Step]>;

/** What somebody asks to do. */
export type StepRequest = { [Step in StepName]: RequestOf<Step> }[StepName];

export type FileComplaint = RequestOf<'fileComplaint'>;
export type AcknowledgeReceipt = RequestOf<'acknowledgeReceipt'>;
export type DecideAdmissibility = RequestOf<'decideAdmissibility'>;
export type RequestResponse = RequestOf<'requestResponse'>;
export type SubmitResponse = RequestOf<'submitResponse'>;

/** Everything a decision may know besides the regulation, the case and the request. */
export interface DecisionContext {
  readonly by: ProcedureRole;
  /** The instant of recording, ISO 8601 in UTC. */
  readonly at: string;
  /** The calendar day of that instant in the regulation's time zone. */
  readonly today: LocalDate;
  readonly calendar: Calendar;
}
