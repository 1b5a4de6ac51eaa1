import { type ReactNode } from 'react';
import { useDraft } from '../../../draft/use-draft.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';

/** Above a page of the form: the way back, and which step this is. */
export function Above({ step, onBack }: { step: string; onBack: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <>
      <Button kind="quiet" onClick={onBack}>
        {t('back')}
      </Button>
      <p className="wh-eyebrow">{step}</p>
    </>
  );
}

/** Whether what was written is kept, and where; it reads itself out when that changes. */
export function SaveState(): ReactNode {
  const words = useSaveWords();
  const { problem } = useDraft();
  return (
    <p className={problem ? 'wh-save-state wh-save-state--failed' : 'wh-save-state'} role="status">
      {words}
    </p>
  );
}

function useSaveWords(): string {
  const { t } = useWords();
  const { state, problem, savedAt } = useDraft();
  if (problem) return t(`filing.save.${problem}`);
  if (state === 'saving' || state === 'saved') {
    return savedAt
      ? t('filing.save.saved', { time: savedAt })
      : t(`filing.save.${state === 'saved' ? 'kept' : 'saving'}`);
  }
  return state === 'here' ? t('filing.save.here') : '';
}
