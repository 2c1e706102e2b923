import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { account, publicPages } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inAccount = [
  createRoute({
    getParentRoute: () => account,
    path: 'berichten',
    validateSearch: searchTexts('ongelezen', 'pagina'),
    component: lazyRouteComponent(() => import('./NoticesPage.js'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => account,
    path: 'mail',
    component: lazyRouteComponent(() => import('./NoticePacesPage.js'), 'NoticePacesPage'),
  }),
] as const;

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'afmelden',
    validateSearch: searchTexts('token'),
    component: lazyRouteComponent(() => import('./UnsubscribePage.js'), 'UnsubscribePage'),
  }),
] as const;
