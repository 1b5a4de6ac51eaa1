import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { signOut } from '../api/session.js';
import { useTenantHost } from '../host/host-context.js';
import { useWords } from '../texts/use-words.js';
import { seesCaseList, seesOutbox } from '../viewer/rights.js';
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
        {host.demonstration && viewer && seesOutbox(viewer) ? (
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
  const { leave, failed } = useSignOut();
  return (
    <>
      {viewer.caseId ? (
        <li>
          <Link to="/cases/$caseId" params={{ caseId: viewer.caseId }} {...current}>
            {t('menu.ownCase')}
          </Link>
        </li>
      ) : null}
      {seesCaseList(viewer) ? (
        <li>
          <Link to="/cases" {...current}>
            {t('menu.cases')}
          </Link>
        </li>
      ) : null}
      {viewer.displayName ? <li className="wh-menu__end wh-menu__person">{viewer.displayName}</li> : null}
      <li className={viewer.displayName ? undefined : 'wh-menu__end'}>
        <button type="button" className="wh-menu__button" onClick={leave}>
          {t('menu.signOut')}
        </button>
        {failed ? <span role="alert">{t('menu.signOutFailed')}</span> : null}
      </li>
    </>
  );
}

/** Nobody must think to be signed out who is not: a failure is said. */
function useSignOut(): { leave: () => void; failed: boolean } {
  const [failed, setFailed] = useState(false);
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  async function leave(): Promise<void> {
    setFailed(false);
    try {
      await signOut();
    } catch {
      setFailed(true);
      return;
    }
    await navigate({ to: '/' });
    await readViewerAnew(queryClient);
  }

  return { leave: () => void leave(), failed };
}
