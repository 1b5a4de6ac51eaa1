import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { longDay, todayHere } from '../../../ui/days.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';
import { type Letter } from '../letter-types.js';

/** From which day on filing is possible, why that day, and whether we call back. */
export function LetterDay({ letter: { opensOn, why, remindedOn } }: { letter: Letter }): ReactNode {
  const { t, language } = useWords();
  if (!opensOn) {
    return (
      <Notice>
        <p className="wh-strong">{t('priorLetter.noDay')}</p>
      </Notice>
    );
  }
  const reached = opensOn <= todayHere();
  return (
    <Notice>
      <p className="wh-strong">
        {t(reached ? 'priorLetter.dayReached' : 'priorLetter.opensOn', { date: longDay(opensOn, language) })}
      </p>
      {reached ? null : (
        <p>
          {remindedOn
            ? t('priorLetter.reminded', { date: longDay(remindedOn, language) })
            : t('priorLetter.notReminded')}
        </p>
      )}
      {why.length > 0 ? (
        <Disclosure summary={t('check.whyThisDay')}>
          {why.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Disclosure>
      ) : null}
    </Notice>
  );
}
