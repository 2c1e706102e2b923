import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, publicPages, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

/** Signing, objecting and checking what was signed, without an account. */
export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'ondertekenen',
    component: lazyRouteComponent(() => import('./signing/SigningPage.js'), 'SigningPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'avond/$code',
    validateSearch: searchTexts('gemeente'),
    component: lazyRouteComponent(() => import('./signing/EveningPage.js'), 'EveningPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'bezwaar',
    component: lazyRouteComponent(() => import('./objections/ObjectionPage.js'), 'ObjectionPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'controleren',
    component: lazyRouteComponent(() => import('./verification/CheckPage.js'), 'CheckPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'controleren/$code',
    component: lazyRouteComponent(() => import('./verification/CertificatePage.js'), 'CertificatePage'),
  }),
] as const;

export const inWorkspace = [
  createRoute({
    getParentRoute: () => workspace,
    path: 'verklaring',
    component: lazyRouteComponent(() => import('./CommitmentPage.js'), 'CommitmentPage'),
  }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'verklaring/papier',
    component: lazyRouteComponent(() => import('./PaperPage.js'), 'PaperPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({
    getParentRoute: () => programme,
    path: 'verklaringen',
    validateSearch: searchTexts('stand'),
    component: lazyRouteComponent(() => import('./wordings/WordingsPage.js'), 'WordingsPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'verklaringen/nieuw',
    component: lazyRouteComponent(() => import('./wordings/DraftWordingPage.js'), 'DraftWordingPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'verklaringen/$wordingId',
    component: lazyRouteComponent(() => import('./wordings/WordingPage.js'), 'WordingPage'),
  }),
] as const;
