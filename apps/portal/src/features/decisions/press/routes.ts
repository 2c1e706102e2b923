import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../../shared/lazy.js';
import { workspace } from '../../../shared/places.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'persberichten',
    component: lazyRouteComponent(() => import('./PressPage.js'), 'PressPage'),
  }),
] as const;
