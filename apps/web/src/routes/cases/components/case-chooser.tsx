import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Checkbox } from '../../../ui/choices.js';
import { Select } from '../../../ui/select.js';
import { caseOrders, type CaseSearch, orderOf, readCaseSearch } from '../case-search.js';

/** Which cases, and in which order. A choice works at once: nothing is sent that could be lost. */
export function CaseChooser({ search }: { search: CaseSearch }): ReactNode {
  const { t } = useWords();
  const navigate = useNavigate();
  const stages = Object.entries(t('cases.stages', { returnObjects: true }));

  function choose(change: Record<string, unknown>): void {
    void navigate({
      to: '/cases',
      search: readCaseSearch({ ...search, ...change }),
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <div className="wh-chooser" role="group" aria-label={t('cases.filter')}>
      <Select
        id="stage"
        label={t('cases.stage')}
        value={search.stage ?? ''}
        onChange={(stage) => choose({ stage })}
        choices={[{ value: '', label: t('cases.allStages') }, ...stages.map(([value, label]) => ({ value, label }))]}
      />
      <Select
        id="order"
        label={t('cases.order')}
        value={orderOf(search)}
        onChange={(order) => choose({ order })}
        choices={caseOrders.map((value) => ({ value, label: t(`cases.orders.${value}`) }))}
      />
      <Checkbox
        id="overdue"
        label={t('cases.onlyOverdue')}
        checked={search.overdue === true}
        onChange={() => choose({ overdue: search.overdue ? undefined : true })}
      />
      {search.stage || search.overdue ? (
        <Link to="/cases" search={readCaseSearch({ order: search.order })} className="wh-chooser__clear">
          {t('cases.clear')}
        </Link>
      ) : null}
    </div>
  );
}
