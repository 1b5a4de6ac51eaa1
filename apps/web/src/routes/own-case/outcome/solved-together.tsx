import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type OwnOutcome } from './outcome-page.js';

type Together = NonNullable<OwnOutcome['mediation']>;

/** What was agreed, and what was offered. */
export function SolvedTogether({ mediation, name }: { mediation: Together; name: string }): ReactNode {
  const { t, language } = useWords();
  const { agreements, offers } = mediation;
  return (
    <>
      {agreements.length > 0 ? <Agreements agreements={agreements} /> : null}
      {offers.map(({ on, outcome, text }, index) => (
        <section key={`${on}-${index}`} className="wh-section" aria-labelledby={`offer-${index}`}>
          <h2 id={`offer-${index}`}>{t('ownOutcome.offer', { name })}</h2>
          <p className="wh-muted">{t('ownOutcome.on', { date: plainDay(on, language) })}</p>
          {text ? <TypedText>{text}</TypedText> : null}
          <p className="wh-strong">{outcome ? t(`ownOutcome.offerAnswer.${outcome}`) : t('ownOutcome.offerOpen')}</p>
        </section>
      ))}
    </>
  );
}

function Agreements({ agreements }: { agreements: Together['agreements'] }): ReactNode {
  const { t, language } = useWords();
  return (
    <section className="wh-section" aria-labelledby="agreements">
      <h2 id="agreements">{t('ownOutcome.agreements')}</h2>
      {agreements.map(({ on, text, outcome, reasonLabel }, index) => (
        <div key={`${on}-${index}`}>
          <p className="wh-muted">{t('ownOutcome.on', { date: plainDay(on, language) })}</p>
          {text ? <TypedText>{text}</TypedText> : null}
          {outcome === 'held' && reasonLabel ? <p>{t('ownOutcome.agreementHeld', { reason: reasonLabel })}</p> : null}
        </div>
      ))}
    </section>
  );
}
