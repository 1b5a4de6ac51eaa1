import { hashKey, useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { type Failure } from '../../api/failure.js';
import { type CaseListQuery } from '../../graphql/generated/graphql.js';
import { type Language } from '../../texts/languages.js';
import { type CaseSearch, filterOf, orderOf } from './case-search.js';
import { caseListDocument } from './cases.graphql.js';

const pageSize = 20;

/** The list, page after page. Another language only replaces the words: until they are here the old ones stay. */
export function useCaseList(search: CaseSearch, language: Language) {
  const key = [caseListDocument.toString(), { search, language }] as const;
  return useInfiniteQuery<CaseListQuery, Failure, CaseListQuery[], typeof key, string | null>({
    queryKey: key,
    queryFn: ({ pageParam }) =>
      ask(caseListDocument, {
        language,
        filter: filterOf(search),
        orderBy: orderOf(search),
        first: pageSize,
        after: pageParam,
      }),
    initialPageParam: null,
    getNextPageParam: ({ cases }) => (cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : undefined),
    select: ({ pages }) => pages,
    placeholderData: (previous, query) =>
      query && hashKey([query.queryKey[1].search]) === hashKey([search]) ? previous : undefined,
  });
}
