import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { publicPages, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';
import { offerSearch } from './offers/offer-address.js';

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie',
    validateSearch: searchTexts('dag', 'zoek', 'deelname', 'sector', 'volgorde', 'omgekeerd', 'pagina'),
    component: lazyRouteComponent(() => import('./CoalitionPage.js'), 'CoalitionPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/nieuw',
    validateSearch: searchTexts('naam'),
    component: lazyRouteComponent(() => import('./AddMemberPage.js'), 'AddMemberPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/leden/$organisationId',
    component: lazyRouteComponent(() => import('./MemberPage.js'), 'MemberPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/aanbod',
    validateSearch: offerSearch,
    component: lazyRouteComponent(() => import('./offers/OffersPage.js'), 'OffersPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/aanbod/nieuw',
    validateSearch: searchTexts('organisatie'),
    component: lazyRouteComponent(() => import('./offers/OfferFormPage.js'), 'NewOfferPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/aanbod/$offerId',
    component: lazyRouteComponent(() => import('./offers/OfferPage.js'), 'OfferPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/aanbod/$offerId/wijzigen',
    component: lazyRouteComponent(() => import('./offers/OfferFormPage.js'), 'ChangeOfferPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/gezocht',
    validateSearch: searchTexts('status', 'soort', 'wens'),
    component: lazyRouteComponent(() => import('./wanted/WantedPage.js'), 'WantedPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/voorbereidingsgroep',
    component: lazyRouteComponent(() => import('./PreparationGroupPage.js'), 'PreparationGroupPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/import',
    component: lazyRouteComponent(() => import('./ImportPage.js'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'coalitie/import/$importId',
    component: lazyRouteComponent(() => import('./ImportPreviewPage.js'), 'ImportPreviewPage'),
  }),
] as const;

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'aanbod',
    component: lazyRouteComponent(() => import('./offers/OfferDoorPage.js'), 'OfferDoorPage'),
  }),
] as const;
