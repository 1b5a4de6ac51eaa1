import { type ReactNode } from 'react';
import { type Failure } from '../../../api/failure.js';
import { sendFailureWords } from '../../../frame/failure-words.js';
import { useWords } from '../../../texts/use-words.js';
import { Notice } from '../../../ui/notice.js';

/** What went wrong while sending; what was typed stays. */
export function SendFailure({ failure }: { failure: Failure | undefined }): ReactNode {
  const { t } = useWords();
  if (!failure) return null;
  return (
    <Notice tone="bad" live takesFocus title={t('errors.title')}>
      <p>{sendFailureWords(t, failure)}</p>
      <p>{t('priorLetter.textStays')}</p>
    </Notice>
  );
}
