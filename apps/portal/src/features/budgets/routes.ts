import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'geld',
    component: lazyRouteComponent(() => import('./BudgetsPage.js'), 'BudgetsPage'),
  }),
] as const;
