import { type ReactNode } from 'react';
import { dueWords, urgencyOf } from '../../../case-parts/deadline-words.js';
import { isMet } from '../../../case-parts/is-met.js';
import { Road, type RoadLine } from '../../../case-parts/road.js';
import { useWords } from '../../../texts/use-words.js';
import { plainDay, todayHere } from '../../../ui/days.js';
import { type CaseDetails } from '../case-types.js';
import { stageWords } from '../stage-words.js';

/** One ordered list: what was done, where it is now, and what is expected by which day. */
export function Timeline({ details }: { details: CaseDetails }): ReactNode {
  const { t } = useWords();
  const words = {
    done: t('casePage.stepDone'),
    now: t('casePage.stepNow'),
    expected: t('casePage.stepExpected'),
    overdue: t('casePage.stepOverdue'),
  };
  return (
    <section className="wh-section" aria-labelledby="timeline">
      <h2 id="timeline">{t('casePage.timeline')}</h2>
      <Road lines={useLines(details)} words={words} />
    </section>
  );
}

function useLines(details: CaseDetails): RoadLine[] {
  const { t, language } = useWords();

  return [
    ...details.timeline.map((entry) => ({
      key: `done-${entry.sequence}`,
      kind: 'done' as const,
      label: entry.label,
      about: `${plainDay(entry.on, language)} · ${entry.by}`,
    })),
    { key: 'now', kind: 'now', label: stageWords(t, details), about: '' },
    ...expectedOf(details).map((deadline) => ({
      key: `expected-${deadline.term}`,
      kind: urgencyOf(deadline, todayHere()) === 'overdue' ? ('overdue' as const) : ('expected' as const),
      label: deadline.label,
      about: dueWords(t, deadline, language),
    })),
  ];
}

function expectedOf(details: CaseDetails): CaseDetails['deadlines'] {
  return details.deadlines
    .filter((deadline) => !isMet(deadline))
    .sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
}
