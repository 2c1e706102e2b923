import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, root } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

/** The board is projected, so nothing stands around it. */
export const alone = [
  createRoute({
    getParentRoute: () => root,
    path: 'avond/$code/bord',
    staticData: { fillsScreen: true },
    component: lazyRouteComponent(() => import('./board/BoardPage.js'), 'BoardPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'avonden',
    validateSearch: searchTexts('zoek', 'wanneer'),
    component: lazyRouteComponent(() => import('./EveningsPage.js'), 'EveningsPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'avonden/nieuw',
    component: lazyRouteComponent(() => import('./PlanEveningPage.js'), 'PlanEveningPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'avonden/$eventId',
    validateSearch: searchTexts('zoek', 'status', 'pagina'),
    component: lazyRouteComponent(() => import('./EveningPage.js'), 'EveningPage'),
  }),
] as const;
