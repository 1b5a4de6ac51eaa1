import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { focusTitle } from '../../../ui/title-focus.js';
import { buttonClass, type ButtonKind } from '../../../ui/button.js';
import { type PartSearch, readPartSearch } from './part-search.js';

/** The part that is asked for, and the way to another; the back button of the browser goes to the one before. */
export function usePart(): PartSearch & { goTo: (part?: PartSearch) => void } {
  const navigate = useNavigate();
  const search = readPartSearch(useSearch({ strict: false }));
  const shown = useRef(search.part);

  useEffect(() => {
    if (shown.current !== search.part) {
      window.scrollTo(0, 0);
      focusTitle();
    }
    shown.current = search.part;
  }, [search.part]);

  return { ...search, goTo: (part = {}) => void navigate({ to: '.', search: part }) };
}

interface PartLinkProps {
  part?: PartSearch;
  kind?: ButtonKind;
  children: ReactNode;
}

/** A link to a part of the page; as a button where it is the next thing to do. */
export function PartLink({ part = {}, kind, children }: PartLinkProps): ReactNode {
  return (
    <Link to="." search={part} {...(kind ? { className: buttonClass(kind) } : {})}>
      {children}
    </Link>
  );
}
