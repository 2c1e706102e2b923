import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { publicPages } from '../../shared/places.js';

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'ik-doe-mee',
    component: lazyRouteComponent(() => import('./PledgePage.js'), 'PledgePage'),
  }),
] as const;
