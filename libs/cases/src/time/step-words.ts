import { type announcedAs, type CommitmentOrigin, type CommitmentStatus, type investigationMeans } from '#procedure';
import { type ExtensionReason, type HoldReason, type Language, type Treatment } from '#regulation';
import { dutchStepWords } from './step-words-nl.js';
import { englishStepWords } from './step-words-en.js';

/** The platform's own words for what people choose in a step; the regulation has names for terms and forums only. */
export interface StepWords {
  readonly holdReasons: Readonly<Record<HoldReason, string>>;
  readonly extensionReasons: Readonly<Record<ExtensionReason, string>>;
  readonly treatments: Readonly<Record<Treatment, string>>;
  readonly means: Readonly<Record<(typeof investigationMeans)[number], string>>;
  readonly capacities: Readonly<Record<(typeof announcedAs)[number], string>>;
  readonly commitmentStatuses: Readonly<Record<CommitmentStatus, string>>;
  /** With what something was promised. */
  readonly commitmentOrigins: Readonly<Record<CommitmentOrigin, string>>;
  /** That this procedure stops no term elsewhere. */
  readonly stopsNoTerm: string;
}

const inLanguage: Readonly<Record<Language, StepWords>> = { nl: dutchStepWords, en: englishStepWords };

export function stepWords(language: Language): StepWords {
  return inLanguage[language];
}
