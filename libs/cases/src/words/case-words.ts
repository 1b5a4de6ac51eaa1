import { type EventName, type Language, type ProcedureRole, type Stage, type Subject } from '#regulation';
import { english } from './en.js';
import { dutch } from './nl.js';

/** The platform's own words for what happens in a case, for people: Dutch at level B1, and English. */
export interface CaseWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly events: Readonly<Record<EventName, string>>;
  /** How the explanation of a date begins, up to the date itself. */
  readonly starts: Readonly<Record<EventName, string>>;
  readonly roles: Readonly<Record<ProcedureRole, string>>;
  /** For a subject that the regulation has no words for. */
  readonly subjects: Readonly<Record<Subject, string>>;
}

const inLanguage: Readonly<Record<Language, CaseWords>> = { nl: dutch, en: english };

export function caseWords(language: Language): CaseWords {
  return inLanguage[language];
}
