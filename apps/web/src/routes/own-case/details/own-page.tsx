import { type UseQueryResult } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { type Failure } from '../../../api/failure.js';
import { ForViewers } from '../../../frame/for-viewers.js';
import { Loaded } from '../../../frame/loaded.js';
import { useLastKnown } from '../../../frame/use-last-known.js';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';
import { type Viewer } from '../../../viewer/use-viewer.js';

/** A page of one case for whoever is signed in. */
export function ForOwnCase({ children }: { children: (caseId: string, viewer: Viewer) => ReactNode }): ReactNode {
  const { t } = useWords();
  const { caseId = '' } = useParams({ strict: false });
  return <ForViewers title={t('ownDetails.loading')}>{(viewer) => children(caseId, viewer)}</ForViewers>;
}

export function BackToCase({ caseId }: { caseId: string }): ReactNode {
  const { t } = useWords();
  return (
    <Link to="/cases/$caseId" params={{ caseId }}>
      {t('ownDetails.back')}
    </Link>
  );
}

interface OfCaseProps<Result extends { case: unknown }> {
  query: UseQueryResult<Result, Failure>;
  title: string;
  children: (found: NonNullable<Result['case']>, result: Result) => ReactNode;
}

/** The case as the page needs it; until then, and where it is not there, a page that says so. */
export function OfCase<Result extends { case: unknown }>(props: OfCaseProps<Result>): ReactNode {
  const { query, title, children } = props;
  const { t } = useWords();
  const { data } = query;
  const known = useLastKnown(data?.case ? data : undefined);
  if (known?.case) return children(known.case, known);
  return (
    <Page title={data ? t('ownDetails.notFoundTitle') : title}>
      <Loaded query={query}>{() => <p>{t('ownDetails.notFound')}</p>}</Loaded>
    </Page>
  );
}
