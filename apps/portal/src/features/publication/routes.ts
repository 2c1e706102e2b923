import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'openbaar',
    validateSearch: searchTexts('blokken'),
    component: lazyRouteComponent(() => import('./release/ReleasePage.js'), 'ReleasePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'openbaar/$blok',
    component: lazyRouteComponent(() => import('./release/ReleaseBlockPage.js'), 'ReleaseBlockPage'),
  }),
] as const;

const newsForm = lazyRouteComponent(() => import('./news/NewsFormPage.js'), 'NewsFormPage');

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'nieuws',
    validateSearch: searchTexts('zoek', 'status', 'pagina'),
    component: lazyRouteComponent(() => import('./news/NewsListPage.js'), 'NewsListPage'),
  }),
  createRoute({ getParentRoute: () => programme, path: 'nieuws/nieuw', component: newsForm }),
  createRoute({
    getParentRoute: () => programme,
    path: 'nieuws/$newsId',
    component: lazyRouteComponent(() => import('./news/NewsItemPage.js'), 'NewsItemPage'),
  }),
  createRoute({ getParentRoute: () => programme, path: 'nieuws/$newsId/wijzigen', component: newsForm }),
] as const;
