import { Outlet } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode } from 'react';
import { nameOf } from '../host/host.js';
import { useHost } from '../host/host-context.js';
import { useWords } from '../texts/use-words.js';
import { SiteName } from '../ui/page.js';
import { Footer } from './footer.js';
import { Header } from './header.js';

const contentId = 'content';

export function RootLayout(): ReactNode {
  const { t } = useWords();
  const host = useHost();
  return (
    <SiteName value={nameOf(host, t('platformName'))}>
      <a className="wh-skip" href={`#${contentId}`} onClick={skipToContent}>
        {t('skip')}
      </a>
      <Header />
      <main id={contentId} className="wh-main" tabIndex={-1}>
        <Outlet />
      </main>
      {host.kind === 'tenant' ? <Footer /> : null}
    </SiteName>
  );
}

function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(contentId)?.focus();
}
