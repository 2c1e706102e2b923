import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'documenten/verschillen',
    validateSearch: searchTexts('zoek', 'status', 'over', 'verschil'),
    component: lazyRouteComponent(() => import('./ContradictionsPage.js'), 'ContradictionsPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'verschillen',
    validateSearch: searchTexts('zoek', 'status', 'over', 'verschil'),
    component: lazyRouteComponent(() => import('./ContradictionsPage.js'), 'ContradictionsPage'),
  }),
] as const;
