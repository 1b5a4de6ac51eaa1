import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { Facts } from '../../../ui/facts.js';
import { TypedText } from '../../../ui/prose.js';
import { type OwnCase } from '../own-case-types.js';

const parts = ['description', 'dissatisfaction', 'desiredOutcome', 'period', 'against'] as const;

/** The fixed facts, and the complaint in the own words. */
export function OwnFacts({ details }: { details: OwnCase }): ReactNode {
  const { t, language } = useWords();
  const { complaint } = details;
  return (
    <>
      <section className="wh-section" aria-labelledby="facts">
        <h2 id="facts">{t('ownCase.facts')}</h2>
        <Facts
          facts={[
            { label: t('ownCase.number'), value: details.number },
            { label: t('ownCase.over'), value: details.participant.name },
            { label: t('ownCase.subject'), value: details.subjectLabel },
            { label: t('ownCase.receivedOn'), value: plainDay(details.receivedOn, language) },
          ]}
        />
      </section>
      <section className="wh-section" aria-labelledby="complaint">
        <h2 id="complaint">{t('ownCase.complaint')}</h2>
        {complaint ? null : <p>{t('ownCase.complaintHidden')}</p>}
        {parts.map((part) =>
          complaint?.[part] ? (
            <div key={part}>
              <h3>{t(`ownCase.parts.${part}`)}</h3>
              <TypedText>{complaint[part]}</TypedText>
            </div>
          ) : null,
        )}
      </section>
    </>
  );
}
