import { type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { type AnnualReportsQuery } from '../../graphql/generated/graphql.js';
import { useWords } from '../../texts/use-words.js';
import { Icon } from '../../ui/icon.js';
import { Page } from '../../ui/page.js';
import { annualReportsDocument } from './annual-reports.graphql.js';

type Reports = AnnualReportsQuery['committee']['annualReports'];

/** The annual reports of the committee, the newest first. */
export function AnnualReportsPage(): ReactNode {
  const { t } = useWords();
  const query = useAsk(annualReportsDocument, {});
  return (
    <Page title={t('annualReports.title')} lead={<p>{t('annualReports.lead')}</p>}>
      <Loaded query={query}>{({ committee }) => <ReportList reports={committee.annualReports} />}</Loaded>
    </Page>
  );
}

function ReportList({ reports }: { reports: Reports }): ReactNode {
  const { t } = useWords();
  if (reports.length === 0) return <p>{t('annualReports.empty')}</p>;
  return (
    <ul className="wh-reports">
      {reports.map(({ year, title, address }) => (
        <li key={address}>
          <Icon name="document" />
          <div>
            <a href={address}>{title}</a>
            <p className="wh-muted">{t('annualReports.ofYear', { year })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
