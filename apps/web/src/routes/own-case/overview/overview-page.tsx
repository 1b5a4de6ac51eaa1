import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { Loaded } from '../../../frame/loaded.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Page } from '../../../ui/page.js';
import { type Viewer } from '../../../viewer/use-viewer.js';
import { NotThere } from '../components/own-case-frame.js';
import { type OwnCase } from '../own-case-types.js';
import { actsForComplainant, ownSteps } from './asked.js';
import { AskedOfYou } from './asked-of-you.js';
import { CaseLinks } from './case-links.js';
import { OwnFacts } from './own-facts.js';
import { OwnRoad } from './own-road.js';
import { ownCaseDocument } from './overview.graphql.js';
import { WhereItStands } from './where-it-stands.js';
import '../own-case.css';

/** The own case of a party: the answer first, then what is asked, then the rest. */
export function OwnCasePage({ caseId, viewer }: { caseId: string; viewer: Viewer }): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(ownCaseDocument, { id: caseId, language });
  const details = query.data?.case;
  const title = viewer.roles.includes('helper') ? 'ownCase.titleHelping' : 'ownCase.title';
  return (
    <Page
      wide
      title={
        details
          ? t(title, { subject: details.subjectLabel })
          : t(query.data ? 'ownCase.notFoundTitle' : 'ownCase.loadingTitle')
      }
    >
      <Loaded query={query}>
        {({ case: found, regulation }) =>
          found ? (
            <Overview
              details={found}
              viewer={viewer}
              isHeard={regulation.howItWorks.sections.some(({ id }) => id === 'hearing')}
            />
          ) : (
            <NotThere />
          )
        }
      </Loaded>
    </Page>
  );
}

interface OverviewProps {
  details: OwnCase;
  viewer: Viewer;
  /** Whether the regulation knows a hearing. */
  isHeard: boolean;
}

function Overview({ details, viewer, isHeard }: OverviewProps): ReactNode {
  const { t } = useWords();
  const steps = ownSteps(details);
  return (
    <div className="wh-own">
      <WhereItStands details={details} />
      <AskedOfYou details={details} steps={steps.asked} />
      <CaseLinks details={details} viewer={viewer} possible={steps.possible} isHeard={isHeard} />
      <OwnRoad details={details} own={actsForComplainant(viewer.roles)} />
      <OwnFacts details={details} />
      <p className="wh-own__print">
        <Button kind="secondary" onClick={() => window.print()}>
          {t('ownCase.print')}
        </Button>
      </p>
    </div>
  );
}
