import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { longDay } from '../../../ui/days.js';
import { PartLink } from '../details/part.js';
import { type HearingCase } from './hearing-types.js';

/** The days that were proposed, with what was answered; nothing once one was chosen. */
export function ProposedDays({ found }: { found: HearingCase }): ReactNode {
  const { t, language } = useWords();
  const days = found.hearingDates.filter(({ open }) => open);
  if (days.length === 0) return null;
  const isAnswered = days.every(({ own }) => own);
  return (
    <section className="wh-section" aria-labelledby="days">
      <h2 id="days">{t('ownHearing.datesHeading')}</h2>
      <p>{t(isAnswered ? 'ownHearing.datesAnswered' : 'ownHearing.datesAsked')}</p>
      <ul>
        {days.map((day) => (
          <li key={day.id}>
            {t('ownHearing.at', { date: longDay(day.on, language), time: day.startsAt })}, {day.placeLabel}:{' '}
            <strong>{t(`ownHearing.answers.${day.own ?? 'none'}`)}</strong>
          </li>
        ))}
      </ul>
      <p className="wh-button-row">
        <PartLink part={{ part: 'days' }} kind={isAnswered ? 'secondary' : 'primary'}>
          {t(isAnswered ? 'ownHearing.datesChange' : 'ownHearing.datesOpen')}
        </PartLink>
      </p>
    </section>
  );
}
