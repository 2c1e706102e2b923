import { requestTitleFocus } from '@bloemen/ui';
import { createRoute, createRouter, Outlet, useMatches, type RouterHistory } from '@tanstack/react-router';
import * as audit from '../features/audit/routes.js';
import * as coalitions from '../features/coalitions/routes.js';
import * as commitments from '../features/commitments/routes.js';
import * as evenings from '../features/evenings/routes.js';
import * as identity from '../features/identity/routes.js';
import * as indicators from '../features/indicators/routes.js';
import * as meetings from '../features/meetings/routes.js';
import * as actions from '../features/meetings/actions/routes.js';
import * as municipalities from '../features/municipalities/routes.js';
import * as notices from '../features/notices/routes.js';
import * as plans from '../features/plans/routes.js';
import * as pledges from '../features/pledges/routes.js';
import * as programmeFeature from '../features/programme/routes.js';
import * as publication from '../features/publication/routes.js';
import * as reports from '../features/reports/routes.js';
import * as search from '../features/search/routes.js';
import * as toolkits from '../features/toolkits/routes.js';
import * as support from '../features/support/routes.js';
import * as calls from '../features/support/calls/routes.js';
import * as budgets from '../features/budgets/routes.js';
import * as contradictions from '../features/contradictions/routes.js';
import * as decisions from '../features/decisions/routes.js';
import * as press from '../features/decisions/press/routes.js';
import * as documents from '../features/documents/routes.js';
import * as weeks from '../features/weeks/routes.js';
import * as workspaceFeature from '../features/workspace/routes.js';
import { lazyRouteComponent } from '../shared/lazy.js';
import { account, programme, publicPages, root, signingPages, workspace } from '../shared/places.js';
import { addresses, searchTexts } from '../shared/search.js';
import { PublicLayout, Shell, SigningLayout, SinglePage } from './layouts/Shell.js';
import { FailurePage } from './pages/FailurePage.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { StartPage } from './pages/StartPage.js';

const layouts = () => import('./layouts/working.js');
root.update({
  component: Site,
  notFoundComponent: () => (
    <SinglePage>
      <NotFoundPage />
    </SinglePage>
  ),
});
/** What stands in place of everything when a place itself cannot be loaded. */
const errorComponent = () => (
  <SinglePage>
    <FailurePage />
  </SinglePage>
);
publicPages.update({ component: PublicLayout, errorComponent });
signingPages.update({ component: SigningLayout, errorComponent });
/** Inside a place somebody at work keeps the navigation around a page that is not there. */
const atWork = { notFoundComponent: NotFoundPage, errorComponent };
account.update({ component: lazyRouteComponent(layouts, 'AccountLayout'), ...atWork });
workspace.update({ component: lazyRouteComponent(layouts, 'WorkspaceLayout'), ...atWork });
programme.update({ component: lazyRouteComponent(layouts, 'ProgrammeLayout'), ...atWork });

const start = createRoute({ getParentRoute: () => publicPages, path: 'start', component: StartPage });
const kit = createRoute({
  getParentRoute: () => publicPages,
  path: 'kit',
  validateSearch: searchTexts('tab', 'pagina'),
  component: lazyRouteComponent(() => import('./kit/KitPage.js'), 'KitPage'),
});
const kitTemplate = createRoute({
  getParentRoute: () => publicPages,
  path: 'kit/$sjabloon',
  validateSearch: searchTexts('staat', 'zoek', 'provincie', 'meedoen', 'volgorde', 'pagina', 'stap', 'tab'),
  component: lazyRouteComponent(() => import('./kit/TemplatePage.js'), 'TemplatePage'),
});

const routeTree = root.addChildren([
  publicPages.addChildren([
    start,
    kit,
    kitTemplate,
    ...identity.onPublicPages,
    ...commitments.onPublicPages,
    ...coalitions.onPublicPages,
    ...pledges.onPublicPages,
    ...notices.onPublicPages,
    ...calls.onPublicPages,
    ...meetings.onPublicPages,
    ...actions.onPublicPages,
    ...press.onPublicPages,
    ...weeks.onPublicPages,
  ]),
  signingPages.addChildren([...commitments.onSigningPages]),
  ...evenings.alone,
  account.addChildren([...identity.inAccount, ...notices.inAccount]),
  workspace.addChildren([
    ...workspaceFeature.inWorkspace,
    ...plans.inWorkspace,
    ...actions.inWorkspace,
    ...coalitions.inWorkspace,
    ...meetings.inWorkspace,
    ...decisions.inWorkspace,
    ...press.inWorkspace,
    ...budgets.inWorkspace,
    ...documents.inWorkspace,
    ...contradictions.inWorkspace,
    ...weeks.inWorkspace,
    ...publication.inWorkspace,
    ...search.inWorkspace,
    ...commitments.inWorkspace,
    ...indicators.inWorkspace,
    ...toolkits.inWorkspace,
    ...support.inWorkspace,
    ...calls.inWorkspace,
    ...programmeFeature.inWorkspace,
    ...reports.inWorkspace,
    ...municipalities.inWorkspace,
    ...identity.inWorkspace,
    ...audit.inWorkspace,
  ]),
  programme.addChildren([
    ...programmeFeature.inProgramme,
    ...search.inProgramme,
    ...support.inProgramme,
    ...calls.inProgramme,
    ...municipalities.inProgramme,
    ...evenings.inProgramme,
    ...weeks.inProgramme,
    ...publication.inProgramme,
    ...contradictions.inProgramme,
    ...commitments.inProgramme,
    ...indicators.inProgramme,
    ...toolkits.inProgramme,
    ...reports.inProgramme,
    ...identity.inProgramme,
    ...audit.inProgramme,
  ]),
]);

/** The router. Search parameters are plain texts in the address; each route says which it knows. */
export function makeRouter(history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    history,
    ...addresses,
    defaultErrorComponent: FailurePage,
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    scrollRestoration: true,
  });
  router.subscribe('onBeforeLoad', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) requestTitleFocus();
  });
  return router;
}

/** The page in the shell; a page that is projected stands alone. */
function Site() {
  const standsAlone = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.fillsScreen) });
  return standsAlone ? (
    <Outlet />
  ) : (
    <Shell>
      <Outlet />
    </Shell>
  );
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    fillsScreen?: boolean;
  }
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
