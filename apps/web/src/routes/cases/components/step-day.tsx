import { type ReactNode } from 'react';
import { type TFunction } from 'i18next';
import { useWords } from '../../../texts/use-words.js';
import { DayField } from '../../../ui/day-field.js';
import { readDay, type TypedDay } from '../../../ui/typed-day.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { type StepForm, stepFieldId } from '../../../case-parts/use-step-form.js';

interface StepDayProps {
  step: string;
  form: StepForm;
  value: TypedDay;
  onChange: (value: TypedDay) => void;
}

/** The day that counts for the procedure; empty means today. */
export function StepDay({ step, form, value, onChange }: StepDayProps): ReactNode {
  const { t } = useWords();
  const id = stepFieldId(step, 'on');
  return (
    <DayField
      id={id}
      label={t('steps.on')}
      hint={t('steps.onHint')}
      optional
      error={errorAt(form, id)}
      value={value}
      onChange={onChange}
    />
  );
}

export function errorAt(form: StepForm, fieldId: string): string | undefined {
  return form.errors.find((error) => error.fieldId === fieldId)?.message;
}

/** What is wrong with a typed day, if anything. */
export function dayErrors(t: TFunction, step: string, typed: TypedDay): FieldError[] {
  return readDay(typed).wrong ? [{ fieldId: stepFieldId(step, 'on'), message: t('steps.onWrong') }] : [];
}
