import { Link, useLocation } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTenantHost } from '../host/host-context.js';
import { useWords } from '../texts/use-words.js';
import { Icon } from '../ui/icon.js';
import { seesCaseList, seesOutbox, seesSettings } from '../viewer/rights.js';
import { useViewer, type Viewer } from '../viewer/use-viewer.js';
import { LeaveButton } from './leave/leave-button.js';
import { useBarHeight } from './use-bar-height.js';
import { useSignOut } from './use-sign-out.js';

const current = { activeProps: { 'aria-current': 'page' as const } };
const listId = 'menu';

/**
 * The bar that stays in sight: the menu, where somebody's own things are, and the way out. On a phone the menu opens below it; the
 * own case, or signing in, and the way out are never hidden. Staff are at work here and need no way out.
 */
export function TenantMenu(): ReactNode {
  const viewer = useViewer().data?.viewer;
  const { open, setOpen, closeOnEscape } = useOpenMenu();
  const { t } = useWords();
  const row = useRef<HTMLDivElement>(null);
  useBarHeight(row);
  return (
    <div className="wh-bar">
      <div className="wh-bar__row" ref={row}>
        <nav className="wh-menu" aria-label={t('mainMenu')} onKeyDown={closeOnEscape}>
          <button
            type="button"
            className="wh-menu__toggle"
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'close' : 'menu'} />
            {t('menu.menu')}
          </button>
          <ul className="wh-menu__own">
            <OwnItem viewer={viewer} />
          </ul>
          <ul id={listId} className={open ? 'wh-menu__list wh-menu__list--open' : 'wh-menu__list'}>
            <PublicItems />
            {viewer ? <SignedInItems viewer={viewer} /> : null}
          </ul>
        </nav>
        {viewer?.kind === 'staff' ? null : <LeaveButton />}
      </div>
    </div>
  );
}

/** Closed again by Escape and on every change of page. */
function useOpenMenu() {
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);

  function closeOnEscape({ key, currentTarget }: KeyboardEvent): void {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    currentTarget.querySelector('button')?.focus();
  }

  return { open, setOpen, closeOnEscape };
}

function PublicItems(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <li>
        <Link to="/check" {...current}>
          {t('menu.check')}
        </Link>
      </li>
      <li>
        <Link to="/filing" {...current}>
          {t('menu.file')}
        </Link>
      </li>
      <li>
        <Link to="/how-it-works" {...current}>
          {t('menu.howItWorks')}
        </Link>
      </li>
      <li>
        <Link to="/participants" {...current}>
          {t('menu.participants')}
        </Link>
      </li>
    </>
  );
}

/** What somebody comes back for: the own case, the cases, or signing in. */
function OwnItem({ viewer }: { viewer: Viewer | null | undefined }): ReactNode {
  const { t } = useWords();
  if (!viewer) {
    return (
      <li>
        <Link to="/sign-in" {...current}>
          {t('menu.signIn')}
        </Link>
      </li>
    );
  }
  if (viewer.caseId) {
    return (
      <li>
        <Link to="/cases/$caseId" params={{ caseId: viewer.caseId }} {...current}>
          {t('menu.ownCase')}
        </Link>
      </li>
    );
  }
  if (!seesCaseList(viewer)) return null;
  return (
    <li>
      <Link to="/cases" {...current}>
        {t('menu.cases')}
      </Link>
    </li>
  );
}

function SignedInItems({ viewer }: { viewer: Viewer }): ReactNode {
  const { t } = useWords();
  const { demonstration } = useTenantHost();
  const { leave, failed } = useSignOut();
  return (
    <>
      {demonstration && seesOutbox(viewer) ? (
        <li>
          <Link to="/outbox" {...current}>
            {t('menu.outbox')}
          </Link>
        </li>
      ) : null}
      {seesSettings(viewer) ? (
        <li>
          <Link to="/settings" {...current}>
            {t('menu.settings')}
          </Link>
        </li>
      ) : null}
      {viewer.displayName ? <li className="wh-menu__person">{viewer.displayName}</li> : null}
      <li>
        <button type="button" className="wh-menu__button" onClick={leave}>
          {t('menu.signOut')}
        </button>
        {failed ? <span role="alert">{t('menu.signOutFailed')}</span> : null}
      </li>
    </>
  );
}
