import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';
import * as catalogue from './catalogue/routes.js';
import { keptSearch, toolkitSearch } from './items/toolkit-search.js';

const find = lazyRouteComponent(() => import('./items/ToolkitPage.js'), 'ToolkitPage');
const read = lazyRouteComponent(() => import('./items/ItemPage.js'), 'ItemPage');
const itemSearch = searchTexts('versie');

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'toolkit',
    validateSearch: toolkitSearch,
    component: find,
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'toolkit/keuze',
    validateSearch: searchTexts('status', 'pijler', 'keuze', 'pagina'),
    component: lazyRouteComponent(() => import('./adoption/ChoicesPage.js'), 'ChoicesPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'toolkit/$itemId',
    validateSearch: itemSearch,
    component: read,
  }),
  ...catalogue.inWorkspace,
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit/aanbevolen',
    validateSearch: searchTexts('status', 'pagina'),
    component: lazyRouteComponent(() => import('./adoption/RecommendationsPage.js'), 'RecommendationsPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit',
    validateSearch: toolkitSearch,
    component: find,
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit/beheer',
    validateSearch: keptSearch,
    component: lazyRouteComponent(() => import('./items/KeptPage.js'), 'KeptPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit/nieuw',
    component: lazyRouteComponent(() => import('./items/EditPage.js'), 'NewItemPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit/$itemId',
    validateSearch: itemSearch,
    component: read,
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit/$itemId/wijzigen',
    component: lazyRouteComponent(() => import('./items/EditPage.js'), 'ChangeItemPage'),
  }),
  ...catalogue.inProgramme,
] as const;
