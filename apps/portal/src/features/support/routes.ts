import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'begeleiding',
    component: lazyRouteComponent(() => import('./trajectories/SupportPage.js'), 'OwnSupportPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'mijn-gemeenten/$code',
    component: lazyRouteComponent(() => import('./trajectories/SupportPage.js'), 'SupportPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'mijn-gemeenten/$code/overdracht',
    component: lazyRouteComponent(() => import('./trajectories/HandoverPage.js'), 'HandoverPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'team',
    validateSearch: searchTexts('zoek', 'provincie', 'meedoen', 'pagina'),
    component: lazyRouteComponent(() => import('./team/TeamPage.js'), 'TeamPage'),
  }),
] as const;
