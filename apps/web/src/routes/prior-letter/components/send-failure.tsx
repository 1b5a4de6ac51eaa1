import { type TFunction } from 'i18next';
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
      <p>{letterFailureWords(t, failure)}</p>
      <p>{t('priorLetter.textStays')}</p>
    </Notice>
  );
}

/** The same words as everywhere, and how long to wait after too many tries. */
export function letterFailureWords(t: TFunction, failure: Failure): string {
  const { retryAfterSeconds } = failure.details;
  if (retryAfterSeconds === undefined) return sendFailureWords(t, failure);
  return t('priorLetter.tooManyTries', { wait: waitWords(t, retryAfterSeconds) });
}

function waitWords(t: TFunction, seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120
    ? t('priorLetter.minutes', { count: minutes })
    : t('priorLetter.hours', { count: Math.ceil(minutes / 60) });
}
