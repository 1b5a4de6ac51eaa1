import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';

export function LeftPage(): ReactNode {
  const { t } = useWords();
  return (
    <Page key="left" title={t('ownPeople.leftTitle')}>
      <p>{t('ownPeople.leftText')}</p>
      <p>
        <a href="/">{t('errors.toFrontPage')}</a>
      </p>
    </Page>
  );
}
