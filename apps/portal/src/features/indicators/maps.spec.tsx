import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { BoundaryPreview, BoundaryYear } from '@bloemen/api-contract/public';
import type { Borders } from '@bloemen/charts';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { BoundarySetsDocument, RemoveBoundariesDocument } from './borders/boundaries.generated.js';
import { BoundariesPage } from './borders/BoundariesPage.js';
import { FigureMapDocument, type FigureMapQuery } from './figures.generated.js';
import { FigureMapPage } from './map/FigureMapPage.js';
import {
  NeighbourhoodFiguresDocument,
  type NeighbourhoodFiguresQuery,
} from './neighbourhoods/neighbourhoods.generated.js';
import { NeighbourhoodsPage } from './neighbourhoods/NeighbourhoodsPage.js';

const square = (id: string, west: number) => ({
  arcs: [
    [
      [west, 52],
      [west, 52.1],
      [west + 0.1, 52.1],
      [west + 0.1, 52],
      [west, 52],
    ] as [number, number][],
  ],
  geometry: { type: 'Polygon' as const, id, properties: {}, arcs: [[0]] },
});
/** Areas side by side. */
const bordersOf = (...codes: string[]): Borders => {
  const squares = codes.map((code, index) => square(code, 4 + index * 0.2));
  return {
    type: 'Topology',
    arcs: squares.flatMap(({ arcs }) => arcs),
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: squares.map(({ geometry }, index) => ({ ...geometry, arcs: [[index]] })),
      },
    },
  };
};

/** What the server answers to what is asked by address. */
const answers = new Map<string, unknown>();
const fetching = jest.fn<typeof fetch>();
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  answers.clear();
  fetching.mockReset().mockImplementation((asked) => {
    const path = asked as string;
    return Promise.resolve({
      ok: answers.has(path),
      text: () => Promise.resolve(JSON.stringify(answers.get(path) ?? { code: 'not_found', message: '' })),
    } as Response);
  });
  global.fetch = fetching;
});
afterEach(cleanup);

/** The map, once what draws it is loaded. */
const drawnAs = (name: string) => screen.findByRole('application', { name }, { timeout: 30_000 });

const year = (of: number): BoundaryYear => ({
  year: of,
  source: 'CBS / Kadaster',
  licence: 'CC BY 4.0',
  areas: 2,
  href: `/api/boundaries/${of}-0123456789abcdef.json`,
});
const definition = {
  id: 'd',
  measure: 'LONELY',
  name: 'Eenzaam',
  population: '18+',
  populationName: '18 jaar en ouder',
  methodName: 'modelschatting',
  explanation: 'Een schatting.',
  source: 'RIVM StatLine 50090NED',
  attribution: "Bron: GGD'en, CBS en RIVM",
};

describe('figures on the map', () => {
  const area = (code: string, name: string, column: number, value: number | null) => ({
    ...{ code, name, column, row: 0, value, isDerived: false, isOwn: code === 'GM0397' },
  });
  const map: FigureMapQuery['figureMap'] = {
    populations: [{ code: '18+', name: '18 jaar en ouder' }],
    measures: [{ code: 'LONELY', name: 'Eenzaam' }],
    chosen: {
      definition,
      year: 2020,
      boundaryYear: 2020,
      margin: 'Een klein verschil zegt niets.',
      areas: [
        area('GM0397', 'Heemstede', 0, 42.9),
        area('GM0473', 'Zandvoort', 1, 46.1),
        area('GM1901', 'Zonder vorm', 2, null),
      ],
    },
  };
  const show = () =>
    renderPage(<FigureMapPage />, {
      mocks: [
        {
          request: { query: FigureMapDocument, variables: { population: null, measure: null } },
          result: { data: { figureMap: map } },
          maxUsageCount: 9,
        },
      ],
      path: '/werkruimte/cijfers/kaart',
    });

  it('are hexagons where no borders were imported, with the classes in words and the same as a table', async () => {
    answers.set('/api/boundaries', []);
    await show();
    expect(
      await screen.findByRole('img', {
        name: '42,9% tot 46,1%: 1 gemeente; 46,1%: 1 gemeente; geen cijfer: 1 gemeente.',
      }),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Kaart' })).toBeNull();
    expect(screen.getByText(/ongeveer evenveel gemeenten/)).toBeTruthy();
    expect(screen.getByText('geen cijfer (1)')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Toon als tabel' }));
    expect(within(screen.getByRole('row', { name: /Zonder vorm/ })).getAllByText('geen cijfer')).toHaveLength(2);
  });

  it('are in the real shape of municipalities where these were imported, and say of which year', async () => {
    answers.set('/api/boundaries', [year(2024)]);
    answers.set(year(2024).href, bordersOf('GM0397', 'GM0473', 'GM0003'));
    await show();
    const drawing = await drawnAs('Eenzaam, 18 jaar en ouder, 2020');
    expect(screen.getByText(/Grenzen van 2024, vereenvoudigd. Bron: CBS \/ Kadaster \(CC BY 4.0\)/)).toBeTruthy();
    expect(screen.getByText(/gemaakt voor de grenzen van 2020/)).toBeTruthy();
    expect(screen.getByText('Zonder vorm op deze kaart: Zonder vorm.')).toBeTruthy();
    expect(screen.getByText(/Open, gestreepte vormen/)).toBeTruthy();
    act(() => drawing.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('Zandvoort: 46,1%', { selector: 'p' })).toBeTruthy();
  });
});

describe('figures of neighbourhoods', () => {
  const estimate = (value: number | null, lower: number | null = null, upper: number | null = null) => ({
    __typename: 'Estimate' as const,
    ...{ value, lower, upper, because: value === null ? 'Geen cijfer.' : null },
  });
  type Chosen = NonNullable<NeighbourhoodFiguresQuery['neighbourhoodFigures']['chosen']>;
  const chosen: Chosen = {
    definition,
    kind: 'NEIGHBOURHOOD',
    year: 2022,
    boundaryYears: [2022],
    note: 'Elk cijfer is een schatting met een model.',
    besideYear: null,
    comparison: null,
    areas: [
      { code: 'BU03970003', name: 'Bos', estimate: estimate(null), beside: null },
      { code: 'BU03970001', name: 'Centrum', estimate: estimate(51, 47, 55.2), beside: null },
      { code: 'BU03970002', name: 'Haven', estimate: estimate(38.2), beside: null },
    ],
    borders: {
      topology: JSON.stringify(bordersOf('BU03970001', 'BU03970002')),
      ...{ year: 2022, source: 'CBS', licence: 'CC BY 4.0' },
    },
  };
  const show = async (figures: Partial<Chosen> | null, beside: number | null = null) =>
    renderPage(<NeighbourhoodsPage />, {
      mocks: [
        {
          request: {
            query: NeighbourhoodFiguresDocument,
            variables: { population: null, measure: null, kind: null, year: null, besideYear: beside },
          },
          result: {
            data: {
              neighbourhoodFigures: {
                name: 'Heemstede',
                populations: [{ code: '18+', name: '18 jaar en ouder' }],
                measures: [{ code: 'LONELY', name: 'Eenzaam' }],
                kinds: ['NEIGHBOURHOOD'],
                years: figures ? [2022, 2016] : [],
                chosen: figures && { ...chosen, ...figures },
              },
            },
          },
        },
      ],
      path: `/werkruimte/cijfers/buurten${beside === null ? '' : `?naast=${String(beside)}`}`,
    });

  it('stand by name, and say at each that it is an estimate, with its margin', async () => {
    await show({});
    const rows = (await screen.findAllByRole('row')).slice(1).map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Bosgeen cijfer',
      'Centrum51% (47 tot 55,2%)schatting met een model',
      'Haven38,2% schatting met een model',
    ]);
    expect(screen.getByText(/alleen voor deze werkruimte/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /sorteer/i })).toBeNull();
  });

  it('are on a map that can be walked by keyboard, and says the same', async () => {
    await show({});
    const drawing = await drawnAs('Op de kaart');
    act(() => drawing.focus());
    await userEvent.keyboard('{End}');
    expect(screen.getByText('Haven: 38,2%, schatting met een model', { selector: 'p' })).toBeTruthy();
    expect(screen.getByText('Zonder vorm op deze kaart: Bos.')).toBeTruthy();
    expect(screen.getByText(/even breed/)).toBeTruthy();
  });

  it('say that there is no map without borders, and what to wait for without figures', async () => {
    await show({ borders: null });
    expect(await screen.findByText(/geen grenzen ingelezen/)).toBeTruthy();
    cleanup();
    await show(null);
    expect(await screen.findByText('Er zijn nog geen cijfers van wijken en buurten')).toBeTruthy();
  });

  it('of a year with other borders are refused with the reason of the server', async () => {
    await show(
      {
        besideYear: 2016,
        comparison: { verdict: 'REFUSED', because: 'Niet te vergelijken: de grenzen zijn van 2022 en 2016.' },
      },
      2016,
    );
    expect(await screen.findByText(/Niet te vergelijken: de grenzen/)).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Naam', '2022']);
  });
});

describe('borders for the map', () => {
  const set = {
    ...{
      __typename: 'BoundarySet' as const,
      kind: 'MUNICIPALITY' as const,
      year: 2024,
      source: 'CBS',
      licence: 'CC BY 4.0',
    },
    ...{ areas: 342, points: 13_292, pointsBefore: 42_025, bytes: 162_877, importedAt: '2026-11-30T14:57:00Z' },
  };
  const preview: BoundaryPreview = {
    kind: 'MUNICIPALITY',
    areas: 342,
    unknown: [{ code: 'GM9999', name: null }],
    merged: [{ code: 'GM0003', name: 'Appingedam', successor: 'Eemsdelta' }],
    missing: [{ code: 'GM1979', name: 'Eemsdelta' }],
    problems: [],
    leftOut: 1,
    pointsBefore: 42_025,
    points: 13_292,
    bytes: 162_877,
  };
  const show = (sets: (typeof set)[] = []) =>
    renderPage(<BoundariesPage />, {
      mocks: [
        { request: { query: BoundarySetsDocument }, result: { data: { boundarySets: sets } }, maxUsageCount: 9 },
        {
          request: { query: RemoveBoundariesDocument, variables: { input: { kind: 'MUNICIPALITY', year: 2024 } } },
          result: { data: { removeBoundaries: [] } },
        },
      ],
      session: aSession('PROGRAMME_ADMIN'),
      path: '/programma/cijfers/grenzen',
    });
  const fill = async () => {
    await userEvent.upload(
      screen.getByLabelText('Bestand'),
      new File(['{}'], 'grenzen.json', { type: 'application/json' }),
    );
    await userEvent.type(screen.getByLabelText('Jaar van de grenzen'), '2024');
    await userEvent.type(screen.getByLabelText('Licentie'), 'CC BY 4.0');
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk het bestand' }));
  };

  it('are shown before they are imported: what fits, what nobody knows, what is gone and what is missing', async () => {
    answers.set('/api/boundaries/preview', preview);
    answers.set('/api/boundaries', preview);
    await show([set]);
    await screen.findByText('13.292 van 42.025 punten, 159 kB');
    await fill();
    expect(await screen.findByText('Gemeenten: 342 gebieden met een vorm.')).toBeTruthy();
    expect(screen.getByText(/Eén code kennen we niet/)).toBeTruthy();
    expect(screen.getByText('Appingedam is opgegaan in Eemsdelta')).toBeTruthy();
    expect(screen.getByText(/Eén gemeente van nu heeft hier geen vorm/)).toBeTruthy();
    expect(screen.getByText(/Die worden vervangen/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lees in' }));
    expect(await screen.findByText('De grenzen zijn ingelezen.')).toBeTruthy();
    const [path, init] = fetching.mock.calls.at(-1) ?? [];
    expect([path, [...(init?.body as FormData).keys()]]).toEqual([
      '/api/boundaries',
      ['year', 'source', 'licence', 'file'],
    ]);
  });

  it('that are broken are named and cannot be imported', async () => {
    answers.set('/api/boundaries/preview', {
      ...preview,
      problems: [{ code: 'GM0397', message: 'De rand van het vlak is niet gesloten.' }],
    });
    await show();
    await screen.findByText('Er zijn nog geen grenzen');
    await fill();
    expect(await screen.findByText('GM0397: De rand van het vlak is niet gesloten.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lees in' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Ander bestand' }));
    expect(screen.getByLabelText('Bestand')).toBeTruthy();
  });

  it('can be removed, after a question', async () => {
    await show([set]);
    await userEvent.click(await screen.findByRole('button', { name: 'Verwijderen: gemeenten van 2024' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijderen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('De grenzen zijn verwijderd.')).toBeTruthy();
  });
});
