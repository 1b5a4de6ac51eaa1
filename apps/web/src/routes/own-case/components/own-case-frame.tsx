import { type UseQueryResult } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { type Failure } from '../../../api/failure.js';
import { ForViewers } from '../../../frame/for-viewers.js';
import { Loaded } from '../../../frame/loaded.js';
import { Redirect } from '../../../frame/redirect.js';
import { useLastKnown } from '../../../frame/use-last-known.js';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';
import { type Viewer } from '../../../viewer/use-viewer.js';

interface ForPartyProps {
  children: (caseId: string, viewer: Viewer) => ReactNode;
}

/** A page of the own case; whoever has another one goes to what he asked for. */
export function ForParty({ children }: ForPartyProps): ReactNode {
  const { t } = useWords();
  const { caseId = '' } = useParams({ strict: false });
  return (
    <ForViewers title={t('ownCase.loadingTitle')}>
      {(viewer) => (viewer.caseId === caseId ? children(caseId, viewer) : <Redirect href={`/cases/${caseId}`} />)}
    </ForViewers>
  );
}

export function BackToOwnCase({ caseId }: { caseId: string }): ReactNode {
  const { t } = useWords();
  return (
    <Link to="/cases/$caseId" params={{ caseId }}>
      {t('ownCase.back')}
    </Link>
  );
}

interface OwnPageProps<Found> {
  caseId: string;
  title: string;
  query: UseQueryResult<{ case: Found | null }, Failure>;
  lead?: ReactNode;
  /** What was read before stays when it can no longer be read. */
  keeps?: boolean;
  children: (found: Found) => ReactNode;
}

/** A page below the overview, with the way back; until its case is here, or when it is not there, it says so. */
export function OwnPage<Found>(props: OwnPageProps<Found>): ReactNode {
  const { caseId, title, query, lead, keeps = false, children } = props;
  const { t } = useWords();
  const { found, missing } = useFound(query, keeps);
  return (
    <Page
      title={missing ? t('ownCase.notFoundTitle') : title}
      above={<BackToOwnCase caseId={caseId} />}
      lead={found && lead ? <p>{lead}</p> : null}
    >
      {found ? children(found) : <Loaded query={query}>{() => <NotThere />}</Loaded>}
    </Page>
  );
}

function useFound<Found>(
  { data }: UseQueryResult<{ case: Found | null }, Failure>,
  keeps: boolean,
): { found: Found | undefined; missing: boolean } {
  const known = useLastKnown(data?.case);
  const found = data?.case ?? (keeps ? known : undefined);
  return { found, missing: !found && data !== undefined };
}

export function NotThere(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <p>{t('ownCase.notFound')}</p>
      <p>
        <Link to="/sign-in">{t('ownCase.signIn')}</Link>
      </p>
    </>
  );
}
