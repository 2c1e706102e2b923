import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { caseloadSearch } from './caseload-search.js';
import { pictureSearch, positionSearch, sidesSearch } from './addresses.js';
import { listSearch } from './list-search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'vergelijken',
    validateSearch: positionSearch,
    component: lazyRouteComponent(() => import('./comparison/PositionPage.js'), 'PositionPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: '/',
    validateSearch: pictureSearch,
    component: lazyRouteComponent(() => import('./OverviewPage.js'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'gemeenten',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./MunicipalitiesPage.js'), 'MunicipalitiesPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'gemeenten/$code',
    component: lazyRouteComponent(() => import('./MunicipalityPage.js'), 'MunicipalityPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'mijn-gemeenten',
    validateSearch: caseloadSearch,
    component: lazyRouteComponent(() => import('./CaseloadPage.js'), 'CaseloadPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'vergelijken',
    validateSearch: sidesSearch,
    component: lazyRouteComponent(() => import('./comparison/SideBySidePage.js'), 'SideBySidePage'),
  }),
] as const;
