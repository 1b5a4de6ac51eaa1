import { type ReactNode } from 'react';
import { ForumList } from '../../../frame/forum-list.js';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type OwnOutcome } from './outcome-page.js';

type CaseEnding = NonNullable<OwnOutcome['ending']>;

/** How the case ended, and why, where no decision says so. */
export function Ending({ ending }: { ending: CaseEnding }): ReactNode {
  const { t, language } = useWords();
  return (
    <section className="wh-section" aria-labelledby="ending">
      <h2 id="ending">{t('ownOutcome.ending')}</h2>
      <p className="wh-strong">{ending.label}</p>
      <p className="wh-muted">{t('ownOutcome.on', { date: plainDay(ending.on, language) })}</p>
      {ending.grounds.map(({ ground, title, explanation, source }) => (
        <div key={ground}>
          <h3>{title}</h3>
          <p>{explanation}</p>
          <p className="wh-source">{t('days.source', { source })}</p>
        </div>
      ))}
      {ending.reason ? (
        <>
          <h3>{t('ownOutcome.endingReason')}</h3>
          <TypedText>{ending.reason}</TypedText>
        </>
      ) : null}
    </section>
  );
}

/** Where else somebody can go, and that nothing here stopped a term there. */
export function AfterTheEnd({ ending }: { ending: CaseEnding }): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-section" aria-labelledby="after">
      <h2 id="after">{t('ownOutcome.after')}</h2>
      {ending.refersTo.length > 0 ? <ForumList forums={ending.refersTo} /> : null}
      <p>{ending.warning}</p>
    </section>
  );
}
