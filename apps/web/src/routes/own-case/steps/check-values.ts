import { type TFunction } from 'i18next';
import { stepFieldId } from '../../../case-parts/use-step-form.js';
import { mostFiles } from '../../../files/file-limits.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { readDay } from '../../../ui/typed-day.js';
import { type FormWords } from './form-words.js';
import { longestLine, longestText, type StepField } from './step-screen.js';
import { dayIn, filesIn, isTicked, textIn, type Values } from './step-values.js';

export interface CheckedForm {
  step: string;
  fields: readonly StepField[];
  oneOf: readonly string[];
  words: FormWords;
}

/** What is wrong with what was filled in, in the order of the fields. */
export function wrongIn(t: TFunction, form: CheckedForm, values: Values): FieldError[] {
  const { step, fields, oneOf, words } = form;
  const [first] = oneOf;
  const nothing = oneOf.length > 0 && !oneOf.some((name) => isFilled(fields, name, values));
  return fields.flatMap((field) => {
    const message = nothing && field.name === first ? missing(t, words, field) : problemOf(t, { field, words, values });
    return message ? [{ fieldId: stepFieldId(step, field.name), message }] : [];
  });
}

interface FieldCheck {
  field: StepField;
  words: FormWords;
  values: Values;
}

function problemOf(t: TFunction, { field, words, values }: FieldCheck): string | undefined {
  const { name, kind, optional } = field;
  if (kind === 'day') return isWrongDay(values, name) ? missing(t, words, field) : undefined;
  if (kind === 'files') return filesIn(values, name).length > mostFiles ? t('files.faults.tooMany') : undefined;
  if (!optional && !isFilled([field], name, values)) return missing(t, words, field);
  const longest = kind === 'line' ? longestLine : longestText;
  return (values[name] ?? '').length > longest ? t('errors.tooLarge') : undefined;
}

function isWrongDay(values: Values, name: string): boolean {
  return readDay(dayIn(values, name)).wrong === true;
}

function isFilled(fields: readonly StepField[], name: string, values: Values): boolean {
  const kind = fields.find((field) => field.name === name)?.kind;
  if (kind === 'files') return filesIn(values, name).length > 0;
  return kind === 'tick' ? isTicked(values, name) : textIn(values, name) !== undefined;
}

function missing(t: TFunction, words: FormWords, { name }: StepField): string {
  return words.fields[name]?.missing ?? t('errors.badField');
}
