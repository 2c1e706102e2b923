import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten',
    validateSearch: searchTexts('keten'),
    component: lazyRouteComponent(() => import('./chain/ChainPage.js'), 'ChainPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/moties',
    validateSearch: searchTexts('zoek', 'status', 'pagina'),
    component: lazyRouteComponent(() => import('./motions/MotionsPage.js'), 'MotionsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/moties/nieuw',
    component: lazyRouteComponent(() => import('./motions/MotionFormPage.js'), 'AddMotionPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/moties/$id',
    component: lazyRouteComponent(() => import('./motions/MotionPage.js'), 'MotionPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/moties/$id/wijzigen',
    component: lazyRouteComponent(() => import('./motions/MotionFormPage.js'), 'ChangeMotionPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/college',
    validateSearch: searchTexts('zoek', 'status', 'punten', 'jaar', 'openbaar', 'pagina'),
    component: lazyRouteComponent(() => import('./executive/ExecutiveDecisionsPage.js'), 'ExecutiveDecisionsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/college/nieuw',
    component: lazyRouteComponent(() => import('./executive/DecisionFormPage.js'), 'AddDecisionPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/college/indeling',
    component: lazyRouteComponent(() => import('./executive/ArrangePage.js'), 'ArrangePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/college/$decisionId',
    component: lazyRouteComponent(() => import('./executive/ExecutiveDecisionPage.js'), 'ExecutiveDecisionPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/college/$decisionId/wijzigen',
    component: lazyRouteComponent(() => import('./executive/DecisionFormPage.js'), 'ChangeDecisionPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/toezeggingen',
    validateSearch: searchTexts('zoek', 'toon', 'pagina', 'toezegging'),
    component: lazyRouteComponent(() => import('./undertakings/UndertakingsPage.js'), 'UndertakingsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/collegebreed',
    component: lazyRouteComponent(() => import('./college/CollegePage.js'), 'CollegePage'),
  }),
] as const;
