import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

const page = {
  path: 'rapporten',
  validateSearch: searchTexts('status', 'pagina', 'soort', 'over'),
  component: lazyRouteComponent(() => import('./ReportsPage.js'), 'ReportsPage'),
} as const;

export const inWorkspace = [
  createRoute({ getParentRoute: () => workspace, ...page }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'rapporten/documenten',
    component: lazyRouteComponent(() => import('./papers/TemplatesPage.js'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'positie',
    component: lazyRouteComponent(() => import('./papers/PositionPage.js'), 'PositionPage'),
  }),
] as const;
export const inProgramme = [createRoute({ getParentRoute: () => programme, ...page })] as const;
