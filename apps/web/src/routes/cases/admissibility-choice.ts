import { type TFunction } from 'i18next';
import {
  type AdmissibilityOutcome,
  type CaseGroundsQuery,
  type DecideAdmissibilityInput,
} from '../../graphql/generated/graphql.js';
import { type TypedDay, readDay } from '../../ui/typed-day.js';
import { type FieldError } from '../../ui/error-summary.js';
import { type StepStart } from '../../case-parts/step-start.js';
import { stepFieldId } from '../../case-parts/use-step-form.js';

export type Ground = NonNullable<NonNullable<CaseGroundsQuery['case']>['grounds']>[number];

/** What a secretary filled in. `grounds` is undefined as long as the ticks are still those of the facts. */
export interface AdmissibilityChoice {
  outcome: AdmissibilityOutcome | undefined;
  grounds: string[] | undefined;
  despite: string[];
  motivation: string;
  on: TypedDay;
}

const rank = { yes: 0, unknown: 1, no: 2 };

/**
 * The grounds that fit an outcome, those that apply first: "not yet" has the grounds that pass with time, a refusal
 * the others; an admission must weigh every ground on which the committee has to refuse and that may apply.
 */
export function groundsFor(outcome: AdmissibilityOutcome, grounds: readonly Ground[]): Ground[] {
  const fitting = {
    admitted: grounds.filter(({ applies, force }) => applies !== 'no' && force === 'must'),
    notYet: grounds.filter(({ type }) => type === 'notYet'),
    refused: grounds.filter(({ type }) => type !== 'notYet'),
  }[outcome];
  return fitting.sort((one, other) => rank[one.applies] - rank[other.applies]);
}

/** The ticked grounds: as chosen, otherwise those that apply according to the facts. */
export function tickedGrounds(choice: AdmissibilityChoice, grounds: readonly Ground[]): string[] {
  if (!choice.outcome || choice.outcome === 'admitted') return [];
  const shown = groundsFor(choice.outcome, grounds);
  const ticked = choice.grounds ?? shown.filter(({ applies }) => applies === 'yes').map(({ ground }) => ground);
  return ticked.filter((name) => shown.some(({ ground }) => ground === name));
}

/** What is still missing before the decision can be recorded, in the order of the fields. */
export function missingInChoice(
  t: TFunction,
  step: string,
  choice: AdmissibilityChoice,
  grounds: readonly Ground[],
): FieldError[] {
  const { outcome } = choice;
  if (!outcome) return [{ fieldId: stepFieldId(step, 'outcome'), message: t('steps.outcomeMissing') }];
  const found = outcome === 'admitted' ? notWeighed(t, step, choice, grounds) : noGround(t, step, choice, grounds);
  return needsReasons(choice, grounds) && !choice.motivation.trim()
    ? [...found, { fieldId: stepFieldId(step, 'motivation'), message: t('steps.motivationMissing') }]
    : found;
}

/** A ground that applies explains itself; setting one aside, or relying on one that the facts do not show, needs reasons. */
export function needsReasons(choice: AdmissibilityChoice, grounds: readonly Ground[]): boolean {
  if (choice.outcome === 'admitted') return groundsFor('admitted', grounds).length > 0;
  const ticked = tickedGrounds(choice, grounds);
  return grounds.some(({ ground, applies }) => ticked.includes(ground) && applies !== 'yes');
}

type Check = (t: TFunction, step: string, choice: AdmissibilityChoice, grounds: readonly Ground[]) => FieldError[];

const notWeighed: Check = (t, step, { despite }, grounds) => {
  const open = groundsFor('admitted', grounds).filter(({ ground }) => !despite.includes(ground));
  return open.length > 0 ? [{ fieldId: stepFieldId(step, 'despite'), message: t('steps.despiteMissing') }] : [];
};

const noGround: Check = (t, step, choice, grounds) =>
  tickedGrounds(choice, grounds).length > 0
    ? []
    : [{ fieldId: stepFieldId(step, 'grounds'), message: t('steps.groundsMissing') }];

export function toDecision(
  start: StepStart,
  choice: AdmissibilityChoice & { outcome: AdmissibilityOutcome },
  ticked: string[],
): DecideAdmissibilityInput {
  return {
    ...start,
    outcome: choice.outcome,
    grounds: ticked,
    despite: choice.outcome === 'admitted' ? choice.despite : [],
    motivation: choice.motivation.trim() || null,
    on: readDay(choice.on).day,
  };
}
