import { beforeAll, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerRoutes } from '../../../testing/answers.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import type { Session } from '../../../shared/session.js';
import { ChangeItemPage, NewItemPage } from './EditPage.js';
import { ItemPage } from './ItemPage.js';
import {
  CheckToolkitLinksDocument,
  PublishToolkitItemDocument,
  SaveToolkitDraftDocument,
  ToolkitDocument,
  OpenToolkitItemDocument,
  ToolkitItemPageDocument,
  ToolkitItemToChangeDocument,
  ToolkitKeptDocument,
  type ToolkitItemPartsFragment,
} from './items.generated.js';
import { KeptPage } from './KeptPage.js';
import { ToolkitPage } from './ToolkitPage.js';

const anAdmin = (): Session => ({
  ...aSession('PROGRAMME_ADMIN'),
  workspace: { ...aSession().workspace, kind: 'programme', name: 'VWS' },
});

const aLine = (id: string, title: string, changed: object = {}) => ({
  __typename: 'ToolkitItemLine' as const,
  id,
  title,
  summary: 'Een plek waar iemand een zorg kan melden.',
  kind: 'SIGNAL_POINT' as const,
  pillars: ['P2', 'P3'] as ('P2' | 'P3')[],
  audience: ['COORDINATOR'] as 'COORDINATOR'[],
  status: 'PUBLISHED' as const,
  usedBy: { __typename: 'ToolkitUseCount' as const, municipalities: 12, demonstration: 11 },
  isDemonstration: false,
  ...changed,
});
const aFacet = (code: string, count: number) => ({ __typename: 'ToolkitFacetValue' as const, code, count });
const found = (nodes: ReturnType<typeof aLine>[], { isNear = false, maintain = false } = {}) => ({
  data: {
    toolkit: {
      __typename: 'ToolkitFound' as const,
      totalCount: nodes.length,
      isNear,
      nodes,
      facets: {
        __typename: 'ToolkitFacets' as const,
        pillar: [aFacet('P2', 1)],
        kind: [aFacet('SIGNAL_POINT', 3), aFacet('GUIDE', 2)],
        audience: [],
        targetGroup: [],
        activeElement: [],
      },
      viewerCan: { __typename: 'ToolkitFoundRights' as const, maintain },
    },
  },
});

const nothing = { change: false, publish: false, removeDraft: false, review: false, open: false, retire: false };
const keeping = { ...nothing, change: true, review: true, open: true, retire: true };

function anItem(changed: object = {}, shown: object = {}): ToolkitItemPartsFragment {
  return {
    __typename: 'ToolkitItem',
    id: 'i1',
    status: 'PUBLISHED',
    maintainer: 'VWS',
    isOwn: true,
    currentNumber: 1,
    draftNumber: null,
    retiredBecause: null,
    isPublic: false,
    isDemonstration: false,
    version: 4,
    shown: {
      __typename: 'ToolkitVersion',
      number: 1,
      publishedAt: '2026-11-20T10:00:00Z',
      whatChanged: null,
      kind: 'SIGNAL_POINT',
      title: 'Signaalpunt',
      summary: 'Een plek waar iemand een zorg kan melden.',
      pillars: ['P2'],
      audience: ['COORDINATOR'],
      targetGroups: [],
      activeElements: [],
      ownerOrganisation: 'VWS',
      contactRoute: null,
      licence: null,
      station: null,
      takesPlaceOn: null,
      logisticsContact: null,
      sourceText: 'Toolkit van het programma',
      sourceUrl: null,
      seenOn: '2026-11-02',
      reviewOn: '2027-11-02',
      gap: null,
      links: [],
      files: [],
      ...shown,
    },
    versions: [
      {
        number: 1,
        title: 'Signaalpunt',
        publishedAt: '2026-11-20T10:00:00Z',
        whatChanged: null,
      },
    ],
    related: [],
    successor: null,
    viewerCan: { __typename: 'ToolkitItemRights', ...nothing },
    ...changed,
  } as ToolkitItemPartsFragment;
}
const aLink = (label: string, changed: object) => ({
  __typename: 'ToolkitLink' as const,
  label,
  url: `https://voorbeeld.example/${label}`,
  health: 'FOUND' as const,
  because: null,
  checkedAt: '2026-11-20T10:00:00Z',
  isWaiting: false,
  ...changed,
});
const reading = (item: ToolkitItemPartsFragment) => ({
  request: { query: ToolkitItemPageDocument, variables: () => true },
  result: { data: { toolkitItem: item } },
  maxUsageCount: 9,
});
const changing = (item: ToolkitItemPartsFragment) => ({
  request: { query: ToolkitItemToChangeDocument, variables: () => true },
  result: { data: { toolkitItemToChange: item } },
});
const at = { path: '/programma/toolkit/i1' };

describe('the toolkit', () => {
  it('is searched and narrowed down, with what each choice leads to, in the address', async () => {
    const { router } = await renderPage(<ToolkitPage />, {
      mocks: [
        {
          request: { query: ToolkitDocument, variables: () => true },
          result: found([aLine('i1', 'Signaalpunt')]),
          maxUsageCount: 9,
        },
      ],
      path: '/werkruimte/toolkit?pagina=2',
    });
    const link = await screen.findByRole('link', { name: 'Signaalpunt' });
    expect(link.getAttribute('href')).toBe('/werkruimte/toolkit/i1');
    expect(screen.getByText('1 hulpmiddel')).toBeTruthy();
    expect(screen.getByText('12 gemeenten').parentElement!.textContent).toBe('12 gemeenten11 voorbeelden');
    expect(screen.queryByRole('link', { name: 'Nieuw hulpmiddel' })).toBeNull();
    const kind = screen.getByRole('combobox', { name: 'Soort' });
    expect(
      within(kind)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Alles', 'Handreiking (2)', 'Signaalpunt (3)']);
    await userEvent.selectOptions(kind, 'SIGNAL_POINT');
    expect(router.state.location.search).toEqual({ soort: 'SIGNAL_POINT' });
    await userEvent.type(screen.getByRole('searchbox'), 'punt{Enter}');
    expect(router.state.location.search).toEqual({ soort: 'SIGNAL_POINT', zoek: 'punt' });
  });

  it('says that it shows what only looks like what was typed', async () => {
    await renderPage(<ToolkitPage />, {
      mocks: [
        {
          request: { query: ToolkitDocument, variables: () => true },
          result: found([aLine('i1', 'Signaalpunt')], { isNear: true }),
        },
      ],
      path: '/werkruimte/toolkit?zoek=signaalpnt',
    });
    expect(await screen.findByText('Geen hulpmiddel bevat precies deze woorden. Dit lijkt erop.')).toBeTruthy();
  });

  it('offers who keeps it a way to do so, in the own place', async () => {
    await renderPage(<ToolkitPage />, {
      session: anAdmin(),
      mocks: [
        {
          request: { query: ToolkitDocument, variables: () => true },
          result: found([aLine('i1', 'Signaalpunt')], { maintain: true }),
        },
      ],
      path: '/programma/toolkit',
    });
    const link = await screen.findByRole('link', { name: 'Signaalpunt' });
    expect(link.getAttribute('href')).toBe('/programma/toolkit/i1');
    expect(screen.getByRole('link', { name: 'Nieuw hulpmiddel' }).getAttribute('href')).toBe(
      '/programma/toolkit/nieuw',
    );
  });
});

describe('an item', () => {
  it('says whether its links answer, and offers its files to keep', async () => {
    const links = [
      aLink('goed', {}),
      aLink('dicht', { because: 'NOT_LET_IN' }),
      aLink('stuk', { health: 'BROKEN', because: 'NOT_FOUND' }),
      aLink('nieuw', { health: 'UNCHECKED', checkedAt: null }),
    ];
    const files = [
      {
        __typename: 'ToolkitFile',
        position: 1,
        name: 'plan.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 1_258_291,
        sha256: 'a'.repeat(64),
      },
    ];
    await renderPage(<ItemPage />, { mocks: [reading(anItem({}, { links, files }))], ...at });
    expect(await screen.findByText('Werkt. Bekeken op 20 november 2026.')).toBeTruthy();
    expect(screen.getByText(/laat onze controle niet toe/)).toBeTruthy();
    expect(screen.getByText('Werkt niet: deze pagina bestaat niet (meer). Bekeken op 20 november 2026.')).toBeTruthy();
    expect(screen.getByText('Nog niet bekeken.')).toBeTruthy();
    expect(screen.getByText('PDF, 1,2 MB')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Download plan.pdf' }).getAttribute('href')).toBe(
      '/api/toolkit/items/i1/versions/1/files/1',
    );
    expect(screen.queryByRole('button', { name: 'Bekijk links nu' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Wijzig' })).toBeNull();
  });

  it('tells who reads an older version that there is a newer one, and what changed', async () => {
    const versions = [
      { number: 2, title: 'Signaalpunt', publishedAt: '2026-11-25T10:00:00Z', whatChanged: 'Nieuwe stappen.' },
      { number: 1, title: 'Signaalpunt', publishedAt: '2026-11-20T10:00:00Z', whatChanged: null },
    ].map((version) => ({ __typename: 'ToolkitVersionLine', ...version }));
    await renderPage(<ItemPage />, {
      mocks: [reading(anItem({ currentNumber: 2, versions }))],
      path: '/werkruimte/toolkit/i1?versie=1',
    });
    expect(await screen.findByText('U leest versie 1. Er is een nieuwere versie.')).toBeTruthy();
    expect(screen.getByText('Versie 2 is van 25 november 2026. Nieuwe stappen.')).toBeTruthy();
    for (const link of screen.getAllByRole('link', { name: 'Lees versie 2' }))
      expect(link.getAttribute('href')).toBe('/werkruimte/toolkit/i1');
  });

  it('is put on the public site by who keeps it, with a way back', async () => {
    const sent: object[] = [];
    const opened = anItem({ isPublic: true, version: 5, viewerCan: { __typename: 'ToolkitItemRights', ...keeping } });
    await renderPage(<ItemPage />, {
      session: anAdmin(),
      mocks: [
        reading(anItem({ viewerCan: { __typename: 'ToolkitItemRights', ...keeping } })),
        {
          request: {
            query: OpenToolkitItemDocument,
            variables: ({ input }: { input: object }) => {
              sent.push(input);
              return true;
            },
          },
          result: { data: { openToolkitItem: opened } },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Meer' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /^Zet op de openbare site/, hidden: true }));
    await screen.findByText('Het hulpmiddel staat op de openbare site');
    expect(sent).toEqual([{ id: 'i1', version: 4, isPublic: true }]);
    expect(screen.getByText('Openbaar')).toBeTruthy();
  });

  it('that is retired says why and what takes its place', async () => {
    const successor = { __typename: 'ToolkitSuccessor', id: 'i2', title: 'De opvolger' };
    await renderPage(<ItemPage />, {
      mocks: [reading(anItem({ status: 'RETIRED', retiredBecause: 'Er is iets beters.', successor }))],
      ...at,
    });
    expect(await screen.findByText('Er is iets beters.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'In plaats daarvan: De opvolger' }).getAttribute('href')).toBe(
      '/werkruimte/toolkit/i2',
    );
  });

  it('has its links looked at when who keeps it asks', async () => {
    await renderPage(<ItemPage />, {
      session: anAdmin(),
      mocks: [
        reading(anItem({ viewerCan: keeping }, { links: [aLink('goed', {})] })),
        {
          request: { query: CheckToolkitLinksDocument, variables: { input: { id: 'i1' } } },
          result: { data: { checkToolkitLinks: 1 } },
        },
      ],
      ...at,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Bekijk links nu' }));
    expect(await screen.findByText('1 link wordt nu bekeken')).toBeTruthy();
  });
});

describe('who keeps an item', () => {
  // jsdom has the element and not its methods.
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
  });
  const draft = (shown: object = {}) =>
    anItem(
      { draftNumber: 2, viewerCan: { ...keeping, publish: true, removeDraft: true } },
      { number: 2, publishedAt: null, ...shown },
    );

  it('sees all own items with what asks for attention', async () => {
    const line = {
      __typename: 'ToolkitKeptItem' as const,
      id: 'i1',
      title: 'Signaalpunt',
      kind: 'SIGNAL_POINT' as const,
      status: 'PUBLISHED' as const,
      currentNumber: 1,
      draftNumber: 2,
      linksFailing: 2,
      linksWaiting: 0,
      reviewOn: '2020-01-01',
      gap: null,
      changedAt: '2026-11-20T10:00:00Z',
      isDemonstration: false,
    };
    await renderPage(<KeptPage />, {
      session: anAdmin(),
      mocks: [
        {
          request: { query: ToolkitKeptDocument, variables: () => true },
          result: {
            data: { toolkitKept: { __typename: 'ToolkitKept', totalCount: 1, linksWaiting: 0, nodes: [line] } },
          },
          maxUsageCount: 9,
        },
      ],
      path: '/programma/toolkit/beheer',
    });
    const row = (await screen.findByRole('link', { name: 'Signaalpunt' })).closest('tr')!;
    expect(within(row).getByText('2 links werken niet')).toBeTruthy();
    expect(within(row).getByText('Nakijken')).toBeTruthy();
    expect(within(row).getByText('1, 2 (concept)')).toBeTruthy();
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/programma/toolkit/i1?versie=2');
  });

  it('publishes a second version with what changed, and reads what stands in the way', async () => {
    let tries = 0;
    await renderPage(<ItemPage />, {
      session: anAdmin(),
      mocks: [
        reading(draft()),
        {
          request: { query: PublishToolkitItemDocument, variables: () => true },
          result: () => ((tries += 1), { errors: [refusal('toolkit.link_broken')] }),
        },
      ],
      ...at,
    });
    expect(await screen.findByText('Dit is een concept. Zo zien lezers het straks.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Publiceer' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Publiceer' }));
    expect((await dialog.findAllByText('Vul in wat er in deze versie anders is.')).length).toBeGreaterThan(0);
    expect(tries).toBe(0);
    await userEvent.type(dialog.getByRole('textbox'), 'Nieuwe stappen.');
    await userEvent.click(dialog.getByRole('button', { name: 'Publiceer' }));
    expect(await dialog.findByText(/Een link van dit hulpmiddel werkt niet/)).toBeTruthy();
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Nieuwe stappen.');
  });

  it('writes an item, puts links in order by keyboard and adds a file', async () => {
    const sent: unknown[] = [];
    const uploaded = { sha256: 'b'.repeat(64), name: 'plan.pdf', mediaType: 'application/pdf', sizeBytes: 2_048 };
    answerRoutes({ '/api/toolkit/files': { status: 201, body: uploaded } });
    await renderPage(<NewItemPage />, {
      session: anAdmin(),
      mocks: [
        {
          request: { query: SaveToolkitDraftDocument, variables: (given) => (sent.push(given), true) },
          result: { data: { saveToolkitDraft: draft() } },
        },
      ],
      path: '/programma/toolkit/nieuw',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar het concept' }));
    expect((await screen.findAllByText('Kies wat het is.')).length).toBe(2);
    const fill = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    fill('Soort', 'GUIDE');
    fill('Titel', 'Handreiking');
    fill('Samenvatting', 'Zo begint een gemeente met een aanpak.');
    fill('Eigenaar', 'VWS');
    fill('Bron', 'Eigen werk');
    for (const [index, name] of ['een', 'twee'].entries()) {
      await userEvent.click(screen.getByText('Link toevoegen'));
      await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(`Tekst van link ${index + 1}`)));
      fill(`Tekst van link ${index + 1}`, name);
      fill(`Adres van link ${index + 1}`, `https://x.example/${name}`);
    }
    screen.getByLabelText('twee omhoog').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.upload(
      screen.getByLabelText('Bestand toevoegen'),
      new File(['%PDF'], 'plan.pdf', { type: 'application/pdf' }),
    );
    await screen.findByLabelText('plan.pdf verwijderen');
    await userEvent.click(screen.getByText('Bewaar het concept'));
    await waitFor(() => expect(sent.length).toBeGreaterThan(0));
    expect(sent[0]).toMatchObject({
      input: {
        id: null,
        version: null,
        kind: 'GUIDE',
        station: null,
        links: [
          { label: 'twee', url: 'https://x.example/twee' },
          { label: 'een', url: 'https://x.example/een' },
        ],
        files: [{ sha256: uploaded.sha256, name: 'plan.pdf' }],
      },
    });
  });

  it('keeps what was typed when somebody else saved first, and when a file is refused', async () => {
    const theirs = anItem({ version: 5 }, { title: 'Titel van een ander' });
    answerRoutes({ '/api/toolkit/files': { status: 400, body: { code: 'toolkit_file.macros' } } });
    await renderPage(<ChangeItemPage />, {
      session: anAdmin(),
      mocks: [
        changing(anItem()),
        {
          request: { query: SaveToolkitDraftDocument, variables: () => true },
          result: { errors: [refusal('conflict', { current: theirs })] },
        },
      ],
      path: '/programma/toolkit/i1/wijzigen',
    });
    const title = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Titel' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Mijn titel');
    await userEvent.upload(screen.getByLabelText('Bestand toevoegen'), new File(['PK'], 'plan.docx'));
    expect(await screen.findByText(/In dit bestand zitten macro’s/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar het concept' }));
    expect(await screen.findByText('Titel van een ander')).toBeTruthy();
    expect(title.value).toBe('Mijn titel');
  });
});
