import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { type KeptValues } from './use-kept-values.js';

/** Whether what was typed is kept; calm where it is, clear where it is not. */
export function KeepingWords({ kept }: { kept: KeptValues }): ReactNode {
  const { t } = useWords();
  const { keeping } = kept;
  if (keeping === 'nothing') return null;
  if (keeping === 'elsewhere') {
    return (
      <Notice tone="warning" live>
        <p>{t('ownStep.draft.elsewhere')}</p>
        <p className="wh-button-row">
          <Button kind="secondary" onClick={kept.keepThis}>
            {t('ownStep.draft.keepThis')}
          </Button>
          <Button kind="quiet" onClick={kept.takeOther}>
            {t('ownStep.draft.takeOther')}
          </Button>
        </p>
      </Notice>
    );
  }
  if (keeping === 'signedOut') {
    return (
      <Notice tone="warning" live>
        <p>{t('ownStep.draft.signedOut')}</p>
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t('errors.signInElsewhere')}
          </a>{' '}
          {t('errors.signInKeepsText')}
        </p>
      </Notice>
    );
  }
  return (
    <p className={keeping === 'failed' || keeping === 'tooLong' ? 'wh-strong' : 'wh-muted'} role="status">
      {t(`ownStep.draft.${keeping}`)}
    </p>
  );
}
