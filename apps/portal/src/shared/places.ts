import { createRootRoute, createRoute } from '@tanstack/react-router';

/**
 * The places of the portal, under which features hang their routes. What stands around the pages of a place is the
 * shell's and joins in `app/router.tsx`.
 */
export const root = createRootRoute();

export const publicPages = createRoute({ getParentRoute: () => root, id: 'public' });
/** Where somebody signs: the page says itself for whom, and nothing around it leads elsewhere. */
export const signingPages = createRoute({ getParentRoute: () => root, id: 'signing' });
/** For whoever is signed in, in any workspace. */
export const account = createRoute({ getParentRoute: () => root, path: 'account' });
/** The workspace of a municipality. */
export const workspace = createRoute({ getParentRoute: () => root, path: 'werkruimte' });
/** The screens of the national programme. */
export const programme = createRoute({ getParentRoute: () => root, path: 'programma' });
