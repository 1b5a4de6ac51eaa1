import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';

/** Above a question: the way back, and which step this is. */
export function StepAbove({ step, onBack }: { step?: string; onBack: (() => void) | undefined }): ReactNode {
  const { t } = useWords();
  return (
    <>
      {onBack ? (
        <Button kind="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      ) : null}
      {step ? <p className="wh-eyebrow">{step}</p> : null}
    </>
  );
}
