import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';
import { readAddress } from './list-address.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie',
    validateSearch: readAddress,
    component: lazyRouteComponent(() => import('./CoalitionPage.js'), 'CoalitionPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/nieuw',
    validateSearch: searchTexts('naam'),
    component: lazyRouteComponent(() => import('./AddMemberPage.js'), 'AddMemberPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/leden/$organisationId',
    component: lazyRouteComponent(() => import('./MemberPage.js'), 'MemberPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/voorbereidingsgroep',
    component: lazyRouteComponent(() => import('./PreparationGroupPage.js'), 'PreparationGroupPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/import',
    component: lazyRouteComponent(() => import('./ImportPage.js'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/import/$importId',
    component: lazyRouteComponent(() => import('./ImportPreviewPage.js'), 'ImportPreviewPage'),
  }),
] as const;
