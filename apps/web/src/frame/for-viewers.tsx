import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Page } from '../ui/page.js';
import { useViewer, type Viewer } from '../viewer/use-viewer.js';
import { Loaded } from './loaded.js';
import { Redirect } from './redirect.js';

/** A page for people who are signed in; anybody else signs in first and then comes back here. */
export function ForViewers({ title, children }: { title: string; children: (viewer: Viewer) => ReactNode }): ReactNode {
  const query = useViewer();
  // Kept from the first moment: the address changes before this page is gone.
  const { pathname } = useLocation();
  const [asked] = useState(pathname);
  if (query.data?.viewer) return children(query.data.viewer);
  return (
    <Page title={title}>
      <Loaded query={query}>{() => <Redirect href={`/sign-in?next=${encodeURIComponent(asked)}`} />}</Loaded>
    </Page>
  );
}
