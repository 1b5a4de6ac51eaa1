import { type ReactNode } from 'react';
import { Failure } from '../api/failure.js';
import { useWords } from '../texts/use-words.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { Notice } from '../ui/notice.js';
import { failureWords } from './failure-words.js';

/** As much of a query as is needed here: one answer or several pages of it. */
interface AskedQuery<Result> {
  data: Result | undefined;
  error: Failure | null;
  isPending: boolean;
  refetch: () => Promise<unknown>;
}

interface LoadedProps<Result> {
  query: AskedQuery<Result>;
  children: (data: Result) => ReactNode;
  loading?: string;
}

/** What the API answered; until then that it is loading, or what went wrong and how to try again. */
export function Loaded<Result>({ query, children, loading }: LoadedProps<Result>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading {...(loading ? { text: loading } : {})} />;
  return <LoadFailure failure={query.error ?? new Failure('INTERNAL')} retry={() => void query.refetch()} />;
}

function LoadFailure({ failure, retry }: { failure: Failure; retry: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <Notice tone="bad" live title={t('errors.title')}>
      <p>{failureWords(t, failure)}</p>
      <Button kind="secondary" onClick={retry}>
        {t('errors.tryAgain')}
      </Button>
    </Notice>
  );
}
