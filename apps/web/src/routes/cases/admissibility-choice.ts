import { type TFunction } from 'i18next';
import {
  type AdmissibilityOutcome,
  type CaseGroundsQuery,
  type DecideAdmissibilityInput,
} from '../../graphql/generated/graphql.js';
import { type TypedDay, readDay } from '../../ui/day-field.js';
import { type FieldError } from '../../ui/error-summary.js';
import { type StepStart, stepFieldId } from './use-step-form.js';

export type Ground = NonNullable<CaseGroundsQuery['case']>['grounds'][number];

/** What a secretary filled in. `grounds` is undefined as long as the ticks are still those of the facts. */
export interface AdmissibilityChoice {
  outcome: AdmissibilityOutcome | undefined;
  grounds: string[] | undefined;
  despite: string[];
  motivation: string;
  on: TypedDay;
}

const rank = { YES: 0, UNKNOWN: 1, NO: 2 };

/** The grounds that fit an outcome, those that apply first: "not yet" only has grounds that pass with time. */
export function groundsFor(outcome: AdmissibilityOutcome, grounds: readonly Ground[]): Ground[] {
  const fitting = {
    ADMITTED: grounds.filter(({ applies }) => applies === 'YES'),
    NOT_YET: grounds.filter(({ type }) => type === 'notYet'),
    REFUSED: [...grounds],
  }[outcome];
  return fitting.sort((one, other) => rank[one.applies] - rank[other.applies]);
}

/** The ticked grounds: as chosen, otherwise those that apply according to the facts. */
export function tickedGrounds(choice: AdmissibilityChoice, grounds: readonly Ground[]): string[] {
  if (!choice.outcome || choice.outcome === 'ADMITTED') return [];
  const shown = groundsFor(choice.outcome, grounds);
  const ticked = choice.grounds ?? shown.filter(({ applies }) => applies === 'YES').map(({ ground }) => ground);
  return ticked.filter((name) => shown.some(({ ground }) => ground === name));
}

/** What is still missing before the decision can be recorded. */
export function missingInChoice(
  t: TFunction,
  step: string,
  choice: AdmissibilityChoice,
  ticked: readonly string[],
): FieldError[] {
  if (!choice.outcome) return [{ fieldId: stepFieldId(step, 'outcome'), message: t('steps.outcomeMissing') }];
  const admits = choice.outcome === 'ADMITTED';
  const needsReason = !admits || choice.despite.length > 0;
  return [
    ...(admits || ticked.length > 0
      ? []
      : [{ fieldId: stepFieldId(step, 'grounds'), message: t('steps.groundsMissing') }]),
    ...(needsReason && !choice.motivation.trim()
      ? [{ fieldId: stepFieldId(step, 'motivation'), message: t('steps.motivationMissing') }]
      : []),
  ];
}

export function toDecision(
  start: StepStart,
  choice: AdmissibilityChoice & { outcome: AdmissibilityOutcome },
  ticked: string[],
): DecideAdmissibilityInput {
  return {
    ...start,
    outcome: choice.outcome,
    grounds: ticked,
    despite: choice.outcome === 'ADMITTED' ? choice.despite : [],
    motivation: choice.motivation.trim() || null,
    on: readDay(choice.on).day,
  };
}
