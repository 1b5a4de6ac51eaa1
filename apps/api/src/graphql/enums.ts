import { type CaseOrder } from '#cases';
import { type IntakeAdvice } from '#procedure';
import {
  type AdmissibilityOutcome,
  type ForumState,
  type Language,
  type PriorStepAnswer,
  type PriorStepForm,
  type Subject,
} from '#regulation';
import { registerEnumType } from '@nestjs/graphql';
import { ordersBy } from './enum-parts.js';

/** A union of words as a GraphQL enum: the words themselves are its values, each with what it means. */
export function enumOf<Word extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Word, string>>,
): Record<Word, Word> {
  const entries = Object.entries<string>(meanings);
  const words = Object.fromEntries(entries.map(([word]) => [word, word])) as Record<Word, Word>;
  const described = entries.map(([word, meaning]) => [word, { description: meaning }]);
  const valuesMap = Object.fromEntries(described) as Partial<Record<Word, { description: string }>>;
  registerEnumType(words, { name, description, valuesMap });
  return words;
}

export const LanguageEnum = enumOf<Language>('Language', 'A language in which the platform speaks to people.', {
  nl: 'Dutch.',
  en: 'English.',
});

export const SubjectEnum = enumOf<Subject>('Subject', 'What a complaint can be about; the same list everywhere.', {
  rent: 'The rent itself.',
  rentIncrease: 'A rise of the rent.',
  serviceCharges: 'Charges for services beside the rent.',
  repair: 'A repair to a home or a building.',
  maintenance: 'The upkeep of a home or a building.',
  nuisance: 'Nuisance from neighbours or from outside.',
  staffConduct: 'How a member of staff treated the complainant.',
  contractorWork: 'Work done by a contractor for the participant.',
  information: 'Wrong information, or too little.',
  newDwelling: 'A new home that is not in order.',
  noReaction: 'No answer, or a late one.',
  allocation: 'Who gets a home.',
  damages: 'Payment for damage.',
  moneyMatters: 'Other matters of money.',
  other: 'Something that is not in this list.',
});

export const PriorStepFormEnum = enumOf<PriorStepForm>('PriorStepForm', 'How a step before filing was taken.', {
  none: 'It was not taken.',
  spoken: 'In person or by telephone.',
  written: 'By letter, e-mail or form.',
});

export const PriorStepAnswerEnum = enumOf<PriorStepAnswer>('PriorStepAnswer', 'What came of a step before filing.', {
  none: 'No answer.',
  refused: 'The answer was no.',
  unsatisfactory: 'Another answer that did not help.',
});

export const ForumStateEnum = enumOf<ForumState>(
  'ForumState',
  'Whether another forum has, or had, the same complaint.',
  {
    none: 'It never had it.',
    pending: 'It has it and did not decide yet.',
    decided: 'It has decided.',
  },
);

export const AdmissibilityOutcomeEnum = enumOf<AdmissibilityOutcome>(
  'AdmissibilityOutcome',
  'How the committee decides whether it takes a complaint up.',
  {
    admitted: 'It takes the complaint up.',
    refused: 'It does not, and says on what grounds.',
    notYet: 'The complaint came too early and waits.',
  },
);

export const CaseOrderEnum = enumOf<CaseOrder>('CaseOrder', 'In which order cases are listed.', {
  deadlineFirst: 'By the next deadline, the earliest first; cases without one come last.',
  newestFirst: 'By the moment of filing, the latest first.',
  oldestFirst: 'By the moment of filing, the earliest first.',
});
ordersBy<CaseOrder>('CaseOrder', { deadlineFirst: 'progress', newestFirst: 'progress', oldestFirst: 'progress' });

export const IntakeAnswerEnum = enumOf<IntakeAdvice['answer']>(
  'IntakeAnswer',
  'Whether this seems the right door. Advice only.',
  {
    yes: 'Nothing in the regulation stands in the way.',
    notYet: 'It is too early.',
    no: 'A ground of the regulation applies.',
    undecided: 'Too little is known.',
  },
);

export const TruthEnum = enumOf<'yes' | 'no' | 'unknown'>(
  'Truth',
  'Whether something holds on the facts that are known.',
  {
    yes: 'It holds.',
    no: 'It does not hold.',
    unknown: 'A fact is missing.',
  },
);
