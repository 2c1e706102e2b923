import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, publicPages, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

const weekPage = lazyRouteComponent(() => import('./WeekPage.js'), 'WeekPage');
const countPage = lazyRouteComponent(() => import('./CountPage.js'), 'CountPage');

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'week/meedoen',
    component: lazyRouteComponent(() => import('./JoinWeekPage.js'), 'JoinWeekPage'),
  }),
] as const;

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'week',
    validateSearch: searchTexts('status', 'doelgroep', 'activiteit'),
    component: weekPage,
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'week/$jaar',
    validateSearch: searchTexts('status', 'doelgroep', 'activiteit'),
    component: weekPage,
  }),
] as const;

export const inProgramme = [
  createRoute({ getParentRoute: () => programme, path: 'week', component: countPage }),
  createRoute({ getParentRoute: () => programme, path: 'week/$jaar', component: countPage }),
] as const;
