import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { Loaded } from '../../../frame/loaded.js';
import { type CaseListQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { type CaseSearch } from '../case-search.js';
import { useCaseList } from '../use-case-list.js';
import { CaseTable, rowLinkId } from './case-table.js';

export function CaseRows({ search }: { search: CaseSearch }): ReactNode {
  const { t, language } = useWords();
  const query = useCaseList(search, language);

  async function more(shown: number): Promise<void> {
    const { data } = await query.fetchNextPage();
    const first = rowsOf(data ?? [])[shown];
    // The new rows are drawn after this; the focus goes to the first of them.
    if (first) requestAnimationFrame(() => document.getElementById(rowLinkId(first))?.focus());
  }

  return (
    <Loaded query={query}>
      {(pages) => {
        const rows = rowsOf(pages);
        return (
          <>
            <p className="wh-count" role="status">
              {countWords(t, search, rows.length, pages[0]?.cases.totalCount ?? rows.length)}
            </p>
            {rows.length > 0 ? <CaseTable rows={rows} search={search} /> : null}
            {query.hasNextPage ? (
              <Button
                kind="secondary"
                busyText={query.isFetchingNextPage ? t('cases.moreBusy') : undefined}
                onClick={() => void more(rows.length)}
              >
                {t('cases.more')}
              </Button>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}

function countWords(t: TFunction, search: CaseSearch, shown: number, count: number): string {
  if (shown === 0) return t(search.stage || search.overdue ? 'cases.emptyFiltered' : 'cases.empty');
  return shown < count ? t('cases.shown', { shown, count }) : t('cases.all', { count });
}

function rowsOf(pages: readonly CaseListQuery[]) {
  return pages.flatMap(({ cases }) => cases.edges.map(({ node }) => node));
}
