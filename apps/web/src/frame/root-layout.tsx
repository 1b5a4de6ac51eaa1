import { Outlet } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode } from 'react';
import { nameOf } from '../host/host.js';
import { useHost } from '../host/host-context.js';
import { useWords } from '../texts/use-words.js';
import { SiteName } from '../ui/page.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { LeaveNote } from './leave/leave-note.js';
import { TenantMenu } from './tenant-menu.js';
import { useViewer } from '../viewer/use-viewer.js';

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
      {host.kind === 'tenant' ? <TenantBar /> : null}
      <main id={contentId} className="wh-main" tabIndex={-1}>
        <Outlet />
      </main>
      {host.kind === 'tenant' ? <Footer /> : null}
    </SiteName>
  );
}

/** The menu, and for everybody but staff how to leave quickly. */
function TenantBar(): ReactNode {
  const viewer = useViewer().data?.viewer;
  return (
    <>
      <TenantMenu />
      {viewer?.kind === 'staff' ? null : <LeaveNote />}
    </>
  );
}

function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(contentId)?.focus();
}
