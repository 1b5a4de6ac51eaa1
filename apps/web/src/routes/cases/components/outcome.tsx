import { type ReactNode } from 'react';
import { type CaseDetails } from '../case-types.js';
import { BoardDecision } from './board-decision.js';
import { HearingFacts } from './hearing-facts.js';
import { OutcomeText } from './outcome-text.js';

/** What came of it so far, the newest first: the decision, the advice or the answer, and the hearing. */
export function Outcome({ details }: { details: CaseDetails }): ReactNode {
  const { decision, advice, hearings, participant } = details;
  return (
    <>
      {decision ? <BoardDecision decision={decision} name={participant.name} /> : null}
      {advice ? <OutcomeText outcome={advice} /> : null}
      <HearingFacts hearings={hearings} />
    </>
  );
}
