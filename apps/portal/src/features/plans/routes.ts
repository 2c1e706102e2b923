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
    path: 'plan/activiteiten',
    validateSearch: searchTexts(
      'zoek',
      'pijler',
      'status',
      'doelgroep',
      'element',
      'organisatie',
      'kosten',
      'pagina',
      'activiteit',
    ),
    component: lazyRouteComponent(() => import('./activities/ActivitiesPage.js'), 'ActivitiesPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/activiteiten/nieuw',
    validateSearch: searchTexts('van', 'interventie'),
    component: lazyRouteComponent(() => import('./activities/ActivityPage.js'), 'AddActivityPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/activiteiten/$id',
    component: lazyRouteComponent(() => import('./activities/ActivityPage.js'), 'ChangeActivityPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/mix',
    validateSearch: searchTexts('jaar'),
    component: lazyRouteComponent(() => import('./activities/MixPage.js'), 'MixPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/betrokken',
    validateSearch: searchTexts('zoek', 'status', 'effect', 'pagina', 'moment'),
    component: lazyRouteComponent(() => import('./involvement/InvolvementPage.js'), 'InvolvementPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/betrokken/nieuw',
    validateSearch: searchTexts('groep'),
    component: lazyRouteComponent(() => import('./involvement/InvolvementFormPage.js'), 'AddInvolvementPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/betrokken/$id',
    component: lazyRouteComponent(() => import('./involvement/InvolvementFormPage.js'), 'ChangeInvolvementPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'plan/meten',
    component: lazyRouteComponent(() => import('./monitoring/MonitoringPage.js'), 'MonitoringPage'),
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
