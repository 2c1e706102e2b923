import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { seedMunicipalities } from '../municipalities/municipalities.seed.js';
import type { FigurePoint, Figures, FigureSeries } from './indicators.facts.js';
import { IndicatorsModule } from './indicators.module.js';
import { seedIndicators } from './indicators.seed.js';

let app: TestApp;
let seedSeconds: number;

beforeAll(async () => {
  app = await testApp([IndicatorsModule]);
  const start = performance.now();
  await seedMunicipalities(app.db);
  await seedIndicators(app.db);
  seedSeconds = (performance.now() - start) / 1_000;
});
afterAll(() => app.close());

const area = 'areaCode areaName value isDerived note because comparison { verdict because }';
const document = `query ($cbsCode: String) { figures(cbsCode: $cbsCode) { cbsCode name province successor { name }
  series {
  definition { id code name populationName methodName explanation source attribution }
  points { year boundaryYear own { ${area} } province { ${area} } ggdRegion { ${area} } country { ${area} } } breaks {
    year because } } } }`;
const compare = `query ($a: ID!, $b: ID!) { figureComparison(definitionId: $a, besidesId: $b) { verdict because } }`;

const coordinatorOf = (cbsCode: string) => app.as({ role: 'COORDINATOR', tenantId: tenantIdOf(cbsCode) });
const figuresOf = async (cbsCode: string) =>
  (await coordinatorOf(cbsCode).send<{ figures: Figures }>(document)).data.figures;
const series = ({ series }: Figures, code: string): FigureSeries =>
  series.find(({ definition }) => definition.code === code) as FigureSeries;
const point = (figures: Figures, code: string, year: number): FigurePoint =>
  series(figures, code).points.find((p) => p.year === year) as FigurePoint;
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

describe('the first figures', () => {
  it('are there, fast, and only once', async () => {
    const count = async () =>
      (
        await app.database.sql.query<{ count: number; derived: number }>(
          'select count(*)::int as count, count(derived_from)::int as derived from indicator_observation',
        )
      ).rows[0];
    const before = await count();
    expect(before?.count).toBeGreaterThan(12_000);
    await seedIndicators(app.db);
    expect(await count()).toEqual(before);
    expect(seedSeconds).toBeLessThan(15);
  });
});

describe('the figures of Heemstede', () => {
  it('stand beside province, GGD region and country with the same definition, in one statement', async () => {
    const answer = await coordinatorOf('GM0397').send<{ figures: Figures }>(document);
    const { figures } = answer.data;
    expect(
      series(figures, 'LONELY/18+/DJG-11').points.map(({ year, own, country }) => [year, own.value, country.value]),
    ).toEqual([
      [2012, 36.3, 39.6],
      [2016, 39.3, 43.4],
      [2020, 42.9, 47],
    ]);
    expect(answer.statements).toBeLessThanOrEqual(3);
    expect(series(figures, 'LONELY/18+/DJG-11').definition).toMatchObject({
      methodName: 'modelschatting',
      explanation: expect.stringMatching(/geen telling/),
      attribution: expect.stringMatching(/GGD'en, CBS en RIVM/),
    });
  });

  it('say that the figure of the province is ours, and that it may be compared with care', async () => {
    const { province, country } = point(await figuresOf('GM0397'), 'LONELY/18+/DJG-11', 2020);
    expect(province).toMatchObject({
      areaName: 'Noord-Holland',
      isDerived: true,
      note: expect.stringMatching(/berekend uit de cijfers van \d+ gemeenten/),
      comparison: { verdict: 'WITH_CAUTION' },
    });
    expect(country).toMatchObject({ isDerived: false, comparison: { verdict: 'COMPARABLE' } });
  });

  it('take the GGD region from the source where it states one, and say so where it does not', async () => {
    const figures = await figuresOf('GM0397');
    expect(point(figures, 'LONELY/16-25/DJG-6', 2024).ggdRegion).toMatchObject({
      areaName: 'GGD Kennemerland',
      value: 58.1,
      isDerived: false,
    });
    expect(point(figures, 'LONELY/18+/DJG-11', 2020).ggdRegion).toMatchObject({
      value: null,
      because: expect.stringMatching(/niet gepubliceerd/),
      comparison: { verdict: 'REFUSED' },
    });
  });
});

describe('what a municipality should know of its figures', () => {
  it('a municipality younger than the figure gets one of ours, named after its predecessors', async () => {
    expect(point(await figuresOf('GM1979'), 'LONELY/18+/DJG-11', 2020).own).toMatchObject({
      value: 48.2,
      isDerived: true,
      note: 'Door ons berekend uit de cijfers van Appingedam, Delfzijl en Loppersum, gewogen naar inwoners. De bron geeft hier zelf geen cijfer.',
    });
  });

  it('one that grew since is told that the borders moved', async () => {
    expect(point(await figuresOf('GM0439'), 'LONELY/18+/DJG-11', 2020).own).toMatchObject({
      isDerived: false,
      note: 'Dit cijfer gaat over de grenzen van 2020. Sinds 1 januari 2022 hoort Beemster bij deze gemeente.',
    });
  });

  it('one without enough answers gets no figure, and nothing to compare', async () => {
    const { own, country } = point(await figuresOf('GM0744'), 'LONELY/16-25/DJG-6', 2024);
    expect(own).toMatchObject({ value: null, because: expect.stringMatching(/te weinig antwoorden/) });
    expect(country).toMatchObject({
      value: 56.7,
      comparison: { verdict: 'REFUSED', because: expect.stringMatching(/geen cijfer/) },
    });
  });

  it('one that merged keeps its figures and points on', async () => {
    await app.database.sql.query(`update municipality set status = 'MERGED' where cbs_code = 'GM1696'`);
    const figures = await figuresOf('GM1696');
    expect(figures.successor).toEqual({ name: 'Hilversum' });
    expect(point(figures, 'LONELY/18+/DJG-11', 2020).own.value).not.toBeNull();
    expect((await figuresOf('GM0402')).successor).toBeNull();
  });
});

describe('comparing two kinds of figures', () => {
  const idOf = async (code: string) => series(await figuresOf('GM0397'), code).definition.id;
  const verdict = async (a: string, b: string) =>
    (
      await coordinatorOf('GM0397').send<{ figureComparison: { verdict: string; because: string } }>(compare, {
        a: await idOf(a),
        b: await idOf(b),
      })
    ).data.figureComparison;

  it('is allowed for one and the same', async () => {
    expect(await verdict('LONELY/18+/DJG-11', 'LONELY/18+/DJG-11')).toMatchObject({ verdict: 'COMPARABLE' });
  });

  it('is refused with the reason for adults beside young adults, and 18+ beside 65+', async () => {
    expect(await verdict('LONELY/18+/DJG-11', 'LONELY/16-25/DJG-6')).toMatchObject({
      verdict: 'REFUSED',
      because: expect.stringMatching(/zes stellingen/),
    });
    expect(await verdict('LONELY/18+/DJG-11', 'LONELY/65+/DJG-11')).toMatchObject({
      verdict: 'REFUSED',
      because: expect.stringMatching(/65 jaar en ouder/),
    });
  });

  it('is refused for what does not exist, and to a stranger', async () => {
    const nobody = '00000000-0000-4000-8000-0000000000ff';
    expect(codeOf(await coordinatorOf('GM0397').send(compare, { a: nobody, b: nobody }))).toBe('not_found');
    expect(codeOf(await coordinatorOf('GM0397').send(compare, { a: 'x', b: 'y' }))).toBe('not_found');
    expect(codeOf(await app.anonymous.send(compare, { a: nobody, b: nobody }))).toBe('unauthenticated');
  });
});

describe('who reads which figures', () => {
  it('a national role names the municipality', async () => {
    const adviser = app.as({ role: 'NATIONAL_ADVISER' });
    expect((await adviser.send<{ figures: Figures }>(document, { cbsCode: 'GM0397' })).data.figures.name).toBe(
      'Heemstede',
    );
    expect(codeOf(await adviser.send(document))).toBe('figures.name_a_municipality');
    expect(codeOf(await adviser.send(document, { cbsCode: 'GM9999' }))).toBe('not_found');
  });

  it('a municipality reads its own, and a stranger none', async () => {
    expect((await figuresOf('GM0392')).name).toBe('Haarlem');
    expect(codeOf(await coordinatorOf('GM0397').send(document, { cbsCode: 'GM0392' }))).toBe(
      'figures.not_your_municipality',
    );
    expect(codeOf(await app.anonymous.send(document, { cbsCode: 'GM0397' }))).toBe('unauthenticated');
  });

  it('a municipality cannot write figures, whatever the code does', async () => {
    const change = () => app.db.query('update indicator_observation set value = 0 returning value');
    expect(await app.db.run({ tenantId: tenantIdOf('GM0397'), actorId: null }, change)).toEqual([]);
  });
});

describe('figures over the country', () => {
  const document = `query ($population: String, $measure: String) { figureMap(population: $population, measure: $measure) {
    populations { code } measures { code } chosen { year boundaryYear margin definition { measure population }
    areas { code name column row value isDerived isOwn } } } }`;
  type Map = {
    figureMap: {
      populations: { code: string }[];
      chosen: {
        year: number;
        boundaryYear: number;
        definition: { measure: string; population: string };
        areas: { code: string; value: number | null; isDerived: boolean; isOwn: boolean }[];
      };
    };
  };

  it('are the newest of every municipality that exists, its own among them, in two statements', async () => {
    const { data, statements } = await coordinatorOf('GM0397').send<Map>(document);
    const { populations, chosen } = data.figureMap;
    expect(populations.map(({ code }) => code)).toEqual(['18+', '18-64', '65+', '16-25']);
    expect(chosen).toMatchObject({
      year: 2020,
      boundaryYear: 2020,
      definition: { measure: 'LONELY', population: '18+' },
    });
    const { rows: existing } = await app.database.sql.query<{ code: string }>(
      `select cbs_code as code from municipality where status <> 'MERGED'`,
    );
    expect(chosen.areas.map(({ code }) => code).toSorted()).toEqual(existing.map(({ code }) => code).toSorted());
    expect(chosen.areas.filter(({ isOwn }) => isOwn)).toMatchObject([{ code: 'GM0397', value: 42.9 }]);
    expect(chosen.areas.find(({ code }) => code === 'GM1979')).toMatchObject({ isDerived: true });
    // Beside the one that opens the door.
    expect(statements).toBe(3);
  });

  it('are of what was asked for; a figure that is withheld is none', async () => {
    const { data } = await app
      .as({ role: 'PROGRAMME_ADMIN' })
      .send<Map>(document, { population: '16-25', measure: 'LONELY' });
    const { chosen } = data.figureMap;
    expect(chosen).toMatchObject({ year: 2024, definition: { population: '16-25' } });
    expect(chosen.areas.some(({ value }) => value === null)).toBe(true);
    expect(chosen.areas.some(({ isOwn }) => isOwn)).toBe(false);
  });

  it('are refused to a stranger', async () => {
    expect(codeOf(await app.anonymous.send(document))).toBe('unauthenticated');
  });
});
