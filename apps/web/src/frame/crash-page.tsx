import { type ErrorComponentProps } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';

/** When a screen itself fails, for example because its file did not arrive. */
export function CrashPage({ reset }: ErrorComponentProps): ReactNode {
  const { t } = useWords();
  return (
    <Page title={t('errors.title')} lead={<p>{t('errors.internal')}</p>}>
      <Button kind="secondary" onClick={reset}>
        {t('errors.tryAgain')}
      </Button>
    </Page>
  );
}
