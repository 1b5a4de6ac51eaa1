import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay, todayHere } from '../../../ui/days.js';
import { type CaseDetails } from '../case-types.js';
import { stageWords } from '../stage-words.js';
import { dueWords, isMet, urgencyOf } from '../deadline-words.js';

interface TimelineLine {
  key: string;
  kind: 'done' | 'now' | 'expected' | 'overdue';
  label: string;
  about: string;
}

/** One ordered list: what was done, where it is now, and what is expected by which day. */
export function Timeline({ details, own }: { details: CaseDetails; own: boolean }): ReactNode {
  const { t } = useWords();
  const words = {
    done: t('casePage.stepDone'),
    now: t('casePage.stepNow'),
    expected: t('casePage.stepExpected'),
    overdue: t('casePage.stepOverdue'),
  };
  return (
    <section className="wh-section" aria-labelledby="timeline">
      <h2 id="timeline">{t(own ? 'casePage.timelineOwn' : 'casePage.timeline')}</h2>
      <ol className="wh-timeline">
        {useLines(details, own).map((line) => (
          <li
            key={line.key}
            className={`wh-timeline__step wh-timeline__step--${line.kind}`}
            aria-current={line.kind === 'now' ? 'step' : undefined}
          >
            <span className="wh-timeline__kind">{words[line.kind]}</span>
            <span className="wh-timeline__label">{line.label}</span>
            {line.about ? <span className="wh-timeline__about">{line.about}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function useLines(details: CaseDetails, own: boolean): TimelineLine[] {
  const { t, language } = useWords();

  function byWords({ type, by }: CaseDetails['timeline'][number]): string {
    return own && type === 'complaintFiled' ? t('casePage.byYou') : by;
  }

  return [
    ...details.timeline.map((entry) => ({
      key: `done-${entry.sequence}`,
      kind: 'done' as const,
      label: entry.label,
      about: `${plainDay(entry.on, language)} · ${byWords(entry)}`,
    })),
    { key: 'now', kind: 'now', label: own ? details.stageLabel : stageWords(t, details), about: '' },
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
