import { type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../api/ask.js';
import { type Failure } from '../api/failure.js';
import { useAsk } from '../api/use-ask.js';
import { type ViewerQuery } from '../graphql/generated/graphql.js';
import { seesCaseList, seesOutbox, seesSettings } from './rights.js';
import { viewerDocument } from './viewer.graphql.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in; `viewer` is null when nobody is. */
export function useViewer(): UseQueryResult<ViewerQuery, Failure> {
  return useAsk(viewerDocument, {});
}

/** The page somebody needs first after signing in. */
export function homeOf(viewer: Viewer, { demonstration }: { demonstration: boolean }): string {
  if (viewer.caseId) return `/cases/${viewer.caseId}`;
  if (seesCaseList(viewer)) return '/cases';
  if (demonstration && seesOutbox(viewer)) return '/outbox';
  return seesSettings(viewer) ? '/settings' : '/';
}

/** After signing in or out: forgets everything that was read for somebody else, and answers who is signed in now. */
export async function readViewerAnew(queryClient: QueryClient): Promise<Viewer | null> {
  await queryClient.resetQueries();
  const { viewer } = await queryClient.fetchQuery({
    queryKey: [viewerDocument.toString(), {}],
    queryFn: () => ask(viewerDocument, {}),
    staleTime: 15_000,
  });
  return viewer;
}
