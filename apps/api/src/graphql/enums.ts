import { caseOrders } from '#cases';
import { admissibilityOutcomes, forumStates, languages, priorStepAnswers, priorStepForms, subjects } from '#regulation';
import { registerEnumType } from '@nestjs/graphql';

/** A union of words as a GraphQL enum: the words themselves are its values. */
function enumOf<Word extends string>(words: readonly Word[]): Record<Word, Word> {
  return Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
}

export const LanguageEnum = enumOf(languages);
registerEnumType(LanguageEnum, { name: 'Language', description: 'A language in which the platform speaks to people.' });

export const SubjectEnum = enumOf(subjects);
registerEnumType(SubjectEnum, { name: 'Subject', description: 'What a complaint can be about.' });

export const PriorStepFormEnum = enumOf(priorStepForms);
registerEnumType(PriorStepFormEnum, { name: 'PriorStepForm', description: 'How a step before filing was taken.' });

export const PriorStepAnswerEnum = enumOf(priorStepAnswers);
registerEnumType(PriorStepAnswerEnum, { name: 'PriorStepAnswer', description: 'What came of a step before filing.' });

export const ForumStateEnum = enumOf(forumStates);
registerEnumType(ForumStateEnum, {
  name: 'ForumState',
  description: 'Whether another forum has, or had, the same complaint.',
});

export const AdmissibilityOutcomeEnum = enumOf(admissibilityOutcomes);
registerEnumType(AdmissibilityOutcomeEnum, {
  name: 'AdmissibilityOutcome',
  description: 'How the committee decides whether it takes a complaint up.',
});

export const CaseOrderEnum = enumOf(caseOrders);
registerEnumType(CaseOrderEnum, { name: 'CaseOrder', description: 'In which order cases are listed.' });

export const IntakeAnswerEnum = enumOf(['yes', 'notYet', 'no', 'undecided'] as const);
registerEnumType(IntakeAnswerEnum, {
  name: 'IntakeAnswer',
  description: 'Whether this seems the right door. Advice only.',
});

export const TruthEnum = enumOf(['yes', 'no', 'unknown'] as const);
registerEnumType(TruthEnum, { name: 'Truth', description: 'Whether something holds on the facts that are known.' });
