import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { signOut } from '../api/session.js';
import { useTenantHost } from '../host/host-context.js';
import { useWords } from '../texts/use-words.js';
import { readViewerAnew, useViewer, type Viewer } from '../viewer/use-viewer.js';

const current = { activeProps: { 'aria-current': 'page' as const } };

export function TenantMenu(): ReactNode {
  const { t } = useWords();
  const host = useTenantHost();
  const viewer = useViewer().data?.viewer;
  return (
    <nav className="wh-menu" aria-label={t('mainMenu')}>
      <ul className="wh-menu__list">
        <li>
          <Link to="/how-it-works" {...current}>
            {t('menu.howItWorks')}
          </Link>
        </li>
        <li>
          <Link to="/check" {...current}>
            {t('menu.check')}
          </Link>
        </li>
        {host.demonstration && viewer?.kind === 'staff' ? (
          <li>
            <Link to="/outbox" {...current}>
              {t('menu.outbox')}
            </Link>
          </li>
        ) : null}
        {viewer ? <SignedInItems viewer={viewer} /> : <SignInItem />}
      </ul>
    </nav>
  );
}

function SignInItem(): ReactNode {
  const { t } = useWords();
  return (
    <li className="wh-menu__end">
      <Link to="/sign-in" {...current}>
        {t('menu.signIn')}
      </Link>
    </li>
  );
}

function SignedInItems({ viewer }: { viewer: Viewer }): ReactNode {
  const { t } = useWords();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  async function leave(): Promise<void> {
    await signOut();
    await navigate({ to: '/' });
    await readViewerAnew(queryClient);
  }

  return (
    <>
      <li>
        {viewer.caseId ? (
          <Link to="/cases/$caseId" params={{ caseId: viewer.caseId }} {...current}>
            {t('menu.ownCase')}
          </Link>
        ) : (
          <Link to="/cases" {...current}>
            {t('menu.cases')}
          </Link>
        )}
      </li>
      <li className="wh-menu__end wh-menu__person">
        <span>{viewer.displayName}</span>
      </li>
      <li>
        <button type="button" className="wh-menu__button" onClick={() => void leave()}>
          {t('menu.signOut')}
        </button>
      </li>
    </>
  );
}
