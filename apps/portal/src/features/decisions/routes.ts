import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten',
    component: lazyRouteComponent(() => import('./chain/ChainPage.js'), 'ChainPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/moties',
    component: lazyRouteComponent(() => import('./motions/MotionsPage.js'), 'MotionsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/college',
    component: lazyRouteComponent(() => import('./executive/ExecutiveDecisionsPage.js'), 'ExecutiveDecisionsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/toezeggingen',
    component: lazyRouteComponent(() => import('./undertakings/UndertakingsPage.js'), 'UndertakingsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'besluiten/collegebreed',
    component: lazyRouteComponent(() => import('./college/CollegePage.js'), 'CollegePage'),
  }),
] as const;
