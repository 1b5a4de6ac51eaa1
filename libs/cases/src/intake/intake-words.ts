import { type Addressee, type Content, type Language, type ProcedureRole, type StepName } from '#regulation';
import { english } from './words/en.js';
import { dutch } from './words/nl.js';

/** The platform's own words for what happens before a case can be heard. */
export interface IntakeWords {
  /** Stands with a refusal and with a referral to another body: on the screen and in the letter. */
  readonly warning: string;
  /** What the piece is called that holds the files which came along with a complaint. */
  readonly enclosures: string;
  readonly contents: Readonly<Record<Content, string>>;
  /** Whose turn it is. */
  readonly turns: Readonly<Record<Addressee | ProcedureRole, string>>;
  /** What a case waits for; for the steps by which it can go on. */
  readonly waitsFor: Readonly<Partial<Record<StepName, string>>>;
}

const inLanguage: Readonly<Record<Language, IntakeWords>> = { nl: dutch, en: english };

export function intakeWords(language: Language): IntakeWords {
  return inLanguage[language];
}
