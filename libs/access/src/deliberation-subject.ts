import { subject, type ForcedSubject } from '@casl/ability';
import { caseFactNames, type CaseRightsFacts } from './case-subject.js';
import { onlyFacts } from './only-facts.js';

/** The facts of a deliberation on which rights depend: those of its case, and who is kept out of it. */
export interface DeliberationRightsFacts extends CaseRightsFacts {
  /** Who takes no part in it, such as a secretary whom the respondent employs. */
  readonly excludedPersonIds: readonly string[];
}

export const deliberationFactNames: readonly (keyof DeliberationRightsFacts)[] = [
  ...caseFactNames,
  'excludedPersonIds',
];

/** A deliberation in the form in which rights are asked of it. Throws when a fact is absent. */
export function deliberationSubject(
  facts: DeliberationRightsFacts,
): DeliberationRightsFacts & ForcedSubject<'Deliberation'> {
  return subject('Deliberation', onlyFacts('deliberation', deliberationFactNames, facts));
}
