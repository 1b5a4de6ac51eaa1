import { type FormEvent, type ReactNode } from 'react';
import { StepFailure } from '../../../case-parts/step-failure.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { type OwnForm as Form } from './use-own-form.js';

interface OwnFormProps {
  form: Form;
  submitLabel: string;
  /** Beside the button: the way out. */
  beside?: ReactNode;
  children?: ReactNode;
}

/** What is wrong above, the fields, and one button. */
export function OwnForm({ form, submitLabel, beside, children }: OwnFormProps): ReactNode {
  const { t } = useWords();

  function send(event: FormEvent): void {
    event.preventDefault();
    form.submit();
  }

  return (
    <form className="wh-form" noValidate onSubmit={send}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {form.failure && form.errors.length === 0 ? <StepFailure failure={form.failure} reload={form.reload} /> : null}
      {children}
      <p className="wh-button-row">
        <Button type="submit" busyText={form.busy ? t('ownDetails.busy') : undefined}>
          {submitLabel}
        </Button>
        {beside}
      </p>
    </form>
  );
}
