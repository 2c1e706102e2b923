import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'openbaar',
    component: lazyRouteComponent(() => import('./release/ReleasePage.js'), 'ReleasePage'),
  }),
] as const;
