import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FigurePreview } from '@bloemen/api-contract/public';
import { PROGRAMME_TENANT_ID, tenantIdOf, type Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { areasOf } from '../municipalities/boundaries/boundaries.builders.js';
import { seedMunicipalities } from '../municipalities/municipalities.seed.js';
import { ImportIndicatorsJob } from './import-indicators.job.js';
import { IndicatorsModule } from './indicators.module.js';
import { seedIndicators } from './indicators.seed.js';
import { comparableYears } from './neighbourhoods.rules.js';

let app: TestApp;
let vws: TestClient;
const heemstede = tenantIdOf('GM0397');

const head =
  'ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Codering_3;Eenzaam_27;ErnstigZeerErnstigEenzaam_28;EmotioneelEenzaam_29;SociaalEenzaam_30';
type Row = [area: string, name: string, year: number, margin: 'MW00000' | 'MOG0095' | 'MBG0095', lonely: string];
const table = (...rows: Row[]): string =>
  [
    head,
    ...rows.map(
      ([area, name, year, margin, lonely]) => `0;20300;${margin};${name};${year}JJ00;${area};${lonely};9;25;30`,
    ),
  ].join('\n');
const recent = table(
  ['BU03970002', 'Zandvoortselaan', 2022, 'MW00000', '38,2'],
  ['BU03970002', 'Zandvoortselaan', 2022, 'MOG0095', '34,1'],
  ['BU03970002', 'Zandvoortselaan', 2022, 'MBG0095', '42,3'],
  ['BU03970001', 'Centrum', 2022, 'MW00000', '51'],
  ['BU03970003', 'Bos', 2022, 'MW00000', '.'],
  ['WK039700', 'Wijk 00', 2022, 'MW00000', '44'],
  ['BU03970001', 'Centrum', 2020, 'MW00000', '49'],
  ['BU04730001', 'Zandvoort strand', 2022, 'MW00000', '40'],
);
const form = (content: string, boundaryYear: string): FormData => {
  const data = new FormData();
  data.append('boundaryYear', boundaryYear);
  data.append('file', new Blob([content], { type: 'text/csv' }), 'buurten.csv');
  return data;
};
const imported = async (content: string, boundaryYear = '2022') => {
  const { body } = await vws.call('POST', '/api/indicator-imports', form(content, boundaryYear));
  const { id } = JSON.parse(body.toString()) as { id: string };
  await app
    .get(ImportIndicatorsJob)
    .run({ tenantId: PROGRAMME_TENANT_ID, importId: id }, { attempt: 1, signal: AbortSignal.timeout(60_000) });
  const { data } = await vws.send<{ indicatorImports: object[] }>(
    '{ indicatorImports { status added changed unchanged neighbourhoods rowErrorCount } }',
  );
  return data.indicatorImports[0];
};

type Figures = {
  neighbourhoodFigures: {
    name: string;
    kinds: string[];
    years: number[];
    chosen: {
      year: number;
      boundaryYears: number[];
      note: string;
      comparison: { verdict: string; because: string } | null;
      areas: {
        code: string;
        name: string;
        estimate: Record<string, unknown>;
        beside: Record<string, unknown> | null;
      }[];
      borders: { topology: string; year: number } | null;
    } | null;
  };
};
const query = `query ($kind: NeighbourhoodKind, $year: Int, $besideYear: Int) {
  neighbourhoodFigures(kind: $kind, year: $year, besideYear: $besideYear) { name kinds years
    chosen { year boundaryYears note comparison { verdict because } borders { topology year }
      areas { code name estimate { value lower upper because } beside { value } } } } }`;
const as = (role: Role, tenantId = heemstede) => app.as({ role, tenantId });
const read = async (variables: Record<string, unknown> = {}, client = as('COORDINATOR')) =>
  (await client.send<Figures>(query, variables)).data.neighbourhoodFigures;

beforeAll(async () => {
  app = await testApp([IndicatorsModule]);
  await seedMunicipalities(app.db);
  await seedIndicators(app.db);
  vws = app.as({ role: 'PROGRAMME_ADMIN' });
});
afterAll(() => app.close());

describe('figures of neighbourhoods', () => {
  it('are not there until they are imported', async () => {
    expect(await read()).toEqual({ name: 'Heemstede', kinds: [], years: [], chosen: null });
  });

  it('are looked at before they are imported', async () => {
    const { status, body } = await vws.call('POST', '/api/indicator-imports/preview', form(recent, '2022'));
    expect(status).toBe(200);
    expect(JSON.parse(body.toString()) as FigurePreview).toMatchObject({
      rows: 8,
      years: [2020, 2022],
      figures: 0,
      neighbourhoods: { figures: 6 * 4, areas: 5, municipalities: 2, withoutFigure: 1, withMargin: 4 },
      errorCount: 0,
    });
    expect((await read()).chosen).toBeNull();
  });

  it('come in by the same import as those of municipalities, and again change nothing', async () => {
    expect(await imported(recent)).toMatchObject({ status: 'READY', added: 24, changed: 0, neighbourhoods: 24 });
    expect(await imported(recent)).toMatchObject({ added: 0, changed: 0, unchanged: 24 });
  });

  it('stand in the order of their names, with their margin, and a missing one stays missing', async () => {
    const { chosen, years, kinds } = await read();
    expect({ years, kinds }).toEqual({ years: [2022, 2020], kinds: ['DISTRICT', 'NEIGHBOURHOOD'] });
    expect(chosen).toMatchObject({
      year: 2022,
      boundaryYears: [2022],
      note: expect.stringMatching(/schatting met een model/),
    });
    expect(chosen!.areas.map(({ name, estimate: { value, lower, upper } }) => [name, value, lower, upper])).toEqual([
      ['Bos', null, null, null],
      ['Centrum', 51, null, null],
      ['Zandvoortselaan', 38.2, 34.1, 42.3],
    ]);
    expect(chosen!.areas[0]!.estimate['because']).toMatch(/te weinig inwoners/);
    expect((await read({ kind: 'DISTRICT' })).chosen!.areas.map(({ name }) => name)).toEqual(['Wijk 00']);
  });

  it('of two years on the same borders stand side by side, with care', async () => {
    const { chosen } = await read({ besideYear: 2020 });
    expect(chosen!.comparison!.verdict).toBe('WITH_CAUTION');
    expect(chosen!.areas.map(({ beside }) => beside?.['value'])).toEqual([undefined, 49, undefined]);
  });

  it('of two years with other borders are refused, and are not sent', async () => {
    await imported(table(['BU03970001', 'Centrum', 2016, 'MW00000', '47']), '2016');
    const { chosen } = await read({ besideYear: 2016 });
    expect(chosen!.comparison).toEqual({
      verdict: 'REFUSED',
      because: expect.stringMatching(
        /van 2022 zijn gemaakt voor de grenzen van 2022, die van 2016 voor de grenzen van 2016/,
      ),
    });
    expect(chosen!.areas.every(({ beside }) => beside === null)).toBe(true);
  });

  it('come with borders once these were imported, which name what the file does not', async () => {
    const data = new FormData();
    for (const [key, value] of Object.entries({ year: '2023', source: 'CBS', licence: 'CC BY 4.0' }))
      data.append(key, value);
    data.append('file', new Blob([JSON.stringify(areasOf(['BU03970001', 'BU04730001']))]), 'buurten.geojson');
    expect((await vws.call('POST', '/api/boundaries', data)).status).toBe(201);
    const { borders } = (await read()).chosen!;
    expect(borders!.year).toBe(2023);
    expect(borders!.topology).toContain('BU03970001');
    expect(borders!.topology).not.toContain('BU04730001');
    expect((await read({ kind: 'DISTRICT' })).chosen!.borders).toBeNull();
  });

  it('take three statements, beside the one that opens the door', async () => {
    expect((await as('COORDINATOR').send(query)).statements).toBe(4);
  });
});

describe('figures of neighbourhoods are for their own municipality alone', () => {
  it.each(['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)(
    'a %s reads them',
    async (role) => {
      expect((await read({}, as(role))).chosen!.areas).toHaveLength(3);
    },
  );

  it('another municipality reads its own', async () => {
    const { chosen } = await read({}, as('COORDINATOR', tenantIdOf('GM0473')));
    expect(chosen!.areas.map(({ name }) => name)).toEqual(['Zandvoort strand']);
  });

  it.each(['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)('a %s is refused', async (role) => {
    expect((await app.as({ role }).send(query)).errors?.[0]?.extensions.code).toBe('forbidden');
  });

  it('a stranger is refused, and a visitor sees no row', async () => {
    expect((await app.anonymous.send(query)).errors?.[0]?.extensions.code).toBe('unauthenticated');
    const count = 'select count(*)::int as count from neighbourhood_figure';
    expect(await app.db.asPublic(() => app.db.one(count))).toEqual({ count: 0 });
    expect(await app.db.asSystem('a spec', () => app.db.one(count))).toEqual({ count: 0 });
  });

  it('nor does a person of the programme in the database, or a municipality write one', async () => {
    const personId = vws.actor!.personId;
    const count = 'select count(*)::int as count from neighbourhood_figure';
    expect(
      await app.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: personId, roles: ['PROGRAMME_ADMIN'] }, () =>
        app.db.one(count),
      ),
    ).toEqual({ count: 0 });
    await app.db.run({ tenantId: heemstede, actorId: null }, async () => {
      expect(await app.db.query('update neighbourhood_figure set value = 1 returning 1')).toEqual([]);
      expect(await app.db.query('delete from neighbourhood_figure returning 1')).toEqual([]);
    });
    await expect(
      app.db.run({ tenantId: heemstede, actorId: null }, () =>
        app.db.query(`insert into neighbourhood_figure (tenant_id, definition_id, area_code, year, boundary_year)
          select app_tenant_id(), id, 'BU03970009', 2022, 2022 from indicator_definition limit 1`),
      ),
    ).rejects.toThrow();
    await expect(app.db.acrossTenants('a spec', (across) => across.query(count))).rejects.toThrow();
  });

  it('the preview is for who imports', async () => {
    for (const client of [as('COORDINATOR'), app.as({ role: 'NATIONAL_ADVISER' })])
      expect((await client.call('POST', '/api/indicator-imports/preview', form(recent, '2022'))).status).toBe(403);
  });
});

describe('two years', () => {
  it('may be compared only on one and the same division', () => {
    expect(comparableYears([2022, [2022]], [2020, [2022, 2022]]).verdict).toBe('WITH_CAUTION');
    expect(comparableYears([2022, [2022]], [2020, [2020]]).verdict).toBe('REFUSED');
    expect(comparableYears([2022, [2022, 2020]], [2020, [2020, 2022]]).verdict).toBe('REFUSED');
  });
});
