import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { openPages, publicPages, workspace } from '../../shared/places.js';

export const onOpenPages = [
  createRoute({
    getParentRoute: () => openPages,
    path: '/',
    component: lazyRouteComponent(() => import('./HomePage.js'), 'HomePage'),
  }),
] as const;

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'meedoen',
    component: lazyRouteComponent(() => import('./JoinPage.js'), 'JoinPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'toegankelijkheid',
    component: lazyRouteComponent(() => import('./AccessibilityPage.js'), 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'privacy',
    component: lazyRouteComponent(() => import('./PrivacyPage.js'), 'PrivacyPage'),
  }),
] as const;

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'openbaar',
    component: lazyRouteComponent(() => import('./release/ReleasePage.js'), 'ReleasePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'raad',
    component: lazyRouteComponent(() => import('./council/CouncilDeskPage.js'), 'CouncilDeskPage'),
  }),
] as const;
