import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../../shared/lazy.js';
import { programme, workspace } from '../../../shared/places.js';
import { searchTexts } from '../../../shared/search.js';

/** What stands beside the items of the toolkit: national members, examples, funding and interventions. */
const members = lazyRouteComponent(() => import('../members/MembersPage.js'), 'MembersPage');
const member = lazyRouteComponent(() => import('../members/MemberPage.js'), 'MemberPage');
const memberForm = lazyRouteComponent(() => import('../members/MemberFormPage.js'), 'MemberFormPage');
const practice = lazyRouteComponent(() => import('../practice/PracticePage.js'), 'PracticePage');
const example = lazyRouteComponent(() => import('../practice/ExamplePage.js'), 'ExamplePage');
const funding = lazyRouteComponent(() => import('../funding/FundingPage.js'), 'FundingPage');
const fundingDetail = lazyRouteComponent(() => import('../funding/FundingDetailPage.js'), 'FundingDetailPage');
const fundingForm = lazyRouteComponent(() => import('../funding/FundingFormPage.js'), 'FundingFormPage');
const interventions = lazyRouteComponent(() => import('../interventions/InterventionsPage.js'), 'InterventionsPage');

const membersList = {
  path: 'toolkit/leden',
  validateSearch: searchTexts('zoek', 'plaats', 'pagina'),
  component: members,
} as const;
const memberOne = { path: 'toolkit/leden/$memberId', component: member } as const;
const practiceList = {
  path: 'toolkit/praktijk',
  validateSearch: searchTexts('zoek', 'pijler', 'provincie', 'pagina'),
  component: practice,
} as const;
const practiceOne = { path: 'toolkit/praktijk/$exampleId', component: example } as const;
const fundingList = {
  path: 'toolkit/geld',
  validateSearch: searchTexts('zoek', 'status', 'pagina'),
  component: funding,
} as const;
const fundingOne = { path: 'toolkit/geld/$fundingId', component: fundingDetail } as const;
const interventionsList = {
  path: 'toolkit/interventies',
  validateSearch: searchTexts('zoek', 'erkenning', 'element', 'doelgroep', 'pagina'),
  component: interventions,
} as const;

export const inWorkspace = [
  createRoute({ getParentRoute: () => workspace, ...membersList }),
  createRoute({ getParentRoute: () => workspace, ...memberOne }),
  createRoute({ getParentRoute: () => workspace, ...practiceList }),
  createRoute({ getParentRoute: () => workspace, ...practiceOne }),
  createRoute({ getParentRoute: () => workspace, ...fundingList }),
  createRoute({ getParentRoute: () => workspace, ...fundingOne }),
  createRoute({ getParentRoute: () => workspace, ...interventionsList }),
  createRoute({
    getParentRoute: () => workspace,
    path: 'toolkit/praktijk/vragen',
    component: lazyRouteComponent(() => import('../practice/QuestionsPage.js'), 'QuestionsPage'),
  }),
] as const;

export const inProgramme = [
  createRoute({ getParentRoute: () => programme, ...membersList }),
  createRoute({ getParentRoute: () => programme, ...memberOne }),
  createRoute({ getParentRoute: () => programme, ...practiceList }),
  createRoute({ getParentRoute: () => programme, ...practiceOne }),
  createRoute({ getParentRoute: () => programme, ...fundingList }),
  createRoute({ getParentRoute: () => programme, ...fundingOne }),
  createRoute({ getParentRoute: () => programme, ...interventionsList }),
  createRoute({ getParentRoute: () => programme, path: 'toolkit/leden/nieuw', component: memberForm }),
  createRoute({ getParentRoute: () => programme, path: 'toolkit/leden/$memberId/wijzigen', component: memberForm }),
  createRoute({ getParentRoute: () => programme, path: 'toolkit/geld/nieuw', component: fundingForm }),
  createRoute({ getParentRoute: () => programme, path: 'toolkit/geld/$fundingId/wijzigen', component: fundingForm }),
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit/interventies/import',
    component: lazyRouteComponent(() => import('../interventions/ImportPage.js'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => programme,
    path: 'toolkit/interventies/import/$importId',
    component: lazyRouteComponent(() => import('../interventions/ImportPreviewPage.js'), 'ImportPreviewPage'),
  }),
] as const;
