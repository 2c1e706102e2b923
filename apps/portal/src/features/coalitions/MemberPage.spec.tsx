import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AddOrganisationAliasDocument,
  CoalitionMemberDocument,
  RemoveOrganisationAliasDocument,
  SucceedCoalitionContactDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';
import { PledgesDocument } from './pledges.generated.js';
import { refusal } from '../../testing/refusal.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { MemberPage } from './MemberPage.js';
import { ToastRegion } from '@bloemen/ui';

const may = {
  change: true,
  leave: true,
  correct: true,
  editAliases: true,
  rename: true,
  proposeName: true,
  readContact: true,
  saveContact: true,
};
const period: MemberDetailFragment['periods'][number] = {
  id: 'now',
  state: 'CORE',
  sector: 'HOUSING',
  sectorIsReading: false,
  fromOn: '2023-01-01',
  fromPrecision: 'YEAR',
  fromAtLatest: false,
  untilOn: null,
  source: 'Verslag van januari',
  reason: null,
  version: 2,
};
const member: MemberDetailFragment = {
  organisationId: 'elan',
  name: 'Elan wonen',
  organisationVersion: 1,
  sharedName: null,
  proposedName: null,
  isMunicipality: false,
  inPreparationGroup: true,
  aliases: [{ id: 'a1', name: 'Elan', source: 'Ledenlijst' }],
  periods: [
    period,
    { ...period, id: 'then', state: 'MEMBER', fromOn: '2021-05-01', untilOn: '2023-01-01', source: null },
  ],
  contacts: [
    {
      id: 'kim',
      name: 'Kim Bos',
      email: 'kim@elan.example',
      phone: '023 548 58 28',
      roles: ['BOARD'],
      consentedOn: '2026-03-01',
      reviewOn: '2026-04-01',
      isReviewDue: true,
      trouble: 'BOUNCED',
      isDemonstration: false,
      version: 1,
    },
  ],
  nextStates: ['MEMBER', 'LEFT'],
  viewerCan: may,
};

afterEach(cleanup);
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('the page of a member', () => {
  const shown = async (more: Partial<MemberDetailFragment> = {}, mocks: never[] = []) => {
    const answer = { __typename: 'CoalitionMemberDetail', ...member, ...more };
    await renderPage(
      <ToastRegion>
        <MemberPage />
      </ToastRegion>,
      {
        mocks: [
          {
            request: { query: CoalitionMemberDocument, variables: () => true },
            result: { data: { coalitionMember: answer } },
            maxUsageCount: 9,
          },
          {
            request: { query: PledgesDocument },
            result: { data: { pledges: { pledges: [], candidates: [], viewerCan: { invite: false } } } },
            maxUsageCount: 9,
          },
          ...mocks,
        ],
        session: aSession(answer.viewerCan.change ? 'COORDINATOR' : 'PARTNER'),
        path: '/werkruimte/coalitie/leden/elan',
      },
    );
    await screen.findByRole('heading', { level: 1, name: 'Elan wonen' });
  };

  it('tells how it takes part now and did before, newest first, with the source or that there is none', async () => {
    await shown();
    const periods = within(screen.getByRole('list', { name: 'Deelname door de tijd' })).getAllByRole('listitem');
    expect(periods.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^sinds 2023Kernpartner, Woningcorporaties.*Verslag van januari/),
      expect.stringMatching(/^van 2021 tot 2023Lid, Woningcorporaties.*geen bron genoteerd/),
    ]);
    expect(screen.getByText('kim@elan.example')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Herstel de periode Lid vanaf 2021' }));
    expect(screen.getByRole('heading', { name: 'Periode herstellen' })).toBeTruthy();
  });

  it('lets a spelling that was removed come back', async () => {
    const asked: string[] = [];
    const mutation = (query: unknown, name: string, input: object) => ({
      request: { query, variables: { input } },
      result: () => {
        asked.push(name);
        return { data: { [name]: { __typename: 'OrganisationAlias', id: 'a1' } } };
      },
    });
    await shown({}, [
      mutation(RemoveOrganisationAliasDocument, 'removeOrganisationAlias', { id: 'a1' }),
      mutation(AddOrganisationAliasDocument, 'addOrganisationAlias', {
        organisationId: 'elan',
        name: 'Elan',
        source: 'Ledenlijst',
      }),
    ] as never[]);
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder de schrijfwijze Elan' }));
    await screen.findByText('De schrijfwijze Elan is verwijderd');
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('De schrijfwijze Elan staat er weer');
    expect(asked).toEqual(['removeOrganisationAlias', 'addOrganisationAlias']);
  });

  it('tells of a contact person what about, whether mail arrives and whether it is still right', async () => {
    await shown();
    const kim = within(screen.getByRole('list', { name: 'Contactpersonen' })).getByRole('listitem');
    expect(kim.textContent).toMatch(/Kim Bos.*Bestuur.*kim@elan.example.*023 548 58 28.*Mail kwam twee keer terug/);
    expect(kim.textContent).toMatch(/Toestemming op 1 maart 2026.*Nakijken had gemoeten op 1 april 2026/);
  });

  it('lets a successor take over, and keeps what was typed when that fails', async () => {
    const asked: unknown[] = [];
    await shown({}, [
      {
        request: { query: SucceedCoalitionContactDocument, variables: () => true },
        result: (variables: unknown) => {
          asked.push(variables);
          return { errors: [refusal('contact.twice')] };
        },
      },
    ] as never[]);
    await userEvent.click(screen.getByRole('button', { name: 'Meer over Kim Bos' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Opvolger' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Wie volgt Kim Bos op?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect(dialog.getAllByText('Vul een naam of een e-mailadres in.').length).toBeGreaterThan(0);
    await userEvent.type(dialog.getByLabelText(/Naam/), 'Jo Vis');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    await dialog.findByText(/staat al een contactpersoon met dit e-mailadres/);
    expect(asked).toMatchObject([{ input: { id: 'kim', version: 1, name: 'Jo Vis', roles: ['BOARD'] } }]);
    expect((dialog.getByLabelText(/Naam/) as HTMLInputElement).value).toBe('Jo Vis');
  });

  it('lets who may only read change nothing and see no contact person', async () => {
    const none = Object.fromEntries(Object.keys(may).map((name) => [name, false])) as typeof may;
    await shown({ contacts: [], viewerCan: none });
    for (const name of [/Wijzig/, /Laat stoppen/, /Herstel/, /Schrijfwijze toevoegen/, /Hernoem/, /Verwijder/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByText('Contactpersonen')).toBeNull();
  });
});
