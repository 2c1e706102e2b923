import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { toolkitSearch } from './items/toolkit-search.js';

const find = lazyRouteComponent(() => import('./items/ToolkitPage.js'), 'ToolkitPage');

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'toolkit',
    validateSearch: toolkitSearch,
    component: find,
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit',
    validateSearch: toolkitSearch,
    component: find,
  }),
] as const;
