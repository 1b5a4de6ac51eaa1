import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { newClientKey } from '../../api/client-key.js';
import { draftKeeper } from '../../draft/draft-keeper.js';
import { focusTitle } from '../../ui/title-focus.js';
import { type FilingFacts } from './facts.js';
import { checkPage, filingPages, startPage, withKnownBefore } from './pages.js';

export interface Place {
  readonly changing: boolean;
  /** From the start to the first page, or to where somebody was. */
  begin(): void;
  /** To the page after this one; after a change straight back to the check page. */
  next(name: string): void;
  back(name: string): void;
  goTo(name: string): void;
}

/** The way through the form. The page stands in the address, so that the browser's own back button goes one page back. */
export function usePlace(facts: FilingFacts): Place {
  const navigate = useNavigate();
  const { page = startPage, change = false } = useSearch({ from: '/tenant/filing' });
  const shown = useRef(page);

  useEffect(() => {
    if (shown.current !== page) focusTitle();
    shown.current = page;
  }, [page]);

  function goTo(name: string): void {
    void navigate({ to: '/filing', search: name === startPage ? {} : { page: name } });
  }

  function neighbour(name: string, step: 1 | -1): string {
    const names = [startPage, ...filingPages(facts, draftKeeper.now().draft).map((one) => one.name), checkPage];
    return names[names.indexOf(name) + step] ?? checkPage;
  }

  function begin(): void {
    const keeper = draftKeeper.now();
    const { draft } = keeper;
    const key = draft.fields['key'] === undefined ? { key: newClientKey() } : undefined;
    keeper.change({ fields: { ...withKnownBefore(draft), ...key } });
    void keeper.keep();
    goTo(draft.fields['at'] ?? neighbour(startPage, 1));
  }

  function next(name: string): void {
    const following = change ? checkPage : neighbour(name, 1);
    draftKeeper.now().change({ fields: { at: following } });
    void draftKeeper.now().keep();
    goTo(following);
  }

  return {
    changing: change,
    begin,
    next,
    back: (name) => goTo(change ? checkPage : neighbour(name, -1)),
    goTo,
  };
}
