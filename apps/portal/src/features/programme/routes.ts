import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme } from '../../shared/places.js';
import { caseloadSearch } from './caseload-search.js';
import { pictureSearch } from './choices.js';
import { listSearch } from './list-search.js';

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
] as const;
