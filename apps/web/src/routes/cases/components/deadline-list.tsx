import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { wordFor } from '../../../texts/word-for.js';
import { Badge } from '../../../ui/badge.js';
import { plainDay, todayHere } from '../../../ui/days.js';
import { type NoticeTone } from '../../../ui/notice.js';
import { type CaseDeadline } from '../case-types.js';
import {
  daysLeftWords,
  dueWords,
  isExpectation,
  isPast,
  toneOf,
  urgencyOf,
} from '../../../case-parts/deadline-words.js';
import { isMet } from '../../../case-parts/is-met.js';
import { WhyThisDay } from '../../../case-parts/why-this-day.js';

/** Every term of the case with its day, and how that day was found. */
export function DeadlineList({ deadlines }: { deadlines: readonly CaseDeadline[] }): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-panel" aria-labelledby="deadlines">
      <h2 id="deadlines">{t('casePage.deadlines')}</h2>
      {deadlines.length === 0 ? <p>{t('casePage.noDeadlines')}</p> : null}
      <ul className="wh-deadlines">
        {deadlines.map((deadline) => (
          <li key={`${deadline.term}-${deadline.dueOn}`}>
            <DeadlineLine deadline={deadline} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeadlineLine({ deadline }: { deadline: CaseDeadline }): ReactNode {
  const { t, language } = useWords();
  const { words, tone } = useStatus(deadline);
  return (
    <>
      <p className="wh-deadlines__label">
        {deadline.label} <Badge tone={tone}>{words}</Badge>
      </p>
      <p className="wh-deadlines__day">
        {dueWords(t, deadline, language)}
        {deadline.metOn ? `, ${t('days.metOn', { date: plainDay(deadline.metOn, language) })}` : null}
      </p>
      <WhyThisDay deadline={deadline} />
    </>
  );
}

function useStatus(deadline: CaseDeadline): { words: string; tone: NoticeTone } {
  const { t } = useWords();
  const today = todayHere();
  if (isExpectation(deadline) && isPast(deadline, today)) {
    return { words: t(isMet(deadline) ? 'days.laterThanExpected' : 'days.longerThanExpected'), tone: 'neutral' };
  }
  if (!isMet(deadline) && deadline.dueOn) {
    return { words: daysLeftWords(t, deadline.dueOn, today), tone: toneOf(urgencyOf(deadline, today)) };
  }
  const words = wordFor(t('days.status', { returnObjects: true }), deadline.status, deadline.status);
  return { words, tone: deadline.status === 'met' ? 'good' : 'neutral' };
}
