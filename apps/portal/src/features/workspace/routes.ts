import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: '/',
    component: lazyRouteComponent(() => import('./WorkspacePage.js'), 'WorkspacePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'mijn-coalities',
    component: lazyRouteComponent(() => import('./own-coalitions/OwnCoalitionsPage.js'), 'OwnCoalitionsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'bijwerken',
    validateSearch: searchTexts('pijler'),
    component: lazyRouteComponent(() => import('./ReviewPage.js'), 'ReviewPage'),
  }),
] as const;
