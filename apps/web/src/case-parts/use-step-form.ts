import { useQueryClient } from '@tanstack/react-query';
import { type TFunction } from 'i18next';
import { useState } from 'react';
import { type Failure } from '../api/failure.js';
import { useSubmission } from '../api/use-submission.js';
import { refusalWords } from '../frame/failure-words.js';
import { useWords } from '../texts/use-words.js';
import { type FieldError } from '../ui/error-summary.js';
import { type StepStart } from './step-start.js';

/** One step in one case, as it was when it was last read. */
export interface StepTarget {
  step: string;
  details: { id: string; version: number };
  onTouched: () => void;
  onDone: () => void;
}

export interface StepForm {
  errors: FieldError[];
  attempt: number;
  busy: boolean;
  failure: Failure | undefined;
  reloaded: boolean;
  touch: () => void;
  submit: () => void;
  reload: () => void;
}

/** What is wrong with one field. */
export function errorOf(form: StepForm, fieldId: string): string | undefined {
  return form.errors.find((error) => error.fieldId === fieldId)?.message;
}

export function stepFieldId(step: string, field: string): string {
  return `${step}-${field}`;
}

/**
 * A form of one step. It sends the version of the case that somebody saw when starting to type, so that a change
 * by a colleague is noticed; the typed text is kept through every failure.
 */
export function useStepForm(
  target: StepTarget,
  check: () => FieldError[],
  send: (start: StepStart) => Promise<unknown>,
): StepForm {
  const { step, details, onTouched, onDone } = target;
  const { t } = useWords();
  const queryClient = useQueryClient();
  const [seenVersion, setSeenVersion] = useState<number>();
  const [found, setFound] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [reloaded, setReloaded] = useState(false);
  const { submit, busy, failure, startAnew } = useSubmission(
    (clientKey) => send({ clientKey, caseId: details.id, expectedVersion: seenVersion ?? details.version }),
    onDone,
  );

  function touch(): void {
    setSeenVersion((version) => version ?? details.version);
    onTouched();
  }

  function checkAndSubmit(): void {
    const wrong = check();
    setFound(wrong);
    setAttempt((count) => count + 1);
    setReloaded(false);
    if (wrong.length > 0) return;
    touch();
    submit();
  }

  async function reload(): Promise<void> {
    await queryClient.invalidateQueries();
    setSeenVersion(undefined);
    startAnew();
    setReloaded(true);
  }

  const refused = failure ? fieldsOf(t, step, failure) : [];
  const errors = found.length > 0 ? found : refused;
  return { errors, attempt, busy, failure, reloaded, touch, submit: checkAndSubmit, reload: () => void reload() };
}

/** What the API refused, at its field where it has one. Its sentences are English, so the words are ours. */
function fieldsOf(t: TFunction, step: string, { details }: Failure): FieldError[] {
  if (details.reason?.startsWith('date')) {
    return [{ fieldId: stepFieldId(step, 'on'), message: refusalWords(t, details.reason) }];
  }
  return (details.problems ?? []).map(({ field }) => ({
    fieldId: stepFieldId(step, field),
    message: t('errors.badField'),
  }));
}
