import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { buttonClass } from '../../../ui/button.js';
import { longDay } from '../../../ui/days.js';
import { Facts } from '../../../ui/facts.js';
import { type HearingCase, type HearingShown } from './hearing-types.js';

/** When and where, who is there, and the way to a calendar. */
export function PlannedHearing({ found, hearing }: { found: HearingCase; hearing: HearingShown }): ReactNode {
  const { t, language } = useWords();
  const date = longDay(hearing.on, language);
  const sitting = (found.panel?.seats ?? []).flatMap(({ name, left }) => (name && !left ? [name] : []));
  return (
    <section className="wh-panel" aria-labelledby="planned">
      <h2 id="planned">{t('ownHearing.planned')}</h2>
      <Facts
        facts={[
          {
            label: t('ownHearing.when'),
            value: hearing.startsAt ? t('ownHearing.at', { date, time: hearing.startsAt }) : date,
          },
          { label: t('ownHearing.where'), value: hearing.placeLabel },
          { label: t('ownHearing.address'), value: hearing.address },
          { label: t('ownHearing.notes'), value: hearing.notes },
          { label: t('ownHearing.reasons'), value: hearing.motivation },
          { label: t('ownHearing.publicity'), value: hearing.publicityLabel },
          { label: t('ownHearing.whoSits'), value: sitting.join(', ') },
          { label: t('ownHearing.otherSide'), value: found.participant.name },
        ]}
      />
      <p className="wh-button-row">
        <a className={buttonClass('secondary')} href={`/cases/${found.id}/hearing.ics`}>
          {t('ownHearing.calendar')}
        </a>
      </p>
    </section>
  );
}
