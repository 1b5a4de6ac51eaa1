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
import { readCheckSearch } from './check/place.js';
import { readFilingSearch } from './filing/place.js';
import { IndexPage, loadIndexPage } from './index-page.js';
import { ownCaseRoutes } from './own-case/own-case-routes.js';
import { ownDetailRoutes } from './own-case/details/own-detail-routes.js';
import { readLetterSearch } from './prior-letter/letter-search.js';
import { readVersionSearch } from './regulation/version-search.js';

const rootRoute = createRootRouteWithContext<{ host: Host }>()({ component: RootLayout });

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context }) => loadIndexPage(context.host),
  component: IndexPage,
});

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

const regulationRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/regulation',
  component: lazyRouteComponent(
    () => withTexts('regulation', import('./regulation/regulation-page.js')),
    'RegulationPage',
  ),
  validateSearch: readVersionSearch,
});

const participantsRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/participants',
  component: lazyRouteComponent(
    () => withTexts('publicPages', import('./participants/participants-page.js')),
    'ParticipantsPage',
  ),
});

const membersRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/members',
  component: lazyRouteComponent(() => withTexts('publicPages', import('./members/members-page.js')), 'MembersPage'),
});

const annualReportsRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/annual-reports',
  component: lazyRouteComponent(
    () => withTexts('publicPages', import('./annual-reports/annual-reports-page.js')),
    'AnnualReportsPage',
  ),
});

const privacyRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/privacy',
  component: lazyRouteComponent(() => withTexts('privacy', import('./privacy/privacy-page.js')), 'PrivacyPage'),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/accessibility',
  component: lazyRouteComponent(
    () => withTexts('publicPages', import('./accessibility/accessibility-page.js')),
    'AccessibilityPage',
  ),
});

const paperFormRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/paper-form',
  component: lazyRouteComponent(
    () => withTexts('publicPages', import('./paper-form/paper-form-page.js')),
    'PaperFormPage',
  ),
});

const checkRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/check',
  component: lazyRouteComponent(() => withTexts('check', import('./check/check-page.js')), 'CheckPage'),
  validateSearch: readCheckSearch,
});

const priorLetterRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/prior-letter',
  component: lazyRouteComponent(
    () => withTexts(['check', 'priorLetter'], import('./prior-letter/prior-letter-page.js')),
    'PriorLetterPage',
  ),
  validateSearch: readLetterSearch,
});

const filingRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/filing',
  component: lazyRouteComponent(() => withTexts(['filing', 'check'], import('./filing/filing-page.js')), 'FilingPage'),
  validateSearch: readFilingSearch,
});

const filedRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/filing/done',
  component: lazyRouteComponent(() => withTexts('filing', import('./filing/done/filed-page.js')), 'FiledPage'),
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

const committeeSettingsRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/settings',
  component: lazyRouteComponent(
    () => withTexts('committeeSettings', import('./committee-settings/committee-settings-page.js')),
    'CommitteeSettingsPage',
  ),
});

const outboxRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/outbox',
  component: lazyRouteComponent(() => withTexts('outbox', import('./outbox/outbox-page.js')), 'OutboxPage'),
});

const routeTree = rootRoute.addChildren([
  indexRoute,
  tenantRoute.addChildren([
    howItWorksRoute,
    regulationRoute,
    participantsRoute,
    membersRoute,
    annualReportsRoute,
    privacyRoute,
    accessibilityRoute,
    paperFormRoute,
    checkRoute,
    priorLetterRoute,
    filingRoute,
    filedRoute,
    signInRoute,
    casesRoute,
    caseRoute,
    ...ownCaseRoutes(tenantRoute),
    ...ownDetailRoutes(tenantRoute),
    outboxRoute,
    committeeSettingsRoute,
  ]),
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
