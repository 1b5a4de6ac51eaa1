import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Page } from '../ui/page.js';
import { useViewer, type Viewer } from '../viewer/use-viewer.js';
import { Loaded } from './loaded.js';
import { Redirect } from './redirect.js';
import { useLastKnown } from './use-last-known.js';

/**
 * A page for people who are signed in; anybody else signs in first and then comes back here. Who was once known stays known
 * here, so that a session that ends while somebody is typing takes nothing off the screen; its forms say what to do.
 */
export function ForViewers({ title, children }: { title: string; children: (viewer: Viewer) => ReactNode }): ReactNode {
  const query = useViewer();
  const viewer = useLastKnown(query.data?.viewer);
  // Kept from the first moment: the address changes before this page is gone.
  const { pathname } = useLocation();
  const [asked] = useState(pathname);
  if (viewer) return children(viewer);
  return (
    <Page title={title}>
      <Loaded query={query}>{() => <Redirect href={`/sign-in?next=${encodeURIComponent(asked)}`} />}</Loaded>
    </Page>
  );
}
