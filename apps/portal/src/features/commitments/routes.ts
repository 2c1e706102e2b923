import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { programme, publicPages, signingPages, workspace } from '../../shared/places.js';
import { searchTexts } from '../../shared/search.js';

/** Signing without an account; `stap` is the question that is on the screen. */
export const onSigningPages = [
  createRoute({
    getParentRoute: () => signingPages,
    path: 'ondertekenen',
    validateSearch: searchTexts('stap'),
    component: lazyRouteComponent(() => import('./signing/SigningPage.js'), 'SigningPage'),
  }),
  createRoute({
    getParentRoute: () => signingPages,
    path: 'avond/$code',
    validateSearch: searchTexts('gemeente', 'stap'),
    component: lazyRouteComponent(() => import('./signing/EveningPage.js'), 'EveningPage'),
  }),
] as const;

/** Objecting and checking what was signed, without an account. */
export const onPublicPages = [
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
    validateSearch: searchTexts('status'),
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
