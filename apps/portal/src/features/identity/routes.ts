import { createRoute } from '@tanstack/react-router';
import type { OwnAddress } from '../../shared/address.js';
import { lazyRouteComponent } from '../../shared/lazy.js';
import { ownPath } from '../../shared/ownPath.js';
import { account, programme, publicPages, workspace } from '../../shared/places.js';
import { searchTexts, textOf } from '../../shared/search.js';

const people = {
  path: 'mensen',
  validateSearch: searchTexts('zoek', 'oud', 'pagina'),
  component: lazyRouteComponent(() => import('./people/PeoplePage.js'), 'PeoplePage'),
} as const;
const invite = {
  path: 'mensen/uitnodigen',
  component: lazyRouteComponent(() => import('./people/InvitePage.js'), 'InvitePage'),
} as const;

export const onPublicPages = [
  createRoute({
    getParentRoute: () => publicPages,
    path: 'inloggen',
    validateSearch: (search: Record<string, unknown>): { terug?: OwnAddress; fout?: string } => ({
      terug: ownPath(search['terug']),
      fout: textOf(search['fout']),
    }),
    component: lazyRouteComponent(() => import('./sign-in/SignInPage.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'inloggen/link',
    component: lazyRouteComponent(() => import('./sign-in/SignInLinkPage.js'), 'SignInLinkPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'inloggen/klaar',
    component: lazyRouteComponent(() => import('./sign-in/BackPage.js'), 'BackPage'),
  }),
  createRoute({
    getParentRoute: () => publicPages,
    path: 'postvak',
    component: lazyRouteComponent(() => import('./sign-in/MailboxPage.js'), 'MailboxPage'),
  }),
] as const;

export const inAccount = [
  createRoute({
    getParentRoute: () => account,
    path: '/',
    component: lazyRouteComponent(() => import('./account/AccountPage.js'), 'AccountPage'),
  }),
] as const;

export const inWorkspace = [
  createRoute({ getParentRoute: () => workspace, ...people }),
  createRoute({ getParentRoute: () => workspace, ...invite }),
] as const;

export const inProgramme = [
  createRoute({ getParentRoute: () => programme, ...people }),
  createRoute({ getParentRoute: () => programme, ...invite }),
  createRoute({
    getParentRoute: () => programme,
    path: 'organisatienamen',
    validateSearch: searchTexts('zoek', 'pagina'),
    component: lazyRouteComponent(() => import('./organisations/NameProposalsPage.js'), 'NameProposalsPage'),
  }),
] as const;
