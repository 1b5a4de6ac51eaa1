import { type FormEvent, type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.js';
import { Page } from '../../../ui/page.js';
import { StepAbove } from '../../check/components/step-above.js';

export interface StepFrame {
  /** From 1. */
  number: number;
  count: number;
  onBack: () => void;
  onDone: () => void;
}

interface LetterStepProps {
  frame: StepFrame;
  title: string;
  lead?: ReactNode;
  errors: readonly FieldError[];
  attempt: number;
  onSubmit: () => void;
  children: ReactNode;
}

/** The frame of every page of the form. */
export function LetterStep({ frame, title, lead, errors, attempt, onSubmit, children }: LetterStepProps): ReactNode {
  const { t } = useWords();
  const step = t('check.step', { number: frame.number, count: frame.count });

  function send(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }

  return (
    <Page
      title={title}
      tabTitle={`${step}: ${title}`}
      above={<StepAbove step={step} onBack={frame.onBack} />}
      lead={lead}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <form className="wh-form" noValidate onSubmit={send}>
        {children}
        <div className="wh-button-row">
          <Button type="submit">{t('check.next')}</Button>
        </div>
      </form>
    </Page>
  );
}
