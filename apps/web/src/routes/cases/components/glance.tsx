import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { type CasesAtAGlanceQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { plainDay, todayHere } from '../../../ui/days.js';
import { glanceDocument } from '../cases.graphql.js';
import { daysLeftWords } from '../../../case-parts/deadline-words.js';

/** What a secretary wants to know before anything else: late, due today, and the first day after that. */
export function Glance(): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(glanceDocument, { language });
  if (!query.data) return null;
  const overdue = query.data.overdue.totalCount;
  const { dueToday, next } = daysAhead(query.data.soonest, todayHere());
  return (
    <section className="wh-glance" aria-label={t('cases.glance')}>
      <dl className="wh-glance__facts">
        <div className={overdue > 0 ? 'wh-glance__fact wh-glance__fact--bad' : 'wh-glance__fact'}>
          <dt>{t('cases.overdue')}</dt>
          <dd>
            <span className="wh-glance__number">{overdue}</span>
            {overdue > 0 ? (
              <Link to="/cases" search={{ overdue: true }}>
                {t('cases.showOverdue')}
              </Link>
            ) : null}
          </dd>
        </div>
        <div className={dueToday === 0 ? 'wh-glance__fact' : 'wh-glance__fact wh-glance__fact--warning'}>
          <dt>{t('cases.today')}</dt>
          <dd>
            <span className="wh-glance__number">{dueToday ?? t('cases.todayUnknown')}</span>
          </dd>
        </div>
        <div className="wh-glance__fact">
          <dt>{t('cases.next')}</dt>
          <dd>
            <span className="wh-glance__number">{next ? plainDay(next, language) : t('cases.nextNone')}</span>
            {next ? <span>{daysLeftWords(t, next, todayHere())}</span> : null}
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface DaysAhead {
  /** Undefined when the first page does not reach beyond today: then it cannot be counted here. */
  dueToday: number | undefined;
  next: string | undefined;
}

function daysAhead(soonest: CasesAtAGlanceQuery['soonest'], today: string): DaysAhead {
  const due = soonest.edges.map(({ node }) => node.nextDeadline?.dueOn ?? null);
  const next = due.find((day) => day !== null && day > today) ?? undefined;
  const complete = next !== undefined || !soonest.pageInfo.hasNextPage || due.includes(null);
  return { dueToday: complete ? due.filter((day) => day === today).length : undefined, next };
}
