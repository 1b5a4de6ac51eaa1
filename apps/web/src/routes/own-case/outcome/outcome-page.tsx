import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { type OwnOutcomeQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Decision, isWorthReading } from '../../cases/components/decision.js';
import { ForParty, OwnPage } from '../components/own-case-frame.js';
import { BoardsDecision } from './boards-decision.js';
import { AfterTheEnd, Ending } from './ending.js';
import { Issued } from './issued.js';
import { Objection } from './objection.js';
import { ownOutcomeDocument } from './outcome.graphql.js';
import { Promises } from './promises.js';
import { SolvedTogether } from './solved-together.js';
import '../own-case.css';

export type OwnOutcome = NonNullable<OwnOutcomeQuery['case']>;

/** What came of the complaint so far, in plain words first, the newest on top. */
export function OutcomePage(): ReactNode {
  return <ForParty>{(caseId) => <Outcome key={caseId} caseId={caseId} />}</ForParty>;
}

function Outcome({ caseId }: { caseId: string }): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(ownOutcomeDocument, { id: caseId, language });
  return (
    <OwnPage caseId={caseId} title={t('ownOutcome.title')} query={query}>
      {(found) => (isNothing(found) ? <p>{t('ownOutcome.none')}</p> : <Parts found={found} />)}
    </OwnPage>
  );
}

function Parts({ found }: { found: OwnOutcome }): ReactNode {
  const { ending, decision, advice, mediation, admissibility, participant, objection } = found;
  return (
    <>
      <Promises found={found} />
      {ending && !isOutcome(ending.how) ? <Ending ending={ending} /> : null}
      {objection ? <Objection objection={objection} /> : null}
      {decision ? <BoardsDecision found={found} decision={decision} /> : null}
      {advice ? <Issued found={found} advice={advice} /> : null}
      {mediation ? <SolvedTogether mediation={mediation} name={participant.name} /> : null}
      {admissibility && isWorthReading(admissibility) ? <Decision decision={admissibility} /> : null}
      {ending ? <AfterTheEnd ending={ending} /> : null}
    </>
  );
}

/** What ended the case then stands here already, with its reasons. */
function isOutcome(how: string): boolean {
  return ['decided', 'refused', 'ruled', 'answered', 'advised'].includes(how);
}

function isNothing({
  ending,
  decision,
  advice,
  mediation,
  admissibility,
  commitments,
  objection,
}: OwnOutcome): boolean {
  const together = (mediation ? mediation.agreements.length + mediation.offers.length : 0) + (commitments?.length ?? 0);
  const decided = admissibility !== null && isWorthReading(admissibility);
  return ![ending, decision, advice, objection].some(Boolean) && together === 0 && !decided;
}
