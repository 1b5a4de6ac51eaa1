import { type ReactNode } from 'react';
import { type Viewer } from '../../../viewer/use-viewer.js';
import { type CaseDetails } from '../case-types.js';
import { CaseFacts, ComplainantFacts } from './case-facts.js';
import { CaseStatus } from './case-status.js';
import { ComplaintText } from './complaint-text.js';
import { DeadlineList } from './deadline-list.js';
import { Decision, isWorthReading } from './decision.js';
import { Outcome } from './outcome.js';
import { ResponseText } from './response-text.js';
import { StepsPanel } from './steps-panel.js';
import { Timeline } from './timeline.js';

/** Where it stands first, then what to do, then the texts; the fixed facts beside it. */
export function CaseView({ details, viewer }: { details: CaseDetails; viewer: Viewer }): ReactNode {
  const decision = details.admissibility;
  // Who must answer a complaint reads it before the form; who plans the work sees the steps first.
  const readsFirst = viewer.roles.includes('participantContact');
  const texts = (
    <>
      <ComplaintText details={details} />
      {details.response ? <ResponseText response={details.response} name={details.participant.name} /> : null}
    </>
  );
  return (
    <div className="wh-case">
      <div className="wh-case__main">
        <CaseStatus details={details} viewer={viewer} />
        {decision && isWorthReading(decision) ? <Decision decision={decision} /> : null}
        <Outcome details={details} />
        {readsFirst ? texts : null}
        <StepsPanel details={details} />
        <Timeline details={details} />
        {readsFirst ? null : texts}
      </div>
      <div className="wh-case__aside">
        <CaseFacts details={details} />
        {details.complainant ? <ComplainantFacts complainant={details.complainant} /> : null}
        <DeadlineList deadlines={details.deadlines} />
      </div>
    </div>
  );
}
