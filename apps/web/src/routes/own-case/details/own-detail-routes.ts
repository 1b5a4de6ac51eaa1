import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../../../texts/i18n.js';
import { readPartSearch } from './part-search.js';

/** The pages on which somebody arranges the own case: the hearing, the people, how he is reached, taking it back. */
export function ownDetailRoutes<Parent extends AnyRoute>(parent: Parent) {
  return [
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/hearing',
      component: lazyRouteComponent(() => withTexts('ownDetails', import('../hearing/hearing-page.js')), 'HearingPage'),
      validateSearch: readPartSearch,
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/people',
      component: lazyRouteComponent(() => withTexts('ownDetails', import('../people/people-page.js')), 'PeoplePage'),
      validateSearch: readPartSearch,
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/address',
      component: lazyRouteComponent(() => withTexts('ownDetails', import('../address/address-page.js')), 'AddressPage'),
      validateSearch: readPartSearch,
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/withdraw',
      component: lazyRouteComponent(
        () => withTexts('ownDetails', import('../withdraw/withdraw-page.js')),
        'WithdrawPage',
      ),
      validateSearch: readPartSearch,
    }),
  ] as const;
}
