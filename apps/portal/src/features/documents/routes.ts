import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'documenten',
    validateSearch: searchTexts('zoek', 'soort', 'wie', 'jaar', 'probleem', 'pagina'),
    component: lazyRouteComponent(() => import('./DocumentsPage.js'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'documenten/nieuw',
    validateSearch: searchTexts('van'),
    component: lazyRouteComponent(() => import('./DocumentFormPage.js'), 'NewDocumentPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'documenten/$documentId',
    component: lazyRouteComponent(() => import('./DocumentPage.js'), 'DocumentPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'documenten/$documentId/wijzigen',
    component: lazyRouteComponent(() => import('./DocumentFormPage.js'), 'ChangeDocumentPage'),
  }),
] as const;
