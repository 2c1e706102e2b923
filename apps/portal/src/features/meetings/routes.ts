import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { publicPages, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'aanwezig',
    component: lazyRouteComponent(() => import('./PresencePage.js'), 'PresencePage'),
  }),
] as const;

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'overleg',
    validateSearch: searchTexts('status', 'pagina'),
    component: lazyRouteComponent(() => import('./MeetingsPage.js'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'overleg/deelname',
    validateSearch: searchTexts('status'),
    component: lazyRouteComponent(() => import('./participation/ParticipationPage.js'), 'ParticipationPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'overleg/$meetingId',
    component: lazyRouteComponent(() => import('./MeetingPage.js'), 'MeetingPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'overleg/$meetingId/verslag',
    validateSearch: searchTexts('deel'),
    component: lazyRouteComponent(() => import('./minutes/MinutesPage.js'), 'MinutesPage'),
  }),
] as const;
