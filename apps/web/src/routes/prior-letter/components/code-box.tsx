import { type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { longDay } from '../../../ui/days.js';
import { groupedCode } from '../code.js';

/** The code by which the letter is found again, to copy, print or write down. */
export function CodeBox({ code }: { code: string }): ReactNode {
  const { t } = useWords();
  const [copied, setCopied] = useState<'yes' | 'no'>();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${location.origin}/prior-letter#${code}`);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  }

  return (
    <section className="wh-section wh-code" aria-labelledby="letter-code">
      <h2 id="letter-code">{t('priorLetter.code')}</h2>
      <p>{t('priorLetter.codeText')}</p>
      <p className="wh-code__code">{groupedCode(code)}</p>
      <p className="wh-muted">{t('priorLetter.codeWhere', { address: `${location.host}/prior-letter` })}</p>
      <p className="wh-button-row">
        <Button kind="secondary" onClick={() => void copy()}>
          {t('priorLetter.copy')}
        </Button>
        <span role="status">
          {copied ? t(copied === 'yes' ? 'priorLetter.copied' : 'priorLetter.notCopied') : null}
        </span>
      </p>
    </section>
  );
}

/** The same on a sheet of its own behind the letter, for whoever prints it. */
export function PrintedCode({ code, day }: { code: string; day: string | null }): ReactNode {
  const { t, language } = useWords();
  return (
    <section className="wh-printed-code">
      <h2>{t('priorLetter.keepSheet')}</h2>
      {day ? <p>{t('priorLetter.opensOn', { date: longDay(day, language) })}</p> : null}
      <p>{t('priorLetter.codeText')}</p>
      <p className="wh-code__code">{groupedCode(code)}</p>
      <p>{t('priorLetter.codeWhere', { address: `${location.host}/prior-letter` })}</p>
    </section>
  );
}
