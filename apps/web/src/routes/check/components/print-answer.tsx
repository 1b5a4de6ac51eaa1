import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button, type ButtonKind } from '../../../ui/button.js';

/** The result on paper, to keep. */
export function PrintAnswer({ kind }: { kind: ButtonKind }): ReactNode {
  const { t } = useWords();
  return (
    <p className="wh-button-row">
      <Button kind={kind} onClick={() => window.print()}>
        {t('check.print')}
      </Button>
    </p>
  );
}
