import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
} from '@tanstack/react-router';
import { CrashPage } from '../frame/crash-page.js';
import { NotFoundPage } from '../frame/not-found-page.js';
import { RootLayout } from '../frame/root-layout.js';
import { type Host } from '../host/host.js';
import { withTexts } from '../texts/i18n.js';
import { focusTitle } from '../ui/title-focus.js';
import { safePath } from '../viewer/safe-path.js';
import { readCaseSearch } from './cases/case-search.js';
import { IndexPage } from './index-page.js';

const rootRoute = createRootRouteWithContext<{ host: Host }>()({ component: RootLayout });

const indexRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: IndexPage });

/** Everything below belongs to one committee and does not exist on the bare host. */
const tenantRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'tenant',
  beforeLoad: ({ context }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say it
    if (context.host.kind !== 'tenant') throw notFound({ routeId: '__root__' });
  },
});

const howItWorksRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/how-it-works',
  component: lazyRouteComponent(
    () => withTexts('howItWorks', import('./how-it-works/how-it-works-page.js')),
    'HowItWorksPage',
  ),
});

const checkRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/check',
  component: lazyRouteComponent(() => withTexts('check', import('./check/check-page.js')), 'CheckPage'),
  validateSearch: (search): { question?: number } =>
    typeof search['question'] === 'number' ? { question: search['question'] } : {},
});

const signInRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => withTexts('signIn', import('./sign-in/sign-in-page.js')), 'SignInPage'),
  validateSearch: (search): { next?: string } => {
    const next = safePath(search['next']);
    return next ? { next } : {};
  },
});

const casesRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/cases',
  component: lazyRouteComponent(() => withTexts('cases', import('./cases/case-list.js')), 'CaseListPage'),
  validateSearch: readCaseSearch,
});

const caseRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => withTexts(['cases', 'casePage'], import('./cases/case-page.js')), 'CasePage'),
});

const outboxRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/outbox',
  component: lazyRouteComponent(() => withTexts('outbox', import('./outbox/outbox-page.js')), 'OutboxPage'),
});

const routeTree = rootRoute.addChildren([
  indexRoute,
  tenantRoute.addChildren([howItWorksRoute, checkRoute, signInRoute, casesRoute, caseRoute, outboxRoute]),
]);

export function makeRouter(host: Host) {
  const router = createRouter({
    routeTree,
    context: { host },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: CrashPage,
  });
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) focusTitle();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
