/**
 * What a regulation is: its schema and vocabulary, how text becomes a Regulation, what is wrong with it, and what it
 * tells people. Pure: text in, regulation or findings out. It reads no files, computes no dates and decides no case.
 */
export * from './vocabulary.js';
export type { Finding } from './finding.js';
export { type Language, languages } from './language.js';
export {
  type ForumState,
  knownFacts,
  notListed,
  type PriorStepAnswer,
  priorStepAnswers,
  type PriorStepForm,
  priorStepForms,
  forumStates,
} from './facts.js';
export {
  type CalendarRule,
  type Ground,
  type Participant,
  type Regulation,
  type RegulationRules,
  regulationSchema,
  type StepRule,
  type Term,
} from './regulation.schema.js';
export { type Texts, textsSchema } from './schema/texts.schema.js';
export { lettersOf, stageAfter, stagesAfter } from './steps.js';
export { readRegulation, type RegulationReading, type RegulationSource } from './read-regulation.js';
export { subjectsNamed } from './subjects-named.js';
export { howItWorks, type HowItWorks } from './how-it-works/how-it-works.js';
export { type PageSection } from './how-it-works/page.js';
export { intakeQuestions } from './intake-questions/intake-questions.js';
export { type IntakeQuestion } from './intake-questions/intake-question.js';
export { regulationJsonSchema, textsJsonSchema } from './json-schemas.js';
export { regulationKeys, textsKeys, type DocumentedKey } from './documented-keys.js';
export { spokenLanguage } from './spoken-language.js';
export { momentsOf } from './moments.js';
