import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicPages } from '../../shared/places.js';

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'ik-doe-mee',
    component: lazyRouteComponent(() => import('./PledgePage.js'), 'PledgePage'),
  }),
] as const;
