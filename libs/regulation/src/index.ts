/**
 * What a regulation is: its schema and vocabulary, how text becomes a Regulation, what is wrong with it, and what it
 * tells people. Pure: text in, regulation or findings out. It reads no files, computes no dates and decides no case.
 */
export * from './vocabulary.js';
export * from './vocabulary-events.js';
export * from './vocabulary-grounds.js';
export * from './vocabulary-letters.js';
export * from './vocabulary-outcomes.js';
export * from './vocabulary-roles.js';
export * from './vocabulary-stages.js';
export type { StepDescription } from './vocabulary-step.js';
export * from './vocabulary-steps.js';
export * from './vocabulary-terms.js';
export type { Finding } from './finding.js';
export { citedRules, type CitedRule, inferredRules } from './inferred.js';
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
  procedureFacts,
  type YesNo,
  yesNo,
} from './facts.js';
export {
  type CalendarRule,
  type CommitteeRule,
  type ComplainantClass,
  type Condition,
  type DeemedMoment,
  type Ground,
  type HearingRule,
  type HoldRule,
  type Judgement,
  type Minimum,
  type OutcomeRule,
  type Participant,
  type Regulation,
  type RegulationRules,
  regulationSchema,
  type Seat,
  type StepRule,
  type Term,
  type Track,
} from './regulation.schema.js';
export { expertises, nominators } from './schema/committee.schema.js';
export { type Texts, textsSchema } from './schema/texts.schema.js';
export { allLettersOf, leadsBack, lettersOf, stageAfter, stagesAfter } from './steps.js';
export { readRegulation, type RegulationReading, type RegulationSource } from './read-regulation.js';
export { subjectsNamed } from './subjects-named.js';
export { differencesBetween } from './differences/differences.js';
export { type Audience, audiences, type Change, type Difference, type Labels } from './differences/difference.js';
export { howItWorks, type HowItWorks } from './how-it-works/how-it-works.js';
export { type PageSection } from './how-it-works/page.js';
export { intakeQuestions } from './intake-questions/intake-questions.js';
export { type IntakeQuestion } from './intake-questions/intake-question.js';
export { patchJsonSchema, regulationJsonSchema, textsJsonSchema } from './json-schemas.js';
export { regulationKeys, textsKeys, type DocumentedKey } from './documented-keys.js';
export { type PieceRules, pieceRules } from './piece-rules.js';
export { spokenLanguage } from './spoken-language.js';
export { matterAt, matterWords } from './matter-at.js';
export { momentsOf } from './moments.js';
export { startEvent, termBefore } from './term-starts.js';
export { onTrack } from './tracks.js';
export { resolveExtends, type Resolution } from './extends/resolve-extends.js';
export { withOptionsApplied } from './options.js';
export { fullText, type FullText, type FullTextSection } from './full-text/full-text.js';
export { paperForm, type PaperForm, type PaperGroup, type PaperQuestion } from './paper-form/paper-form.js';
