import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan',
    component: lazyRouteComponent(() => import('./PlanPage.js'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/uitgangspunten',
    component: lazyRouteComponent(() => import('./PrinciplesPage.js'), 'PrinciplesPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/doelen',
    validateSearch: searchTexts('pijler', 'status', 'openbaar', 'doel'),
    component: lazyRouteComponent(() => import('./GoalsPage.js'), 'GoalsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/feit',
    validateSearch: searchTexts('pijler'),
    component: lazyRouteComponent(() => import('./EvidencePage.js'), 'AddEvidencePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/feit/$id',
    component: lazyRouteComponent(() => import('./EvidencePage.js'), 'CorrectEvidencePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/$pillar',
    validateSearch: searchTexts('zoek', 'zekerheid', 'openbaar', 'ingetrokken', 'feit'),
    component: lazyRouteComponent(() => import('./PillarPage.js'), 'PillarPage'),
  }),
] as const;
