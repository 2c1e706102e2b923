import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CoalitionPageDocument, type CoalitionPageQuery } from './coalition.generated.js';
import { PledgesDocument, type PledgeFragment } from './pledges.generated.js';
import { today } from '../../shared/formats.js';
import { onPhone } from '../../testing/phone.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { CoalitionPage } from './CoalitionPage.js';
import { hrefWith, inputOf, PAGE_SIZE, readAddress } from './list-address.js';

type Page = CoalitionPageQuery['coalitionPage'];
const since = { fromOn: '2022-02-01', fromPrecision: 'MONTH' as const, fromAtLatest: true };
const page: Page = {
  asOf: '2022-02-28',
  coalition: {
    localName: 'Sociale Coalitie',
    startedOn: '2021-05-01',
    startedPrecision: 'MONTH',
    wantedSectors: ['HOUSING', 'BUSINESS'],
    source: null,
    isDemonstration: false,
    version: 1,
  },
  counts: {
    members: 22,
    partners: 21,
    includesMunicipality: true,
    core: 1,
    observers: 1,
    invited: 0,
    sectorReadings: 1,
  },
  recorded: { on: '2022-02-01', precision: 'MONTH', isStale: false },
  coverage: [
    { sector: 'BUSINESS', wanted: true, members: 0, invited: 0, names: [], wishes: [] },
    { sector: 'HOUSING', wanted: true, members: 1, invited: 0, names: ['Elan wonen'], wishes: [] },
  ],
  members: {
    totalCount: 1,
    nodes: [
      {
        organisationId: 'elan',
        name: 'Elan wonen',
        state: 'MEMBER',
        sector: 'HOUSING',
        sectorIsReading: true,
        isMunicipality: false,
        inPreparationGroup: false,
        ...since,
      },
    ],
  },
  preparationGroup: [
    { organisationId: 'wij', name: 'WIJ Heemstede', isChair: false, source: 'Coalitiepagina', ...since },
  ],
  viewerCan: { start: false, addMember: true, chooseSectors: true, seatGroup: true },
};
const answered = (coalitionPage: Page, search: Record<string, string> = {}) => ({
  request: {
    query: CoalitionPageDocument,
    variables: { input: inputOf(readAddress(search)), first: PAGE_SIZE, page: 1 },
  },
  result: { data: { coalitionPage } },
  maxUsageCount: 9,
});
const aPledge = (more: Partial<PledgeFragment>): PledgeFragment => ({
  id: 'p1',
  organisationId: 'elan',
  organisationName: 'Elan wonen',
  status: 'PLEDGED',
  email: null,
  invitedAt: '2022-01-10T09:00:00Z',
  expiresAt: '2022-02-09T09:00:00Z',
  isExpired: false,
  contribution: 'Wij openen elke week de huiskamer.',
  signerName: 'Kim Bos',
  signedAt: '2022-01-12T10:00:00Z',
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null,
  isDemonstration: false,
  viewerCan: {
    resend: more.status === 'INVITED',
    revoke: more.status === 'INVITED',
    withdraw: (more.status ?? 'PLEDGED') === 'PLEDGED',
  },
  ...more,
});
const pledged = (mayWrite: boolean, ...pledges: PledgeFragment[]) => ({
  request: { query: PledgesDocument },
  result: {
    data: {
      pledges: {
        pledges: pledges.map((pledge) => ({
          __typename: 'PartnerPledge',
          ...pledge,
          viewerCan: mayWrite ? pledge.viewerCan : { resend: false, revoke: false, withdraw: false },
        })),
        viewerCan: { invite: mayWrite },
        candidates: [{ organisationId: 'wij', name: 'WIJ Heemstede', email: 'info@wij.example' }],
      },
    },
  },
  maxUsageCount: 9,
});

afterEach(cleanup);
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('the coalition page', () => {
  const shown = async (
    more: Partial<Page>,
    role: 'COORDINATOR' | 'PARTNER' = 'COORDINATOR',
    pledges: PledgeFragment[] = [],
  ) => {
    const mayWrite = role === 'COORDINATOR';
    const exists = more.coalition !== null;
    const viewerCan = {
      start: mayWrite && !exists,
      addMember: mayWrite && exists,
      chooseSectors: mayWrite && exists,
      seatGroup: mayWrite && exists,
    };
    const view = await renderPage(<CoalitionPage />, {
      mocks: [answered({ ...page, viewerCan, ...more }), pledged(mayWrite, ...pledges)],
      session: aSession(role),
      path: '/werkruimte/coalitie',
    });
    await screen.findByRole('heading', {
      level: 1,
      name: 'coalition' in more && more.coalition === null ? 'Coalitie' : 'Sociale Coalitie',
    });
    return view;
  };

  it('says how many take part, with and without the municipality, and since when no more exactly than known', async () => {
    await shown({});
    expect(
      screen.getByText(
        'Op 28 februari 2022 doen 22 organisaties mee, de gemeente meegerekend. Dat zijn 21 partners. Eén toehoorder.',
      ),
    ).toBeTruthy();
    const row = screen.getByRole('row', { name: /Elan wonen/ });
    expect(within(row).getByText('februari 2022 of eerder')).toBeTruthy();
    expect(within(row).getByRole('link', { name: 'Elan wonen' }).getAttribute('href')).toBe(
      '/werkruimte/coalitie/leden/elan',
    );
  });

  it('gives a count out of an old source as that, and says which sectors are a reading', async () => {
    await shown({ asOf: today(), recorded: { on: '2022-02-01', precision: 'MONTH', isStale: true } });
    expect(
      screen.getByText(
        /^Volgens de jongste bron, van februari 2022, doen 22 organisaties mee, .* Wie er na februari 2022 bij kwam of stopte, is niet vastgelegd\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText('niet actueel')).toBeTruthy();
    expect(screen.getByText(/De sector van één deelnemer is onze lezing van de naam/)).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /Elan wonen/ })).getByText(/\(onze lezing\)/)).toBeTruthy();
  });

  it('says which wanted sectors are open, and leads from a sector to who is in it', async () => {
    await shown({
      coverage: [
        ...page.coverage,
        { sector: 'SPORT', wanted: false, members: 2, invited: 1, names: ['Sportsupport', 'Sportservice'], wishes: [] },
        { sector: null, wanted: false, members: 3, invited: 0, names: ['Questio', 'Tandem'], wishes: [] },
      ],
    });
    expect(
      screen.getByText('1 van de 2 gewenste sectoren heeft minstens één lid. Nog open: Bedrijfsleven.'),
    ).toBeTruthy();
    const sectors = within(screen.getByRole('list', { name: 'Welke sectoren doen mee?' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(sectors).toEqual([
      'Bedrijfslevenopen',
      'Woningcorporaties1 lid',
      'Sport2 leden + 1 uitgenodigd',
      'Nog niet ingedeeldQuestio, Tandem en 1 meer3 leden',
    ]);
    expect(screen.getByRole('link', { name: 'Woningcorporaties' }).getAttribute('href')).toBe(
      '/werkruimte/coalitie?sector=HOUSING',
    );
    expect(screen.queryByRole('link', { name: 'Bedrijfsleven' })).toBeNull();
  });

  it('lets a partner read without offering what only a coordinator may do', async () => {
    await shown({}, 'PARTNER');
    for (const name of ['Organisatie toevoegen', 'Lijst importeren', 'Wijzig de groep'])
      expect(screen.queryByRole('link', { name })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Kies gewenste sectoren' })).toBeNull();
  });

  it('offers a coordinator to begin, and tells others that there is nothing yet', async () => {
    await shown({ coalition: null });
    expect(await screen.findByRole('button', { name: 'Begin de coalitie' })).toBeTruthy();
    cleanup();
    await shown({ coalition: null }, 'PARTNER');
    expect(await screen.findByText('Deze gemeente heeft nog geen coalitie')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin de coalitie' })).toBeNull();
  });

  it('shows what organisations pledged, who was asked, and what was, and lets a coordinator ask and stop', async () => {
    const asked = aPledge({
      id: 'p2',
      organisationId: 'wij',
      organisationName: 'WIJ Heemstede',
      status: 'INVITED',
      email: 'info@wij.example',
      contribution: null,
      signerName: null,
      signedAt: null,
    });
    const stopped = aPledge({
      id: 'p3',
      organisationName: 'Bakker Bart',
      status: 'WITHDRAWN',
      withdrawnAt: '2022-02-01T10:00:00Z',
      withdrawnBy: 'PARTNER',
      withdrawnReason: 'Winkel gesloten',
    });
    await shown({ asOf: today() }, 'COORDINATOR', [aPledge({}), asked, stopped]);
    expect(await screen.findByText('1 organisatie doet mee, 1 is gevraagd.')).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: 'Ik doe mee' })).getByText('Wij openen elke week de huiskamer.'),
    ).toBeTruthy();
    expect(screen.getByText(/Link verstuurd naar info@wij\.example/)).toBeTruthy();
    expect(screen.getByText(/Gestopt op .* door de organisatie zelf\. Reden: Winkel gesloten/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Status: doet mee (Elan wonen)' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /Trek in/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Trek in' }));
    expect(screen.getAllByText('Schrijf kort de reden op.').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    await userEvent.click(screen.getByRole('button', { name: 'Vraag een organisatie' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mailadres van de contactpersoon' }).value).toBe(
      'info@wij.example',
    );
  });

  it('asks before a link stops working, and says why it did not', async () => {
    const asked = aPledge({ id: 'p2', status: 'INVITED', email: 'info@elan.example', contribution: null });
    await shown({ asOf: today() }, 'COORDINATOR', [asked]);
    await userEvent.click(await screen.findByRole('button', { name: 'Status: gevraagd (Elan wonen)' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /Trek de link in/ }));
    expect(screen.getByText('De link werkt dan niet meer. U kunt later een nieuwe sturen.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Trek de link in' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('shows a partner the pledges without ways to ask or stop', async () => {
    await shown({ asOf: today() }, 'PARTNER', [aPledge({})]);
    expect(await screen.findByText('Wij openen elke week de huiskamer.')).toBeTruthy();
    for (const name of [/Vraag een organisatie/, /^Status/]) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('says when nobody takes part yet, and when nobody is found, with a way out that keeps the day', async () => {
    await shown({ members: { totalCount: 0, nodes: [] } });
    expect(screen.getByText('Er doet nog niemand mee')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Alles wissen' })).toBeNull();
    cleanup();
    const search = { dag: '2022-02-28', zoek: 'wij', deelname: 'MEMBER', pagina: '2' };
    const { router } = await renderPage(<CoalitionPage />, {
      mocks: [
        {
          ...answered({ ...page, members: { totalCount: 0, nodes: [] } }),
          request: { query: CoalitionPageDocument, variables: () => true },
        },
        pledged(false),
      ],
      session: aSession('PARTNER'),
      path: `/werkruimte/coalitie?${new URLSearchParams(search).toString()}`,
    });
    await screen.findByText('Geen organisaties gevonden', { selector: '.bl-empty__title' });
    const chosen = within(screen.getByRole('list', { name: 'Gekozen' }));
    await userEvent.click(chosen.getByRole('button', { name: 'Deelname: Lid verwijderen' }));
    expect(router.state.location.search).toEqual({ dag: '2022-02-28', zoek: 'wij' });
    await userEvent.click(
      within(screen.getByRole('list', { name: 'Gekozen' })).getByRole('button', { name: 'Alles wissen' }),
    );
    expect(router.state.location.search).toEqual({ dag: '2022-02-28' });
  });
});

describe('the address of the list', () => {
  it('reads what it knows and ignores the rest', () => {
    expect(
      readAddress({
        dag: '2022-02-28',
        deelname: 'MEMBER',
        sector: 'SPORT',
        volgorde: 'sinds',
        omgekeerd: 'ja',
        pagina: '2',
        zoek: 'wij',
      }),
    ).toEqual({
      dag: '2022-02-28',
      deelname: 'MEMBER',
      sector: 'SPORT',
      volgorde: 'sinds',
      omgekeerd: 'ja',
      pagina: '2',
      zoek: 'wij',
    });
    expect(
      Object.values(
        readAddress({ dag: 'gisteren', deelname: 'BAAS', sector: 'X', volgorde: 'id; drop', pagina: '-1' }),
      ).every((value) => value === undefined),
    ).toBe(true);
  });

  it('starts at the first page when something else changes', () => {
    expect(hrefWith({ pagina: '3', zoek: 'wij' }, { deelname: 'CORE' })).toBe(
      '/werkruimte/coalitie?zoek=wij&deelname=CORE',
    );
    expect(hrefWith({ zoek: 'wij' }, { pagina: '2' })).toBe('/werkruimte/coalitie?zoek=wij&pagina=2');
    expect(hrefWith({ zoek: 'wij' }, { zoek: undefined })).toBe('/werkruimte/coalitie');
  });
});

describe('the coalition on a phone', () => {
  afterEach(() => onPhone(false));

  it('says of each organisation in one line how it takes part, and keeps sectors and group behind a button', async () => {
    onPhone();
    await renderPage(<CoalitionPage />, { mocks: [answered(page), pledged(true)], path: '/werkruimte/coalitie' });
    const row = within(await screen.findByRole('row', { name: /Elan wonen/ }));
    expect(row.getByText(/^Lid, Woningcorporaties/)).toBeTruthy();
    expect(screen.getByText(/Nog open: Bedrijfsleven/)).toBeTruthy();
    for (const name of ['Toon alle sectoren', 'Toon de organisatie']) {
      const button = screen.getByRole('button', { name, expanded: false });
      await userEvent.click(button);
      expect(button.getAttribute('aria-expanded')).toBe('true');
    }
  });
});
