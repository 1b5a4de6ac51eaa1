import { Link } from '@tanstack/react-router';
import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Badge } from '../../../ui/badge.js';
import { plainDay, todayHere } from '../../../ui/days.js';
import { type Column, type RowGroup, Table } from '../../../ui/table.js';
import { type CaseSearch, orderOf } from '../case-search.js';
import { type CaseRow } from '../case-types.js';
import { stageWords } from '../stage-words.js';
import { daysLeftWords, dueWords, toneOf, type Urgency, urgencyOf } from '../../../case-parts/deadline-words.js';

export function rowLinkId({ id }: { id: string }): string {
  return `case-${id}`;
}

/** With the first deadline on top the rows stand under a heading that says how soon. */
export function CaseTable({ rows, search }: { rows: readonly CaseRow[]; search: CaseSearch }): ReactNode {
  const { t } = useWords();
  const order = orderOf(search);
  const groups = order === 'deadlineFirst' ? byUrgency(t, rows) : [{ key: 'all', rows }];
  return (
    <Table
      caption={t('cases.caption', { order: t(`cases.orders.${order}`) })}
      columns={useColumns()}
      groups={groups}
      rowKey={(row) => row.id}
    />
  );
}

function useColumns(): Column<CaseRow>[] {
  const { t } = useWords();
  const columns = t('cases.columns', { returnObjects: true });
  return [
    { key: 'number', heading: columns.number, cell: (row) => <CaseLink row={row} /> },
    { key: 'participant', heading: columns.participant, cell: (row) => row.participant.name },
    { key: 'subject', heading: columns.subject, cell: (row) => row.subjectLabel },
    { key: 'stage', heading: columns.stage, cell: (row) => stageWords(t, row) },
    { key: 'deadline', heading: columns.deadline, cell: (row) => <NextDeadline row={row} /> },
  ];
}

function CaseLink({ row }: { row: CaseRow }): ReactNode {
  const { t, language } = useWords();
  return (
    <span>
      <Link id={rowLinkId(row)} to="/cases/$caseId" params={{ caseId: row.id }} className="wh-table__link">
        {row.number}
      </Link>
      <span className="wh-table__from">{t('cases.from', { date: plainDay(row.receivedOn, language) })}</span>
    </span>
  );
}

function NextDeadline({ row }: { row: CaseRow }): ReactNode {
  const { t, language } = useWords();
  const deadline = row.nextDeadline;
  if (!deadline) return <span className="wh-muted">{t('cases.noDeadline')}</span>;
  if (!deadline.dueOn) return `${deadline.label}: ${t('cases.paused')}`;
  const today = todayHere();
  return (
    <span className="wh-due">
      <span className="wh-due__label">{deadline.label}</span>
      <span className="wh-due__day">
        {dueWords(t, deadline, language)}{' '}
        <Badge tone={toneOf(urgencyOf(deadline, today))}>{daysLeftWords(t, deadline.dueOn, today)}</Badge>
      </span>
    </span>
  );
}

const urgencies: readonly Urgency[] = ['overdue', 'today', 'week', 'later', 'none'];

function byUrgency(t: TFunction, rows: readonly CaseRow[]): RowGroup<CaseRow>[] {
  const today = todayHere();
  return urgencies
    .map((urgency) => ({
      key: urgency,
      heading: t(`cases.groups.${urgency}`),
      rows: rows.filter((row) => urgencyOf(row.nextDeadline, today) === urgency),
    }))
    .filter((group) => group.rows.length > 0);
}
