import { type FormEvent, type ReactNode } from 'react';
import { StepFailure } from '../../../case-parts/step-failure.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Notice } from '../../../ui/notice.js';
import { type StepForm as Form } from '../../../case-parts/use-step-form.js';

interface StepFormProps {
  form: Form;
  open: boolean;
  submitLabel: string;
  children?: ReactNode;
}

/** The frame of every step: what is wrong above, the fields, and one button. */
export function StepForm({ form, open, submitLabel, children }: StepFormProps): ReactNode {
  const { t } = useWords();

  function send(event: FormEvent): void {
    event.preventDefault();
    form.submit();
  }

  return (
    <form className="wh-form" noValidate onSubmit={send} onInput={form.touch}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {form.failure && form.errors.length === 0 ? <StepFailure failure={form.failure} reload={form.reload} /> : null}
      {form.reloaded && open ? (
        <Notice tone="good" live>
          <p>{t('errors.reloaded')}</p>
        </Notice>
      ) : null}
      {open ? null : (
        <Notice tone="warning" live>
          <p>{t('steps.noLongerOpen')}</p>
        </Notice>
      )}
      {children}
      {open ? (
        <Button type="submit" busyText={form.busy ? t('steps.busy') : undefined}>
          {submitLabel}
        </Button>
      ) : null}
    </form>
  );
}
