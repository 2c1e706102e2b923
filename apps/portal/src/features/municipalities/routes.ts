import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'instellingen',
    component: lazyRouteComponent(() => import('./settings/SettingsPage.js'), 'SettingsPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'gemeenten/$code/register',
    component: lazyRouteComponent(() => import('./register/RegisterPage.js'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'gemeenten/zonder-coordinator',
    validateSearch: searchTexts('zoek', 'provincie', 'pagina'),
    component: lazyRouteComponent(() => import('./register/WithoutCoordinatorPage.js'), 'WithoutCoordinatorPage'),
  }),
] as const;
