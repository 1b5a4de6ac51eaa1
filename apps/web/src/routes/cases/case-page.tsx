import { Link, useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { ForViewers } from '../../frame/for-viewers.js';
import { Loaded } from '../../frame/loaded.js';
import { useWords } from '../../texts/use-words.js';
import { withTexts } from '../../texts/i18n.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { seesWorkings } from '../../viewer/rights.js';
import { type Viewer } from '../../viewer/use-viewer.js';
import { casePageDocument } from './cases.graphql.js';
import { CaseView } from './components/case-view.js';

const OwnCasePage = lazy(async () => {
  const page = await withTexts('ownCase', import('../own-case/overview/overview-page.js'));
  return { default: page.OwnCasePage };
});

/** One case: for a party the own page of it, for everybody else that of the office. The API decides what somebody may see. */
export function CasePage(): ReactNode {
  const { t } = useWords();
  const { caseId } = useParams({ from: '/tenant/cases/$caseId' });
  return (
    <ForViewers title={t('casePage.loadingTitle')}>
      {(viewer) =>
        viewer.caseId === caseId ? (
          <Suspense fallback={<Loading />}>
            <OwnCasePage key={caseId} caseId={caseId} viewer={viewer} />
          </Suspense>
        ) : (
          <OneCase key={caseId} caseId={caseId} viewer={viewer} />
        )
      }
    </ForViewers>
  );
}

function OneCase({ caseId, viewer }: { caseId: string; viewer: Viewer }): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(casePageDocument, { id: caseId, language, workings: seesWorkings(viewer) });
  const details = query.data?.case;
  return (
    <Page
      wide
      title={details ? titleOf(details) : t(query.data ? 'casePage.notFoundTitle' : 'casePage.loadingTitle')}
      above={viewer.kind === 'staff' ? <Link to="/cases">{t('casePage.backToList')}</Link> : null}
    >
      <Loaded query={query}>
        {(data) => (data.case ? <CaseView details={data.case} viewer={viewer} /> : <p>{t('casePage.notFound')}</p>)}
      </Loaded>
    </Page>
  );

  function titleOf({ number, subjectLabel }: { number: string; subjectLabel: string }): string {
    return t('casePage.title', { number, subject: subjectLabel });
  }
}
