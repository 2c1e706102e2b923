import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../../shared/lazy.js';
import { publicPages, workspace } from '../../../shared/places.js';
import { searchTexts } from '../../../shared/search.js';

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'citaat',
    component: lazyRouteComponent(() => import('./QuotePage.js'), 'QuotePage'),
  }),
] as const;

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'persberichten',
    validateSearch: searchTexts('zoek', 'status', 'jaar', 'pagina'),
    component: lazyRouteComponent(() => import('./PressPage.js'), 'PressPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'persberichten/nieuw',
    validateSearch: searchTexts('corrigeert'),
    component: lazyRouteComponent(() => import('./PressFormPage.js'), 'AddPressReleasePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'persberichten/$id',
    component: lazyRouteComponent(() => import('./PressReleasePage.js'), 'PressReleasePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'persberichten/$id/wijzigen',
    component: lazyRouteComponent(() => import('./PressFormPage.js'), 'ChangePressReleasePage'),
  }),
] as const;
