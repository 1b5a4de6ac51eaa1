import type { conductDays, ForumState, PriorStepAnswer, PriorStepForm, YesNo } from '../facts.js';
import type { Signal } from '../vocabulary-grounds.js';
import type { Respondent } from '../vocabulary-roles.js';
import type { Texts } from '../schema/texts.schema.js';

type Wording = Texts['wording'];

/** The sentences of the check before filing in one language. */
export interface IntakeWords {
  participant(wording: Wording): string;
  notListed(wording: Wording): string;
  subject(wording: Wording): string;
  form: Record<PriorStepForm, string>;
  /** To whom the step goes, such as `uw corporatie`. */
  answerOf(to: string, wording: Wording): string;
  answer: Record<PriorStepAnswer, string>;
  /** The answer `none` where nobody asked whether the step was taken at all. */
  noAnswerOrNotTaken: string;
  dayOf(to: string, wording: Wording): string;
  forum: Record<ForumState, string>;
  complainant: string;
  signal: string;
  signalValue: Record<Signal, string>;
  respondent(wording: Wording): string;
  respondentValue: Record<Respondent, (wording: Wording) => string>;
  collective(wording: Wording): string;
  continuing: string;
  conductDay: Record<(typeof conductDays)[number], string>;
  yesNo: Record<YesNo, string>;
  longerTermOf(to: string): string;
  answerByOf(to: string): string;
  answeredOnOf(to: string): string;
  earlierAdvice(wording: Wording): string;
  earlierAdviceValue: Record<'no' | 'yes', string>;
}
