import { beforeAll, describe, expect, it } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { TextProvider } from '../shared/i18n.js';
import { FixedSession, type Session } from '../shared/session.js';
import { answerRoutes } from '../testing/answers.js';
import { aSession } from '../testing/renderPage.js';
import messages from './app.nl.json' with { type: 'json' };
import { makeRouter } from './router.js';

/** The whole portal at an address, with a session that does not come from the server. */
async function visit(address: string, session: Session | null) {
  answerRoutes({ '/api/auth/demo/people': { status: 404, body: { code: 'not_found' } } });
  window.scrollTo = () => undefined;
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  render(
    <TextProvider messages={messages}>
      <MockedProvider>
        <FixedSession session={session}>
          <RouterProvider router={router} />
        </FixedSession>
      </MockedProvider>
    </TextProvider>,
  );
  return router;
}

const national = (): Session => {
  const session = aSession('PROGRAMME_ADMIN');
  return { ...session, workspace: { ...session.workspace, kind: 'programme', name: 'Programma' } };
};

describe('the addresses of the portal', () => {
  // Jest cannot link modules that two imports ask for at the same moment, as a layout and its screen do: one by one first.
  beforeAll(async () => {
    await import('./layouts/working.js');
    await import('../features/identity/sign-in/SignInPage.js');
    await import('../features/programme/OverviewPage.js');
    await import('../features/programme/MunicipalitiesPage.js');
    await import('../features/workspace/WorkspacePage.js');
    await import('../features/coalitions/CoalitionPage.js');
    await import('../features/identity/people/PeoplePage.js');
    await import('../features/reports/ReportsPage.js');
    await import('../features/plans/PlanPage.js');
    await import('../features/municipalities/settings/SettingsPage.js');
  });

  it('sends a visitor to sign in and remembers where they wanted to go', async () => {
    const router = await visit('/werkruimte/plan?zoek=motie', null);
    expect(await screen.findByRole('heading', { level: 1, name: 'Inloggen' })).toBeTruthy();
    expect(router.state.location.search).toEqual({ terug: '/werkruimte/plan?zoek=motie' });
  });

  it.each([
    ['/programma/gemeenten', { zoek: '2024', stedelijkheid: '1', pagina: '2' }],
    ['/werkruimte/coalitie', { zoek: 'true', pagina: '2' }],
    ['/werkruimte/mensen', { zoek: '2024', pagina: '3' }],
    ['/programma/rapporten', { pagina: '2' }],
  ])('keeps what the address of %s says, also numbers', async (path, search) => {
    const address = `${path}?${new URLSearchParams(search).toString()}`;
    const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
    await router.load();
    expect(router.state.matches.at(-1)!.search).toEqual(search);
    expect(router.state.location.href).toBe(address);
  });

  it.each([
    ['somebody of a municipality', '/programma/gemeenten', aSession('COORDINATOR'), '/werkruimte'],
    ['somebody of the programme', '/werkruimte', national(), '/programma'],
    ['a partner who may not see the settings', '/werkruimte/instellingen', aSession('PARTNER'), '/werkruimte'],
    ['a clerk who may not design papers', '/werkruimte/rapporten/documenten', aSession('CLERK'), '/werkruimte'],
    ['a partner who has no reports', '/werkruimte/rapporten/documenten', aSession('PARTNER'), '/werkruimte'],
  ])('refuses %s at %s, and leads to the first screen of the role', async (_, address, session, first) => {
    await visit(address, session);
    expect(await screen.findByRole('heading', { level: 1, name: 'U mag deze pagina niet zien' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar uw eigen overzicht' }).getAttribute('href')).toBe(first);
  });

  it('says that an address does not exist', async () => {
    await visit('/bestaat-niet', null);
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeTruthy();
  });

  it('leads past the navigation first', async () => {
    await visit('/inloggen', null);
    await screen.findByRole('heading', { level: 1, name: 'Inloggen' });
    expect(document.querySelector('a')?.textContent).toBe('Ga naar de inhoud');
    expect(document.querySelector(document.querySelector('a')!.getAttribute('href')!)?.tagName).toBe('MAIN');
  });
});
