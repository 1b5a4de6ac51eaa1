import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { Facts } from '../../../ui/facts.js';
import { TypedText } from '../../../ui/prose.js';
import { type CaseDetails } from '../case-types.js';

type Hearing = CaseDetails['hearings'][number];

/** The hearing that counts: the last one that was planned, with its record once it was held. */
export function HearingFacts({ hearings }: { hearings: readonly Hearing[] }): ReactNode {
  const { t, language } = useWords();
  const hearing = hearings.at(-1);
  if (!hearing) return null;
  const date = plainDay(hearing.on, language);
  return (
    <section className="wh-section" aria-labelledby="hearing">
      <h2 id="hearing">{t('casePage.hearing')}</h2>
      <Facts
        facts={[
          {
            label: t('casePage.hearingOn'),
            value: hearing.startsAt ? t('casePage.hearingAt', { date, time: hearing.startsAt }) : date,
          },
          { label: t('casePage.hearingPlace'), value: hearing.placeLabel },
          { label: t('casePage.hearingAddress'), value: hearing.address },
          { label: t('casePage.hearingPublicity'), value: hearing.publicityLabel },
          { label: t('casePage.hearingState'), value: hearing.stateLabel },
        ]}
      />
      {hearing.record ? (
        <>
          <h3>{t('casePage.hearingRecord')}</h3>
          <TypedText>{hearing.record}</TypedText>
        </>
      ) : null}
    </section>
  );
}
