import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../../texts/i18n.js';

/** The pages below the overview of the own case. */
export function ownCaseRoutes<Parent extends AnyRoute>(parent: Parent) {
  return [
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/pieces',
      component: lazyRouteComponent(() => withTexts('ownCase', import('./pieces/pieces-page.js')), 'PiecesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/messages',
      component: lazyRouteComponent(() => withTexts('ownCase', import('./messages/messages-page.js')), 'MessagesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/outcome',
      component: lazyRouteComponent(
        () => withTexts(['ownCase', 'casePage'], import('./outcome/outcome-page.js')),
        'OutcomePage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/do/$step',
      component: lazyRouteComponent(() => withTexts('ownCase', import('./steps/step-page.js')), 'StepPage'),
    }),
  ] as const;
}
