import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FigureComparisonDocument,
  FiguresDocument,
  IndicatorImportsDocument,
  type AreaFigureFragment,
  type FiguresQuery,
  type IndicatorImportsQuery,
} from './figures.generated.js';
import type { FigurePreview } from '@bloemen/api-contract/public';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { FiguresPage } from './FiguresPage.js';
import { ImportsPage } from './ImportsPage.js';

type Figures = FiguresQuery['figures'];
type Series = Figures['series'][number];

/** The cache applies a fragment to data that says its type. */
const typed = { __typename: 'AreaFigure' };
const area = (
  areaCode: string,
  areaName: string,
  value: number | null,
  more: Partial<AreaFigureFragment> = {},
): AreaFigureFragment => ({
  ...typed,
  areaCode,
  areaName,
  value,
  isDerived: false,
  retrievedOn: null,
  note: null,
  because: value === null ? 'Geen cijfer: de bron heeft dit voor dit jaar niet gepubliceerd.' : null,
  comparison: { verdict: 'COMPARABLE', because: 'Dezelfde vraag.' },
  ...more,
});
const definition = (id: string, name: string, population: string, populationName: string): Series['definition'] => ({
  id,
  measure: 'LONELY',
  name,
  population,
  populationName,
  scaleName: 'elf stellingen',
  methodName: 'modelschatting',
  explanation: 'Het cijfer is een schatting, geen telling.',
  source: 'RIVM StatLine 50090NED',
  attribution: "Bron: GGD'en, CBS en RIVM",
});
const point = (year: number, own: number | null, more: Partial<AreaFigureFragment> = {}): Series['points'][number] => ({
  year,
  boundaryYear: 2020,
  own: area('GM0397', 'Heemstede', own, { comparison: null, ...more }),
  province: area('PV27', 'Noord-Holland', 48.3, {
    isDerived: true,
    note: 'Door ons berekend uit de cijfers van 44 gemeenten, gewogen naar inwoners.',
    comparison: { verdict: 'WITH_CAUTION', because: 'Vergelijk met zorg.' },
  }),
  ggdRegion: area('GG3109', 'GGD Kennemerland', null),
  country: area('NL01', 'Nederland', 47),
});
const adults: Series = {
  definition: definition('adults', 'Eenzaam', '18+', '18 jaar en ouder'),
  points: [point(2016, 39.3), point(2020, 42.9)],
  breaks: [],
};
const young: Series = {
  definition: definition('young', 'Sterk eenzaam', '16-25', '16 tot en met 25 jaar'),
  points: [point(2024, 18.8)],
  breaks: [],
};
const heemstede: Figures = {
  cbsCode: 'GM0397',
  name: 'Heemstede',
  province: 'Noord-Holland',
  ggdRegion: 'GGD Kennemerland',
  successor: null,
  series: [adults, young],
};
const answered = (figures: Figures) => ({
  request: { query: FiguresDocument, variables: {} },
  result: { data: { figures } },
  maxUsageCount: 9,
});

afterEach(cleanup);

describe('the figures', () => {
  const shown = async (figures: Figures) => {
    await renderPage(<FiguresPage />, {
      mocks: [
        answered(figures),
        {
          request: { query: FigureComparisonDocument, variables: { definitionId: 'adults', besidesId: 'young' } },
          result: {
            data: {
              figureComparison: {
                verdict: 'REFUSED',
                because: 'Niet te vergelijken: de ene groep is 18 jaar en ouder.',
              },
            },
          },
        },
      ],
      path: '/werkruimte/cijfers',
    });
    await screen.findByText(/Hoe Heemstede ervoor staat/);
  };

  it('stand beside the province and the country, as a drawing and as the same table', async () => {
    await shown(heemstede);
    expect(screen.getByRole('img', { name: /Heemstede gaat van 39,3% in 2016 naar 42,9% in 2020/ })).toBeTruthy();
    const row = screen.getByRole('row', { name: /2020/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['42,9%', '48,3% (berekend)', '47%']);
  });

  it('say what they mean, where they come from and what to be careful about, once', async () => {
    await shown(heemstede);
    expect(screen.getByText('modelschatting')).toBeTruthy();
    expect(screen.getByText(/RIVM StatLine 50090NED, metingen 2016, 2020/)).toBeTruthy();
    expect(screen.getByText(/GGD Kennemerland: Geen cijfer/)).toBeTruthy();
    expect(screen.getAllByText(/^Noord-Holland:/)).toHaveLength(1);
  });

  it('say why the municipality has none, in words and in the drawing', async () => {
    await shown({
      ...heemstede,
      series: [{ ...young, points: [point(2024, null, { because: 'Geen cijfer: er waren te weinig antwoorden.' })] }],
    });
    expect(screen.getByText('Heemstede heeft in 2024 geen cijfer')).toBeTruthy();
    expect(screen.getByText('Geen cijfer: er waren te weinig antwoorden.')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Heemstede heeft geen cijfer/ })).toBeTruthy();
  });

  it('beside another kind of figure are refused with the reason of the server', async () => {
    await shown(heemstede);
    expect(screen.queryByText('Dit mag niet naast elkaar')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Vergelijk met'), 'Sterk eenzaam, 16 tot en met 25 jaar');
    expect(await screen.findByText('Dit mag niet naast elkaar')).toBeTruthy();
    expect(screen.getByText(/de ene groep is 18 jaar en ouder/)).toBeTruthy();
  });

  it('of a merged municipality point on', async () => {
    await shown({ ...heemstede, successor: { cbsCode: 'GM0392', name: 'Haarlem' } });
    expect(screen.getByText('Heemstede is opgegaan in Haarlem')).toBeTruthy();
  });

  it('are not there yet on an empty platform', async () => {
    await shown({ ...heemstede, series: [] });
    expect(screen.getByText('Er zijn nog geen cijfers')).toBeTruthy();
  });
});

describe('reading in figures', () => {
  type Import = IndicatorImportsQuery['indicatorImports'][number];
  const file: Import = {
    id: '1',
    status: 'READY',
    fileName: 'cijfers.csv',
    boundaryYear: 2024,
    requestedAt: '2026-11-22T09:00:00Z',
    finishedAt: '2026-11-22T09:00:02Z',
    layout: 'RIVM StatLine',
    rowsTotal: 365,
    rowsDone: 365,
    added: 12,
    changed: 1,
    unchanged: 2171,
    neighbourhoods: 0,
    leftOut: 1,
    failure: null,
    rowErrors: [],
    rowErrorCount: 0,
  };
  const fetching = jest.fn<typeof fetch>();
  const realFetch = globalThis.fetch;
  beforeEach(() => {
    globalThis.fetch = fetching;
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    fetching.mockReset();
  });

  const shown = async (imports: Import[]) => {
    await renderPage(<ImportsPage />, {
      mocks: [
        {
          request: { query: IndicatorImportsDocument },
          result: { data: { indicatorImports: imports } },
          maxUsageCount: 99,
        },
      ],
      session: aSession('PROGRAMME_ADMIN'),
      path: '/programma/cijfers',
    });
    await screen.findByRole('heading', { level: 2, name: 'Ingelezen bestanden' });
  };
  const fill = async () => {
    await userEvent.upload(screen.getByLabelText('Bestand'), new File(['a;b;c'], 'cijfers.csv', { type: 'text/csv' }));
    await userEvent.type(screen.getByLabelText('Indeling in gemeenten'), '2024');
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk het bestand' }));
  };

  it('tells what a file changed, and which rows were left out', async () => {
    await shown([
      { ...file, rowErrorCount: 1, rowErrors: [{ row: 4, message: 'GM9999 is geen bekende gemeente of regio.' }] },
    ]);
    expect(await screen.findByText('12 nieuwe cijfers, één gewijzigd, 2.171 al gelijk.')).toBeTruthy();
    expect(screen.getByText('Eén rij is niet ingelezen', { selector: 'summary' })).toBeTruthy();
    expect(screen.getByText('GM9999 is geen bekende gemeente of regio.')).toBeTruthy();
  });

  it('tells how far a file is, and why one failed', async () => {
    await shown([
      { ...file, status: 'RUNNING', rowsDone: 100 },
      { ...file, id: '2', status: 'FAILED', failure: 'We herkennen de kolommen niet.' },
    ]);
    expect(await screen.findByText('100 van 365 rijen')).toBeTruthy();
    expect(screen.getByText('We herkennen de kolommen niet.')).toBeTruthy();
  });

  it('sends nothing without a file and a division', async () => {
    await shown([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk het bestand' }));
    expect(screen.getByRole('link', { name: 'Kies een bestand' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vul het jaar van de indeling in, met vier cijfers' })).toBeTruthy();
    expect(fetching).not.toHaveBeenCalled();
  });

  it('tells what is in a file before it is read in, and sends the fields before the file', async () => {
    const preview: FigurePreview = {
      layout: 'RIVM StatLine, volwassenen (50090NED, 50120NED)',
      rows: 9,
      years: [2022],
      figures: 4,
      areas: 1,
      neighbourhoods: { figures: 8, areas: 2, municipalities: 1, withoutFigure: 1, withMargin: 4 },
      leftOut: 2,
      errors: [{ row: 7, message: 'BU99990001 hoort bij geen gemeente die nu bestaat.' }],
      errorCount: 1,
    };
    fetching.mockResolvedValue({ ok: true, text: () => Promise.resolve(JSON.stringify(preview)) } as Response);
    await shown([]);
    await fill();
    expect(await screen.findByText(/8 schattingen van 2 wijken en buurten in één gemeente, over 2022/)).toBeTruthy();
    expect(screen.getByText(/Bij 4 staat een marge. Zonder cijfer: 1; dat blijft zo/)).toBeTruthy();
    expect(screen.getByText(/Rij 7: BU99990001 hoort bij geen gemeente/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lees in' }));
    await waitFor(() => expect(fetching).toHaveBeenCalledTimes(2));
    expect(fetching.mock.calls.map(([path]) => path)).toEqual([
      '/api/indicator-imports/preview',
      '/api/indicator-imports',
    ]);
    for (const [, init] of fetching.mock.calls)
      expect([...(init?.body as FormData).keys()]).toEqual(['boundaryYear', 'file']);
  });

  it('keeps what was filled in when the server refuses', async () => {
    fetching.mockResolvedValue({
      ok: false,
      text: () => Promise.resolve('{"code":"payload_too_large","message":"x"}'),
    } as Response);
    await shown([]);
    await fill();
    expect(await screen.findByText('Dit bestand of bericht is te groot. Maak het kleiner of splits het.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Indeling in gemeenten').value).toBe('2024');
  });
});
