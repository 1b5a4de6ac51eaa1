import { hashKey, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { type TypedDocumentString } from '../graphql/generated/graphql.js';
import { ask } from './ask.js';
import { type Failure } from './failure.js';

/** Asks when the component appears. Another language only replaces the words: until they are here the old ones stay. */
export function useAsk<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { enabled?: boolean } = {},
): UseQueryResult<Result, Failure> {
  const queryKey = [document.toString(), variables] as const;
  return useQuery<Result, Failure, Result, typeof queryKey>({
    queryKey,
    queryFn: () => ask(document, variables),
    enabled: options.enabled ?? true,
    placeholderData: (previous, query) => (sameButLanguage(query?.queryKey, queryKey) ? previous : undefined),
  });
}

type Key = readonly [string, object];

/** Whether two questions differ in nothing but the language of the answer. */
export function sameButLanguage(one: Key | undefined, other: Key): boolean {
  if (!one) return false;
  return hashKey([one[0], { ...one[1], language: '' }]) === hashKey([other[0], { ...other[1], language: '' }]);
}
