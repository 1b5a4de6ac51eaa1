import { type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { saveText } from './save-text.js';

/** Print it, save it as a file, or copy it; copying only where the browser can. */
export function KeepButtons({ fileName, text }: { fileName: string; text: () => string }): ReactNode {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  // Not every browser has it, and none has it on an address without https; the types do not know that.
  const clipboard = navigator.clipboard as Clipboard | undefined;

  async function copy(): Promise<void> {
    try {
      await clipboard?.writeText(text());
      setSaid(t('filed.copied'));
    } catch {
      setSaid(t('filed.notCopied'));
    }
  }

  function save(): void {
    saveText(fileName, text());
    setSaid(t('filed.saved', { name: fileName }));
  }

  return (
    <>
      <p className="wh-button-row wh-no-print">
        <Button kind="secondary" onClick={() => window.print()}>
          {t('filed.print')}
        </Button>
        <Button kind="secondary" onClick={save}>
          {t('filed.save')}
        </Button>
        {clipboard ? (
          <Button kind="secondary" onClick={() => void copy()}>
            {t('filed.copy')}
          </Button>
        ) : null}
      </p>
      <p role="status">{said}</p>
    </>
  );
}
