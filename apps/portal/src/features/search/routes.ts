import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

const page = {
  path: 'zoeken',
  validateSearch: searchTexts('zoek', 'soort'),
  component: lazyRouteComponent(() => import('./SearchPage.js'), 'SearchPage'),
} as const;

export const inWorkspace = [createRoute({ getParentRoute: () => workspace, ...page })] as const;
export const inProgramme = [createRoute({ getParentRoute: () => programme, ...page })] as const;
