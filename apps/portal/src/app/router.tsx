import { requestTitleFocus } from '@bloemen/ui';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  stringifySearchWith,
  useMatches,
  type RouterHistory,
} from '@tanstack/react-router';
import type { ListSearch } from '../features/programme/ListFilters.js';
import type { TrailAddress } from '../features/audit/TrailPage.js';
import { readAddress } from '../features/coalitions/list-address.js';
import { ownPath } from '../shared/ownPath.js';
import { OpenLayout, PublicLayout, Shell } from './layouts/Shell.js';
import { FailurePage } from './pages/FailurePage.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { StartPage } from './pages/StartPage.js';

const listSearch = [
  'zoek',
  'provincie',
  'ggd',
  'omvang',
  'stedelijkheid',
  'deelname',
  'pijler',
  'niveau',
  'verouderd',
  'sorteer',
  'volgorde',
  'pagina',
] as const;

/** The value of a search parameter when it is a text. */
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Site, notFoundComponent: NotFoundPage });

const openPages = createRoute({ getParentRoute: () => root, id: 'open', component: OpenLayout });
const publicPages = createRoute({ getParentRoute: () => root, id: 'public', component: PublicLayout });
const account = createRoute({
  getParentRoute: () => root,
  path: 'account',
  component: lazyRouteComponent(() => import('./layouts/WorkspaceLayout.js'), 'AccountLayout'),
});
const workspace = createRoute({
  getParentRoute: () => root,
  path: 'werkruimte',
  component: lazyRouteComponent(() => import('./layouts/WorkspaceLayout.js'), 'WorkspaceLayout'),
});
const programme = createRoute({
  getParentRoute: () => root,
  path: 'programma',
  component: lazyRouteComponent(() => import('./layouts/WorkspaceLayout.js'), 'ProgrammeLayout'),
});

// home
const homeRoute = createRoute({
  getParentRoute: () => openPages,
  path: '/',
  component: lazyRouteComponent(() => import('../features/publication/HomePage.js'), 'HomePage'),
});
const joinRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'meedoen',
  component: lazyRouteComponent(() => import('../features/publication/JoinPage.js'), 'JoinPage'),
});
const accessibilityRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'toegankelijkheid',
  component: lazyRouteComponent(() => import('../features/publication/AccessibilityPage.js'), 'AccessibilityPage'),
});
const privacyRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'privacy',
  component: lazyRouteComponent(() => import('../features/publication/PrivacyPage.js'), 'PrivacyPage'),
});
const kitRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'kit',
  component: lazyRouteComponent(() => import('../features/kit/KitPage.js'), 'KitPage'),
});

// sign-in and account
const signInRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'inloggen',
  validateSearch: (search: Record<string, unknown>): { terug?: string; fout?: string } => ({
    terug: ownPath(search['terug']),
    fout: text(search['fout']),
  }),
  component: lazyRouteComponent(() => import('../features/identity/sign-in/SignInPage.js'), 'SignInPage'),
});
const startRoute = createRoute({ getParentRoute: () => publicPages, path: 'start', component: StartPage });
const signInLinkRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'inloggen/link',
  component: lazyRouteComponent(() => import('../features/identity/sign-in/SignInLinkPage.js'), 'SignInLinkPage'),
});
const mailboxRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'postvak',
  component: lazyRouteComponent(() => import('../features/identity/sign-in/MailboxPage.js'), 'MailboxPage'),
});
const accountRoute = createRoute({
  getParentRoute: () => account,
  path: '/',
  component: lazyRouteComponent(() => import('../features/identity/account/AccountPage.js'), 'AccountPage'),
});

// signing and checking what was signed, without an account
const signingRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'ondertekenen',
  component: lazyRouteComponent(() => import('../features/commitments/signing/SigningPage.js'), 'SigningPage'),
});
const eveningRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'avond/$code',
  validateSearch: (search: Record<string, unknown>): { gemeente?: string } => ({ gemeente: text(search['gemeente']) }),
  component: lazyRouteComponent(() => import('../features/commitments/signing/EveningPage.js'), 'EveningPage'),
});
const boardRoute = createRoute({
  getParentRoute: () => root,
  path: 'avond/$code/bord',
  staticData: { fillsScreen: true },
  component: lazyRouteComponent(() => import('../features/commitments/signing/BoardPage.js'), 'BoardPage'),
});
const checkRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'controleren',
  component: lazyRouteComponent(() => import('../features/commitments/verification/CheckPage.js'), 'CheckPage'),
});
const certificateRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'controleren/$code',
  component: lazyRouteComponent(
    () => import('../features/commitments/verification/CertificatePage.js'),
    'CertificatePage',
  ),
});

// figures and settings
const figuresRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'cijfers',
  validateSearch: (search: Record<string, unknown>): { groep?: string; maat?: string } => ({
    groep: text(search['groep']),
    maat: text(search['maat']),
  }),
  component: lazyRouteComponent(() => import('../features/indicators/FiguresPage.js'), 'FiguresPage'),
});
const importsRoute = createRoute({
  getParentRoute: () => programme,
  path: 'cijfers',
  component: lazyRouteComponent(() => import('../features/indicators/ImportsPage.js'), 'ImportsPage'),
});
const settingsRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'instellingen',
  component: lazyRouteComponent(() => import('../features/municipalities/settings/SettingsPage.js'), 'SettingsPage'),
});

// programme
const nameProposalsRoute = createRoute({
  getParentRoute: () => programme,
  path: 'organisatienamen',
  component: lazyRouteComponent(
    () => import('../features/identity/organisations/NameProposalsPage.js'),
    'NameProposalsPage',
  ),
});
const overviewRoute = createRoute({
  getParentRoute: () => programme,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { verdeling?: string; pijler?: string; kaart?: string } => ({
    verdeling: text(search['verdeling']),
    pijler: text(search['pijler']),
    kaart: text(search['kaart']),
  }),
  component: lazyRouteComponent(() => import('../features/programme/OverviewPage.js'), 'OverviewPage'),
});
const municipalitiesRoute = createRoute({
  getParentRoute: () => programme,
  path: 'gemeenten',
  validateSearch: (search: Record<string, unknown>): ListSearch =>
    Object.fromEntries(listSearch.map((name) => [name, text(search[name])])),
  component: lazyRouteComponent(() => import('../features/programme/MunicipalitiesPage.js'), 'MunicipalitiesPage'),
});
const municipalityRoute = createRoute({
  getParentRoute: () => programme,
  path: 'gemeenten/$code',
  component: lazyRouteComponent(() => import('../features/programme/MunicipalityPage.js'), 'MunicipalityPage'),
});
const registerRoute = createRoute({
  getParentRoute: () => programme,
  path: 'gemeenten/$code/register',
  component: lazyRouteComponent(() => import('../features/municipalities/register/RegisterPage.js'), 'RegisterPage'),
});
const withoutCoordinatorRoute = createRoute({
  getParentRoute: () => programme,
  path: 'gemeenten/zonder-coordinator',
  component: lazyRouteComponent(
    () => import('../features/municipalities/register/WithoutCoordinatorPage.js'),
    'WithoutCoordinatorPage',
  ),
});
const caseloadRoute = createRoute({
  getParentRoute: () => programme,
  path: 'mijn-gemeenten',
  component: lazyRouteComponent(() => import('../features/programme/CaseloadPage.js'), 'CaseloadPage'),
});

// coalition
const coalitionRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'coalitie',
  validateSearch: readAddress,
  component: lazyRouteComponent(() => import('../features/coalitions/CoalitionPage.js'), 'CoalitionPage'),
});
const addMemberRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'coalitie/nieuw',
  component: lazyRouteComponent(() => import('../features/coalitions/AddMemberPage.js'), 'AddMemberPage'),
});
const memberRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'coalitie/leden/$organisationId',
  component: lazyRouteComponent(() => import('../features/coalitions/MemberPage.js'), 'MemberPage'),
});
const preparationGroupRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'coalitie/voorbereidingsgroep',
  component: lazyRouteComponent(() => import('../features/coalitions/PreparationGroupPage.js'), 'PreparationGroupPage'),
});
const coalitionImportRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'coalitie/import',
  component: lazyRouteComponent(() => import('../features/coalitions/ImportPage.js'), 'ImportPage'),
});
const coalitionImportPreviewRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'coalitie/import/$importId',
  component: lazyRouteComponent(() => import('../features/coalitions/ImportPreviewPage.js'), 'ImportPreviewPage'),
});

// statement of intent, for a municipality
const commitmentRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'verklaring',
  component: lazyRouteComponent(() => import('../features/commitments/CommitmentPage.js'), 'CommitmentPage'),
});
const paperRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'verklaring/papier',
  component: lazyRouteComponent(() => import('../features/commitments/PaperPage.js'), 'PaperPage'),
});

// workspace and plan
const workspaceRoute = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  component: lazyRouteComponent(() => import('../features/workspace/WorkspacePage.js'), 'WorkspacePage'),
});
const planRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'plan',
  component: lazyRouteComponent(() => import('../features/plans/PlanPage.js'), 'PlanPage'),
});
const principlesRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'plan/uitgangspunten',
  component: lazyRouteComponent(() => import('../features/plans/PrinciplesPage.js'), 'PrinciplesPage'),
});
const goalsRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'plan/doelen',
  validateSearch: (search: Record<string, unknown>): { pijler?: string; status?: string; openbaar?: string } => ({
    pijler: text(search['pijler']),
    status: text(search['status']),
    openbaar: text(search['openbaar']),
  }),
  component: lazyRouteComponent(() => import('../features/plans/GoalsPage.js'), 'GoalsPage'),
});
const addEvidenceRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'plan/feit',
  validateSearch: (search: Record<string, unknown>): { pijler?: string } => ({ pijler: text(search['pijler']) }),
  component: lazyRouteComponent(() => import('../features/plans/EvidencePage.js'), 'AddEvidencePage'),
});
const correctEvidenceRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'plan/feit/$id',
  component: lazyRouteComponent(() => import('../features/plans/EvidencePage.js'), 'CorrectEvidencePage'),
});
const pillarRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'plan/$pillar',
  validateSearch: (
    search: Record<string, unknown>,
  ): { zoek?: string; zekerheid?: string; openbaar?: string; ingetrokken?: string } => ({
    zoek: text(search['zoek']),
    zekerheid: text(search['zekerheid']),
    openbaar: text(search['openbaar']),
    ingetrokken: text(search['ingetrokken']),
  }),
  component: lazyRouteComponent(() => import('../features/plans/PillarPage.js'), 'PillarPage'),
});

// people
const peopleSearch = (search: Record<string, unknown>): { zoek?: string; oud?: string; pagina?: string } => ({
  zoek: text(search['zoek']),
  oud: text(search['oud']),
  pagina: text(search['pagina']),
});
const peoplePage = lazyRouteComponent(() => import('../features/identity/people/PeoplePage.js'), 'PeoplePage');
const invitePage = lazyRouteComponent(() => import('../features/identity/people/InvitePage.js'), 'InvitePage');
const peopleRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'mensen',
  validateSearch: peopleSearch,
  component: peoplePage,
});
const inviteRoute = createRoute({ getParentRoute: () => workspace, path: 'mensen/uitnodigen', component: invitePage });
const programmePeopleRoute = createRoute({
  getParentRoute: () => programme,
  path: 'mensen',
  validateSearch: peopleSearch,
  component: peoplePage,
});
const programmeInviteRoute = createRoute({
  getParentRoute: () => programme,
  path: 'mensen/uitnodigen',
  component: invitePage,
});

// trail
const trailSearch = (search: Record<string, unknown>): TrailAddress => ({
  van: text(search['van']),
  tot: text(search['tot']),
  over: text(search['over']),
  wie: text(search['wie']),
});
const trailPage = lazyRouteComponent(() => import('../features/audit/TrailPage.js'), 'TrailPage');
const trailRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'logboek',
  validateSearch: trailSearch,
  component: trailPage,
});
const programmeTrailRoute = createRoute({
  getParentRoute: () => programme,
  path: 'logboek',
  validateSearch: trailSearch,
  component: trailPage,
});

// reports
const reportsSearch = (search: Record<string, unknown>): { stand?: string; pagina?: string } => ({
  stand: text(search['stand']),
  pagina: text(search['pagina']),
});
const reportsPage = lazyRouteComponent(() => import('../features/reports/ReportsPage.js'), 'ReportsPage');
const reportsRoute = createRoute({
  getParentRoute: () => workspace,
  path: 'rapporten',
  validateSearch: reportsSearch,
  component: reportsPage,
});
const programmeReportsRoute = createRoute({
  getParentRoute: () => programme,
  path: 'rapporten',
  validateSearch: reportsSearch,
  component: reportsPage,
});

// statement of intent, for the programme
const wordingsRoute = createRoute({
  getParentRoute: () => programme,
  path: 'verklaringen',
  validateSearch: (search: Record<string, unknown>): { stand?: string } => ({ stand: text(search['stand']) }),
  component: lazyRouteComponent(() => import('../features/commitments/wordings/WordingsPage.js'), 'WordingsPage'),
});
const draftWordingRoute = createRoute({
  getParentRoute: () => programme,
  path: 'verklaringen/nieuw',
  component: lazyRouteComponent(
    () => import('../features/commitments/wordings/DraftWordingPage.js'),
    'DraftWordingPage',
  ),
});
const wordingRoute = createRoute({
  getParentRoute: () => programme,
  path: 'verklaringen/$wordingId',
  component: lazyRouteComponent(() => import('../features/commitments/wordings/WordingPage.js'), 'WordingPage'),
});

// pledges of partners
const pledgeRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'ik-doe-mee',
  component: lazyRouteComponent(() => import('../features/pledges/PledgePage.js'), 'PledgePage'),
});

// objecting to a signature
const objectionRoute = createRoute({
  getParentRoute: () => publicPages,
  path: 'bezwaar',
  component: lazyRouteComponent(() => import('../features/commitments/objections/ObjectionPage.js'), 'ObjectionPage'),
});

// evenings
const eveningsRoute = createRoute({
  getParentRoute: () => programme,
  path: 'avonden',
  validateSearch: (search: Record<string, unknown>): { zoek?: string; wanneer?: string } => ({
    zoek: text(search['zoek']),
    wanneer: text(search['wanneer']),
  }),
  component: lazyRouteComponent(() => import('../features/evenings/EveningsPage.js'), 'EveningsPage'),
});
const planEveningRoute = createRoute({
  getParentRoute: () => programme,
  path: 'avonden/nieuw',
  component: lazyRouteComponent(() => import('../features/evenings/PlanEveningPage.js'), 'PlanEveningPage'),
});
const plannedEveningRoute = createRoute({
  getParentRoute: () => programme,
  path: 'avonden/$eventId',
  component: lazyRouteComponent(() => import('../features/evenings/EveningPage.js'), 'EveningPage'),
});

const routeTree = root.addChildren([
  openPages.addChildren([homeRoute]),
  publicPages.addChildren([
    joinRoute,
    accessibilityRoute,
    privacyRoute,
    kitRoute,
    startRoute,
    signInRoute,
    signInLinkRoute,
    mailboxRoute,
    signingRoute,
    eveningRoute,
    checkRoute,
    certificateRoute,
    pledgeRoute,
    objectionRoute,
  ]),
  boardRoute,
  account.addChildren([accountRoute]),
  workspace.addChildren([
    workspaceRoute,
    planRoute,
    principlesRoute,
    goalsRoute,
    addEvidenceRoute,
    correctEvidenceRoute,
    pillarRoute,
    coalitionRoute,
    addMemberRoute,
    memberRoute,
    preparationGroupRoute,
    coalitionImportRoute,
    coalitionImportPreviewRoute,
    figuresRoute,
    settingsRoute,
    peopleRoute,
    inviteRoute,
    trailRoute,
    reportsRoute,
    commitmentRoute,
    paperRoute,
  ]),
  programme.addChildren([
    overviewRoute,
    municipalitiesRoute,
    municipalityRoute,
    registerRoute,
    withoutCoordinatorRoute,
    caseloadRoute,
    nameProposalsRoute,
    importsRoute,
    programmePeopleRoute,
    programmeInviteRoute,
    programmeTrailRoute,
    programmeReportsRoute,
    wordingsRoute,
    draftWordingRoute,
    wordingRoute,
    eveningsRoute,
    planEveningRoute,
    plannedEveningRoute,
  ]),
]);

/**
 * The router. Search parameters are plain texts in the address (`?pagina=2&provincie=Utrecht`); each route says which
 * it knows.
 */
export function makeRouter(history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    history,
    defaultErrorComponent: FailurePage,
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    scrollRestoration: true,
    // The router's own reader makes numbers of texts that look like one.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: stringifySearchWith(String),
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
