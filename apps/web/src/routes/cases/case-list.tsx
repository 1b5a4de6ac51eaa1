import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { ForViewers } from '../../frame/for-viewers.js';
import { Redirect } from '../../frame/redirect.js';
import { useWords } from '../../texts/use-words.js';
import { Page } from '../../ui/page.js';
import { seesCaseList } from '../../viewer/rights.js';
import { type Viewer } from '../../viewer/use-viewer.js';
import { CaseChooser } from './components/case-chooser.js';
import { CaseRows } from './components/case-rows.js';
import { Glance } from './components/glance.js';

/** All cases with their days, for the people who treat them. */
export function CaseListPage(): ReactNode {
  const { t } = useWords();
  return <ForViewers title={t('cases.title')}>{(viewer) => <CasesFor viewer={viewer} />}</ForViewers>;
}

function CasesFor({ viewer }: { viewer: Viewer }): ReactNode {
  const { t } = useWords();
  const search = useSearch({ from: '/tenant/cases' });
  if (viewer.caseId) return <Redirect href={`/cases/${viewer.caseId}`} />;
  if (!seesCaseList(viewer)) {
    return (
      <Page title={t('cases.title')} lead={<p>{t('cases.notForYou')}</p>}>
        <Link to="/">{t('errors.toFrontPage')}</Link>
      </Page>
    );
  }
  return (
    <Page wide title={t('cases.title')}>
      <Glance />
      <CaseChooser search={search} />
      <CaseRows search={search} />
    </Page>
  );
}
