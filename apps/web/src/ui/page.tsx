import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useWords } from '../texts/use-words.js';
import { titleMayTakeFocus } from './title-focus.js';

/** The name behind every page title. */
export const SiteName = createContext('');

/** An error summary tells the page, so that the tab says it too. */
export const TitleSaysWrong = createContext<(wrong: boolean) => void>(() => undefined);

interface PageProps {
  title: string;
  /** For the tab and the history, where it must say more than the h1. */
  tabTitle?: string;
  /** What stands above the title: where you are, or a link back. */
  above?: ReactNode;
  lead?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** A page with its one h1, which gets the focus after every change of page. */
export function Page({ title, tabTitle = title, above, lead, wide = false, children }: PageProps): ReactNode {
  const { t } = useWords();
  const site = useContext(SiteName);
  const [wrong, setWrong] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const prefix = wrong ? t('errors.titlePrefix') : '';

  useEffect(() => {
    if (titleMayTakeFocus()) heading.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    document.title = `${prefix}${tabTitle} - ${site}`;
  }, [prefix, tabTitle, site]);

  return (
    <TitleSaysWrong value={setWrong}>
      <div className={wide ? 'wh-page wh-page--wide' : 'wh-page'}>
        {above ? <div className="wh-page__above">{above}</div> : null}
        <h1 className="wh-page__title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead ? <div className="wh-page__lead">{lead}</div> : null}
        {children}
      </div>
    </TitleSaysWrong>
  );
}
