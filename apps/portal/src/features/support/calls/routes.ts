import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../../shared/lazy.js';
import { programme, publicPages, workspace } from '../../../shared/places.js';
import { searchTexts } from '../../../shared/search.js';

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'gesprek',
    component: lazyRouteComponent(() => import('./AnswerPage.js'), 'AnswerPage'),
  }),
] as const;

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'gesprekken',
    component: lazyRouteComponent(() => import('./CallsPage.js'), 'CallsPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'gesprekken/vragen',
    validateSearch: searchTexts('pijler'),
    component: lazyRouteComponent(() => import('./AskPage.js'), 'AskPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'gesprekken',
    validateSearch: searchTexts('status', 'pagina', 'gesprek'),
    component: lazyRouteComponent(() => import('./ProposedPage.js'), 'ProposedPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'gesprekken/voorstellen',
    validateSearch: searchTexts('gemeente', 'pijler'),
    component: lazyRouteComponent(() => import('./ProposePage.js'), 'ProposePage'),
  }),
] as const;
