import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { longDay } from '../../../ui/days.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';
import { type Answers } from '../answers.js';
import { type Advice } from '../result-action.js';

interface OpeningDayProps {
  advice: Advice;
  opensOn: string;
  answers: Answers;
}

/** From which day on, and why that day. */
export function OpeningDay({ advice, opensOn, answers }: OpeningDayProps): ReactNode {
  const { t, language } = useWords();
  const waiting = advice.grounds.filter((ground) => ground.applies === 'yes' && ground.opensOn === opensOn);
  const counted = Object.entries(answers).filter(([fact]) => /^priorSteps\.[^.]+\.on$/.test(fact));
  return (
    <Notice>
      <p className="wh-strong">{t('check.opensOn', { date: longDay(opensOn, language) })}</p>
      <Disclosure summary={t('check.whyThisDay')}>
        {counted.map(([fact, day]) => (
          <p key={fact}>{t('check.countedFrom', { date: longDay(day, language) })}</p>
        ))}
        {waiting.map((ground) => (
          <p key={ground.ground}>
            {ground.explanation} {t('check.source', { source: ground.source })}
          </p>
        ))}
      </Disclosure>
    </Notice>
  );
}
