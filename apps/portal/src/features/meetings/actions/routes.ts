import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../../shared/lazy.js';
import { publicPages, workspace } from '../../../shared/places.js';
import { searchTexts } from '../../../shared/search.js';

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'actie',
    component: lazyRouteComponent(() => import('./AnswerPage.js'), 'AnswerPage'),
  }),
] as const;

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'acties',
    validateSearch: searchTexts(
      'zoek',
      'status',
      'organisatie',
      'dag',
      'bijeenkomst',
      'mijlpaal',
      'nieuw',
      'pagina',
      'actie',
    ),
    component: lazyRouteComponent(() => import('./ActionsPage.js'), 'ActionsPage'),
  }),
] as const;
