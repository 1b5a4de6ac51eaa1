import { useLocation, useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { typedCode } from './code.js';
import { type OpenLetter, openLetter } from './open-letter.js';

/** The letter that is open, and whether the address still bears a code: nothing may be shown before that is gone. */
export function useOpenLetter(): { letter: OpenLetter | undefined; arriving: boolean } {
  const navigate = useNavigate();
  const { hash } = useLocation();
  const arriving = hash !== '';

  useLayoutEffect(() => {
    if (!arriving) return;
    openLetter.put({ code: typedCode(hash), isNew: false });
    void navigate({ to: '/prior-letter', search: { page: 'letter' }, hash: '', replace: true });
  }, [arriving, hash, navigate]);

  return { letter: useSyncExternalStore(openLetter.subscribe, openLetter.now), arriving };
}
