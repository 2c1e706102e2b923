import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EndRoleDocument, InvitePersonDocument, PeopleDocument } from './people.generated.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { InvitePage } from './InvitePage.js';
import { PeoplePage } from './PeoplePage.js';
import { refusal } from '../../../testing/refusal.js';

const held = {
  __typename: 'RoleAssignment' as const,
  id: 'r1',
  role: 'CLERK' as const,
  organisationName: null,
  startsAt: '2026-01-05T09:00:00.000Z',
  endsAt: null,
};
const lotte = {
  __typename: 'WorkspacePerson' as const,
  id: 'p1',
  displayName: 'Lotte Brouwer',
  formalName: null,
  email: 'griffier@heemstede.example',
  isExample: true,
  portfolios: [],
};
const listed = (mayManage = true) => ({
  request: { query: PeopleDocument, variables: { search: null, includeFormer: false, page: 1 } },
  result: {
    data: {
      people: {
        __typename: 'PersonConnection' as const,
        totalCount: 1,
        nodes: [{ ...lotte, roleAssignments: [{ ...held, viewerCan: { end: mayManage } }] }],
        viewerCan: { invite: mayManage },
      },
    },
  },
});
const refused = (code: string) => ({ errors: [refusal(code)] });

describe('the people of a workspace', () => {
  // jsdom has the element and not its methods.
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
  });

  it('are shown with their roles', async () => {
    await renderPage(<PeoplePage />, { mocks: [listed()], path: '/werkruimte/mensen' });
    const row = (await screen.findByText('Lotte Brouwer')).closest('tr')!;
    expect(within(row).getByText('griffier')).toBeTruthy();
    expect(screen.getByText('1 persoon')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Iemand uitnodigen' }).getAttribute('href')).toBe(
      '/werkruimte/mensen/uitnodigen',
    );
  });

  it('are searched, with the search in the address and first page again', async () => {
    const { router } = await renderPage(<PeoplePage />, {
      mocks: [{ ...listed(), request: { query: PeopleDocument, variables: () => true }, maxUsageCount: 9 }],
      path: '/werkruimte/mensen?pagina=1',
    });
    await screen.findByText('Lotte Brouwer');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek op naam of e-mailadres' }), ' brouwer {Enter}');
    expect(router.state.location.search).toEqual({ zoek: 'brouwer' });
    await userEvent.click(screen.getByRole('checkbox', { name: /van wie de rol is beëindigd/ }));
    expect(router.state.location.search).toEqual({ zoek: 'brouwer', oud: 'ja' });
    await userEvent.click(screen.getByRole('button', { name: 'Zoeken: brouwer verwijderen' }));
    expect(router.state.location.search).toEqual({ oud: 'ja' });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  it('can not be managed by who may only look', async () => {
    await renderPage(<PeoplePage />, { mocks: [listed(false)], session: aSession('ALDERMAN') });
    await screen.findByText('Lotte Brouwer');
    expect(screen.queryByRole('link', { name: 'Iemand uitnodigen' })).toBeNull();
    expect(screen.queryByRole('button', { name: /beëindigen/ })).toBeNull();
  });

  it('keep a role that may not end, with the reason in the question', async () => {
    const end = {
      request: { query: EndRoleDocument, variables: { input: { roleAssignmentId: 'r1' } } },
      result: refused('role.last_manager'),
    };
    await renderPage(<PeoplePage />, { mocks: [listed(), end] });
    await userEvent.click(await screen.findByRole('button', { name: 'Rol beëindigen: griffier van Lotte Brouwer' }));
    const question = await screen.findByRole('dialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Rol beëindigen' }));
    expect(await within(question).findByText(/laatste beheerder/)).toBeTruthy();
  });
});

describe('inviting', () => {
  it('says what is missing, and asks the organisation of a partner only', async () => {
    await renderPage(<InvitePage />);
    await userEvent.click(screen.getByRole('button', { name: 'Uitnodigen' }));
    for (const message of ['Vul een e-mailadres in, zoals naam@gemeente.nl.', 'Vul een naam in.', 'Kies een rol.']) {
      expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
    }
    expect(screen.queryByLabelText(/Organisatie/)).toBeNull();
    expect(screen.queryByRole('radio', { name: /VNG/ })).toBeNull();
  });

  it('keeps what was typed when the server refuses', async () => {
    const input = {
      email: 'bram@heemstede.example',
      displayName: 'Bram Visser',
      formalName: null,
      role: 'COMMUNICATIONS' as const,
      organisationId: null,
    };
    const invite = {
      request: { query: InvitePersonDocument, variables: { input } },
      result: refused('role.already_held'),
    };
    await renderPage(<InvitePage />, { mocks: [invite] });
    await userEvent.type(screen.getByLabelText(/E-mailadres/), input.email);
    await userEvent.type(screen.getByLabelText('Naam'), input.displayName);
    await userEvent.click(screen.getByRole('radio', { name: /communicatie/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Uitnodigen' }));
    expect(await screen.findByText('Deze persoon heeft deze rol al.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/E-mailadres/).value).toBe(input.email);
  });
});
