import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type OwnOutcome } from './outcome-page.js';

/** What came of the objection: that it is looked at, or what was decided and why. */
export function Objection({ objection }: { objection: NonNullable<OwnOutcome['objection']> }): ReactNode {
  const { t, language } = useWords();
  const { on, decision } = objection;
  return (
    <section className="wh-section" aria-labelledby="objection">
      <h2 id="objection">{t('ownOutcome.objection')}</h2>
      {decision ? (
        <>
          <p className="wh-muted">{t('ownOutcome.on', { date: plainDay(decision.on, language) })}</p>
          <p className="wh-strong">{t(`ownOutcome.objectionIs.${decision.outcome}`)}</p>
          {decision.motivation ? <TypedText>{decision.motivation}</TypedText> : null}
        </>
      ) : (
        <p>{t('ownOutcome.objectionOpen', { date: plainDay(on, language) })}</p>
      )}
    </section>
  );
}
