import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { type DayLanguage, longDay } from '../../../ui/days.js';
import { Page } from '../../../ui/page.js';
import { type Letter } from '../letter-types.js';
import { CodeBox, PrintedCode } from './code-box.js';
import { EndLetter } from './end-letter.js';
import { LetterDay } from './letter-day.js';
import { LetterPaper } from './letter-paper.js';
import { FileNow } from './file-now.js';

interface KeptLetterProps {
  letter: Letter;
  code: string;
  /** Written a moment ago, in this window. */
  isNew: boolean;
}

/** A letter that was written: what happened with it, the day it waits for, and what can be done now. */
export function KeptLetter({ letter, code, isNew }: KeptLetterProps): ReactNode {
  const { t, language } = useWords();
  const printed = letter.delivery === 'printed';
  return (
    <Page title={titleOf(t, { letter, isNew }, language)} lead={<p>{leadOf(t, letter, language)}</p>}>
      {printed && isNew ? (
        <ol className="wh-steps-to-do">
          {[t('priorLetter.doPrint'), t('priorLetter.doSign'), t('priorLetter.doSend')].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : null}
      {printed && isNew ? <PrintButton kind="primary" /> : null}
      <LetterDay letter={letter} />
      {isNew ? <CodeBox code={code} /> : null}
      <section className="wh-section">
        <h2>{t(isNew ? 'priorLetter.later' : 'priorLetter.now')}</h2>
        <FileNow letter={letter} strong={!isNew} />
        <EndLetter code={code} />
      </section>
      <section className="wh-section">
        <h2>{t('priorLetter.theLetter')}</h2>
        <LetterPaper paragraphs={letter.paragraphs} toSign={printed} />
        {printed && isNew ? null : <PrintButton kind="secondary" />}
      </section>
      {isNew ? null : <CodeBox code={code} />}
      <p className="wh-muted">{t('priorLetter.keptUntil', { date: longDay(letter.keptUntil, language) })}</p>
      <PrintedCode code={code} day={letter.opensOn} />
    </Page>
  );
}

function PrintButton({ kind }: { kind: 'primary' | 'secondary' }): ReactNode {
  const { t } = useWords();
  return (
    <p className="wh-button-row">
      <Button kind={kind} onClick={() => window.print()}>
        {t('priorLetter.print')}
      </Button>
    </p>
  );
}

function titleOf(t: TFunction, { letter, isNew }: { letter: Letter; isNew: boolean }, language: DayLanguage): string {
  return isNew
    ? t(`priorLetter.doneTitle.${letter.delivery}`)
    : t('priorLetter.keptTitle', { date: longDay(letter.writtenOn, language) });
}

function leadOf(t: TFunction, { delivery, sentTo, to, writtenOn }: Letter, language: DayLanguage): string {
  const date = longDay(writtenOn, language);
  return delivery === 'byEmail'
    ? t('priorLetter.sentTo', { to: sentTo ?? to, date })
    : t('priorLetter.writtenTo', { to, date });
}
