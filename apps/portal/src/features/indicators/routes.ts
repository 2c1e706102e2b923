import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

const mapSearch = searchTexts('groep', 'maat', 'kaart');

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'cijfers',
    validateSearch: searchTexts('groep', 'maat'),
    component: lazyRouteComponent(() => import('./FiguresPage.js'), 'FiguresPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'cijfers/kaart',
    validateSearch: mapSearch,
    component: lazyRouteComponent(() => import('./map/FigureMapPage.js'), 'FigureMapPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'cijfers/buurten',
    validateSearch: searchTexts('groep', 'maat', 'soort', 'jaar', 'naast'),
    component: lazyRouteComponent(() => import('./neighbourhoods/NeighbourhoodsPage.js'), 'NeighbourhoodsPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'cijfers',
    component: lazyRouteComponent(() => import('./ImportsPage.js'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'cijfers/kaart',
    validateSearch: mapSearch,
    component: lazyRouteComponent(() => import('./map/FigureMapPage.js'), 'FigureMapPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'cijfers/grenzen',
    component: lazyRouteComponent(() => import('./borders/BoundariesPage.js'), 'BoundariesPage'),
  }),
] as const;
