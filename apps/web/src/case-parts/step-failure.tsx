import { type ReactNode } from 'react';
import { type Failure } from '../api/failure.js';
import { sendFailureWords } from '../frame/failure-words.js';
import { useWords } from '../texts/use-words.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';

/** Why something was not taken, and the way on: the case anew, or signing in beside what was typed. */
export function StepFailure({ failure, reload }: { failure: Failure; reload: () => void }): ReactNode {
  const { t } = useWords();
  const stale =
    ['VERSION_CONFLICT', 'CLIENT_KEY_REUSED'].includes(failure.code) ||
    ['stepNotOpen', 'stepAlreadyTaken'].includes(failure.details.reason ?? '');
  return (
    <Notice tone="bad" title={t('errors.title')} live takesFocus>
      <p>{sendFailureWords(t, failure)}</p>
      {stale ? (
        <Button kind="secondary" onClick={reload}>
          {t('errors.reloadCase')}
        </Button>
      ) : null}
      {failure.code === 'NOT_SIGNED_IN' ? (
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t('errors.signInElsewhere')}
          </a>{' '}
          {t('errors.signInKeepsText')}
        </p>
      ) : null}
    </Notice>
  );
}
