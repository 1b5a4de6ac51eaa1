import { type LocalDate } from '#deadlines';
import { type ForumState, type Language, type PriorStepAnswer, type PriorStepForm, type Subject } from '#regulation';
import { type ComplaintContent, type PartyContent } from './case-contents.js';

export interface PriorStepAnswered {
  /** The name of the step in the regulation. */
  readonly step: string;
  readonly form?: PriorStepForm | undefined;
  readonly on?: LocalDate | undefined;
  readonly answer?: PriorStepAnswer | undefined;
  readonly answeredOn?: LocalDate | undefined;
}

export interface ForumAnswered {
  /** The name of the forum in the regulation. */
  readonly forum: string;
  readonly state: ForumState;
}

/** The answers that decide whether this is the right door. All of them may be left open. */
export interface IntakeAnswers {
  readonly participant?: string | undefined;
  readonly subject?: Subject | undefined;
  readonly priorSteps?: readonly PriorStepAnswered[] | undefined;
  readonly forums?: readonly ForumAnswered[] | undefined;
  readonly earlierAdvice?: boolean | undefined;
}

/** A complaint as it is filed on line. */
export interface FileComplaintCommand extends IntakeAnswers {
  readonly clientKey: string;
  readonly language: Language;
  readonly participant: string;
  readonly subject: Subject;
  readonly complainant: Partial<PartyContent>;
  readonly complaint: Partial<ComplaintContent>;
}
