import { type ReactNode } from 'react';
import { dueWords } from '../../../case-parts/deadline-words.js';
import { isMet } from '../../../case-parts/is-met.js';
import { WhyThisDay } from '../../../case-parts/why-this-day.js';
import { ForumList } from '../../../frame/forum-list.js';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type OwnOutcome } from './outcome-page.js';

type Decision = NonNullable<OwnOutcome['decision']>;

/** What whoever is complained of does with the advice, what is open when it does not say, and the way on. */
export function BoardsDecision({ found, decision }: { found: OwnOutcome; decision: Decision }): ReactNode {
  const { decided, goingFurther } = decision;
  return (
    <>
      {decided ? <Decided decided={decided} found={found} /> : <StaysOut found={found} />}
      {goingFurther ? <Further further={goingFurther} /> : null}
    </>
  );
}

function Decided({ decided, found }: { decided: NonNullable<Decision['decided']>; found: OwnOutcome }): ReactNode {
  const { t, language } = useWords();
  const { name } = found.participant;
  return (
    <section className="wh-section" aria-labelledby="decided">
      <h2 id="decided">{t('ownOutcome.decision', { name })}</h2>
      <p className="wh-muted">{t('ownOutcome.on', { date: plainDay(decided.on, language) })}</p>
      <p className="wh-strong">{t(`ownOutcome.decided.${decided.outcome}`, { name })}</p>
      {decided.text ? <TypedText>{decided.text}</TypedText> : null}
      {decided.points.length > 0 ? (
        <ol className="wh-own__points">
          {decided.points.map(({ point, outcome, motivation }) => (
            <li key={point}>
              <p>{found.points?.find(({ id }) => id === point)?.text ?? t('ownOutcome.pointGone')}</p>
              <p className="wh-strong">{t(`ownOutcome.decided.${outcome}`, { name })}</p>
              {motivation ? <TypedText>{motivation}</TypedText> : null}
            </li>
          ))}
        </ol>
      ) : null}
      {decided.motivation ? (
        <>
          <h3>{t('ownOutcome.reasons', { name })}</h3>
          <TypedText>{decided.motivation}</TypedText>
        </>
      ) : null}
    </section>
  );
}

/** As long as there is no decision: the day for it, and why that day. Nothing where nobody decides. */
function StaysOut({ found }: { found: OwnOutcome }): ReactNode {
  const { t, language } = useWords();
  const { name } = found.participant;
  const day = found.deadlines.find((one) => ['respondent', 'board', 'participant'].includes(one.on) && !isMet(one));
  if (found.ended || !day) return null;
  return (
    <section className="wh-section" aria-labelledby="decided">
      <h2 id="decided">{t('ownOutcome.decision', { name })}</h2>
      <p>
        {t('ownOutcome.noDecision', { name })}{' '}
        {day.dueOn ? t('ownOutcome.noDecisionDay', { due: dueWords(t, day, language) }) : null}
      </p>
      <WhyThisDay deadline={day} />
    </section>
  );
}

function Further({ further }: { further: NonNullable<Decision['goingFurther']> }): ReactNode {
  const { t, language } = useWords();
  return (
    <section className="wh-section" aria-labelledby="further">
      <h2 id="further">{t('ownOutcome.further')}</h2>
      <p>{further.label}</p>
      {further.open || !further.from ? null : (
        <p>{t('ownOutcome.furtherFrom', { date: plainDay(further.from, language) })}</p>
      )}
      <ForumList forums={further.forums} />
      <p className="wh-source">{t('days.source', { source: further.source })}</p>
    </section>
  );
}
