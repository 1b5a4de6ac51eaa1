import { lazy, type ReactNode, Suspense } from 'react';
import { useHost } from '../host/host-context.js';
import { Loading } from '../ui/loading.js';

const LandingPage = lazy(async () => ({ default: (await import('./landing/landing-page.js')).LandingPage }));
const FrontPage = lazy(async () => ({ default: (await import('./front/front-page.js')).FrontPage }));

/** The first page: of the platform on the bare host, of the committee on its own host. */
export function IndexPage(): ReactNode {
  const host = useHost();
  return (
    <Suspense fallback={<Loading />}>{host.kind === 'platform' ? <LandingPage host={host} /> : <FrontPage />}</Suspense>
  );
}
