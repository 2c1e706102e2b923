import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'geld',
    validateSearch: searchTexts('zoek', 'jaar', 'status', 'bron', 'bedrag', 'pagina', 'afspraken'),
    component: lazyRouteComponent(() => import('./BudgetsPage.js'), 'BudgetsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'geld/nieuw',
    component: lazyRouteComponent(() => import('./BudgetLineFormPage.js'), 'AddBudgetLinePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'geld/$id',
    component: lazyRouteComponent(() => import('./BudgetLinePage.js'), 'BudgetLinePage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'geld/$id/wijzigen',
    component: lazyRouteComponent(() => import('./BudgetLineFormPage.js'), 'ChangeBudgetLinePage'),
  }),
] as const;
