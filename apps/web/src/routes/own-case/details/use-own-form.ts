import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Failure } from '../../../api/failure.js';
import { useSubmission } from '../../../api/use-submission.js';
import { useWords } from '../../../texts/use-words.js';
import { type FieldError } from '../../../ui/error-summary.js';

export interface OwnForm {
  errors: FieldError[];
  attempt: number;
  busy: boolean;
  failure: Failure | undefined;
  submit: () => void;
  reload: () => void;
}

export interface OwnFormOptions {
  /** What somebody has to mend before it is sent. */
  check: () => FieldError[];
  send: (clientKey: string) => Promise<unknown>;
  done: () => void;
  /** What the API refused, at its field; nothing: it stands above the form. */
  refused?: (failure: Failure) => FieldError[];
}

/** A form of the own case. What was typed stays through every failure; the case is read anew when it was sent. */
export function useOwnForm({ check, send, done, refused }: OwnFormOptions): OwnForm {
  const { t } = useWords();
  const queryClient = useQueryClient();
  const [found, setFound] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { submit, busy, failure, startAnew } = useSubmission(send, () => {
    done();
    void queryClient.invalidateQueries();
  });

  function checkAndSubmit(): void {
    const wrong = check();
    setFound(wrong);
    setAttempt((count) => count + 1);
    if (wrong.length === 0) submit();
  }

  async function reload(): Promise<void> {
    await queryClient.invalidateQueries();
    startAnew();
  }

  const badFields = (failure?.details.problems ?? []).map(({ field }) => ({
    fieldId: ownFieldId(field),
    message: t('errors.badField'),
  }));
  const fromApi = failure ? (refused?.(failure) ?? badFields) : [];
  const errors = found.length > 0 ? found : fromApi;
  return { errors, attempt, busy, failure, submit: checkAndSubmit, reload: () => void reload() };
}

export function ownFieldId(field: string): string {
  return `own-${field.replaceAll('.', '-')}`;
}

/** The words at one field. */
export function wrongAt({ errors }: OwnForm, field: string): string | undefined {
  return errors.find(({ fieldId }) => fieldId === ownFieldId(field))?.message;
}
