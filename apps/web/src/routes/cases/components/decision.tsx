import { type ReactNode } from 'react';
import { ForumList } from '../../../frame/forum-list.js';
import { useWords } from '../../../texts/use-words.js';
import { wordFor } from '../../../texts/word-for.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type CaseDetails } from '../case-types.js';

type DecisionDetails = NonNullable<CaseDetails['admissibility']>;

/** A plain yes already stands in the stage; a no, a not yet, and a yes with reasons are told in full. */
export function isWorthReading({ outcome, motivation }: DecisionDetails): boolean {
  return outcome !== 'admitted' || motivation !== null;
}

/** Why a complaint is not treated (yet), by which rule, and where somebody can go. */
export function Decision({ decision }: { decision: DecisionDetails }): ReactNode {
  const { t, language } = useWords();
  const titles = t('casePage.decision', { returnObjects: true });
  return (
    <section className="wh-decision" aria-labelledby="decision">
      <h2 id="decision">{wordFor(titles, decision.outcome, titles.refused)}</h2>
      <p className="wh-muted">{t('casePage.decidedOn', { date: plainDay(decision.decidedOn, language) })}</p>
      {decision.grounds.length > 0 ? <h3>{t('casePage.decisionReasons')}</h3> : null}
      {decision.grounds.map((ground) => (
        <div key={ground.ground} className="wh-reason">
          <p className="wh-strong">{ground.title}</p>
          <p>{ground.explanation}</p>
          {ground.whatNow ? <p>{ground.whatNow}</p> : null}
          <p className="wh-source">{t('casePage.source', { source: ground.source })}</p>
        </div>
      ))}
      {decision.motivation ? (
        <>
          <h3>{t('casePage.motivation')}</h3>
          <TypedText>{decision.motivation}</TypedText>
        </>
      ) : null}
      {decision.opensOn ? (
        <p className="wh-strong">{t('casePage.opensOn', { date: plainDay(decision.opensOn, language) })}</p>
      ) : null}
      {decision.refersTo.length > 0 ? (
        <>
          <h3>{t('casePage.whereTo')}</h3>
          <ForumList forums={decision.refersTo} />
        </>
      ) : null}
    </section>
  );
}
