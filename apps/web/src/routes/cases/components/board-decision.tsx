import { type ReactNode } from 'react';
import { ForumList } from '../../../frame/forum-list.js';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type CaseDetails } from '../case-types.js';

interface BoardDecisionProps {
  decision: NonNullable<CaseDetails['decision']>;
  name: string;
}

/** What the board did with the advice, and where the complainant can go after that. */
export function BoardDecision({ decision, name }: BoardDecisionProps): ReactNode {
  const { t, language } = useWords();
  const { decided, goingFurther } = decision;
  return (
    <>
      {decided ? (
        <section className="wh-section" aria-labelledby="board-decision">
          <h2 id="board-decision">{t('casePage.boardDecision', { name })}</h2>
          <p className="wh-muted">{t('casePage.outcomeOn', { date: plainDay(decided.on, language) })}</p>
          <p className="wh-strong">{decided.label}</p>
          {decided.text ? <TypedText>{decided.text}</TypedText> : null}
          {decided.motivation ? (
            <>
              <h3>{t('casePage.boardReasons', { name })}</h3>
              <TypedText>{decided.motivation}</TypedText>
            </>
          ) : null}
        </section>
      ) : null}
      {goingFurther?.open ? (
        <section className="wh-section" aria-labelledby="going-further">
          <h2 id="going-further">{t('casePage.goingFurther')}</h2>
          <p>{goingFurther.label}</p>
          <ForumList forums={goingFurther.forums} />
        </section>
      ) : null}
    </>
  );
}
