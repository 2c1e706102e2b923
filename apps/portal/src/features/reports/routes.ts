import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

const page = {
  path: 'rapporten',
  validateSearch: searchTexts('status', 'pagina'),
  component: lazyRouteComponent(() => import('./ReportsPage.js'), 'ReportsPage'),
} as const;

export const inWorkspace = [createRoute({ getParentRoute: () => workspace, ...page })] as const;
export const inProgramme = [createRoute({ getParentRoute: () => programme, ...page })] as const;
