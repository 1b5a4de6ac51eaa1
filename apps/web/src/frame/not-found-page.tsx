import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';
import { buttonClass } from '../ui/button.js';
import { Page } from '../ui/page.js';

export function NotFoundPage(): ReactNode {
  const { t } = useWords();
  return (
    <Page title={t('errors.notFoundTitle')} lead={<p>{t('errors.notFound')}</p>}>
      <Link to="/" className={buttonClass('secondary')}>
        {t('errors.toFrontPage')}
      </Link>
    </Page>
  );
}
