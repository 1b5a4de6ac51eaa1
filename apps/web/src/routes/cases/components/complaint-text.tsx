import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { TypedText } from '../../../ui/prose.js';
import { type CaseDetails } from '../case-types.js';

const parts = ['description', 'dissatisfaction', 'desiredOutcome', 'period', 'against'] as const;

/** The complaint in the complainant's own words. */
export function ComplaintText({ details }: { details: CaseDetails }): ReactNode {
  const { t } = useWords();
  const { complaint } = details;
  return (
    <section className="wh-section" aria-labelledby="complaint">
      <h2 id="complaint">{t('casePage.complaint')}</h2>
      {complaint ? null : <p>{t('casePage.complaintHidden')}</p>}
      {parts.map((part) => {
        const text = complaint?.[part];
        return text ? (
          <div key={part}>
            <h3>{t(`casePage.${part}`)}</h3>
            <TypedText>{text}</TypedText>
          </div>
        ) : null;
      })}
    </section>
  );
}
