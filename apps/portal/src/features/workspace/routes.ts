import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { workspace } from '../../shared/places.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: '/',
    component: lazyRouteComponent(() => import('./WorkspacePage.js'), 'WorkspacePage'),
  }),
] as const;
