import { type LocalDate } from '#deadlines';
import { type ConductFacts } from '#procedure';
import {
  type Channel,
  type ForumState,
  type Language,
  type PriorStepAnswer,
  type PriorStepForm,
  type Respondent,
  type Signal,
  type Subject,
} from '#regulation';
import { type ComplaintContent, type PartyContent } from './case-contents.js';

export interface PriorStepAnswered {
  /** The name of the step in the regulation. */
  readonly step: string;
  readonly form?: PriorStepForm | undefined;
  readonly on?: LocalDate | undefined;
  readonly answer?: PriorStepAnswer | undefined;
  readonly answeredOn?: LocalDate | undefined;
  /** The date on the answer. */
  readonly answerDated?: LocalDate | undefined;
  /** The day before which an answer was promised; it may lie ahead. */
  readonly answerBy?: LocalDate | undefined;
  /** Whether a longer time to answer was announced. */
  readonly longerTerm?: boolean | undefined;
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
  /** The class of the complainant, as the regulation names it. */
  readonly complainantClass?: string | undefined;
  readonly respondent?: Respondent | undefined;
  readonly signal?: Signal | undefined;
  readonly collective?: boolean | undefined;
  readonly anonymous?: boolean | undefined;
  /** When what is complained of happened. */
  readonly conduct?: { readonly [Part in keyof ConductFacts]?: ConductFacts[Part] | undefined } | undefined;
}

/** One point of a complaint, as it was typed. */
export interface PointWritten {
  readonly text: string;
  /** What this point is about, where that is something else than the complaint as a whole. */
  readonly subject?: Subject | undefined;
}

/** A complaint as it is filed on line. */
export interface FileComplaintCommand extends IntakeAnswers {
  readonly clientKey: string;
  readonly language: Language;
  readonly participant: string;
  readonly subject: Subject;
  readonly complainant: Partial<PartyContent>;
  readonly complaint: Partial<ComplaintContent>;
  /** Only for a complaint that has several. */
  readonly points?: readonly PointWritten[] | undefined;
  /** The secret code of the draft that this complaint was written in; the draft ends with the filing. */
  readonly draft?: string | undefined;
}

/** A complaint that came in by post, by telephone or at a desk, as staff writes it down. */
export interface RegisterComplaintCommand extends FileComplaintCommand {
  readonly channel: Channel;
  /** The day on which it came in. */
  readonly receivedOn: LocalDate;
  /** The date on a letter. */
  readonly datedOn?: LocalDate | undefined;
  /** The day on which a letter was posted. */
  readonly sentOn?: LocalDate | undefined;
}
