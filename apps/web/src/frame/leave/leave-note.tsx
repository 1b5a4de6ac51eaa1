import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../../texts/use-words.js';
import { Icon } from '../../ui/icon.js';

const place = 'wederhoor.leaveExplained';

/** Explains once per visit how to leave quickly: on the first page, until it is closed or another page is opened. */
export function LeaveNote(): ReactNode {
  const { t } = useWords();
  const { pathname } = useLocation();
  const [firstPage] = useState(pathname);
  const [wanted, setWanted] = useState(() => !wasExplained());
  useEffect(rememberExplained, []);
  if (!wanted || pathname !== firstPage) return null;
  return (
    <aside className="wh-leave-note" aria-label={t('leave.button')}>
      <p>{t('leave.note')}</p>
      <button type="button" className="wh-leave-note__close" onClick={() => setWanted(false)}>
        <Icon name="close" />
        <span className="wh-visually-hidden">{t('leave.closeNote')}</span>
      </button>
    </aside>
  );
}

function wasExplained(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return true;
  }
}

function rememberExplained(): void {
  try {
    sessionStorage.setItem(place, 'yes');
  } catch {
    // Storage can be switched off; then it was never shown.
  }
}
