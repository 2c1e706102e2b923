import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import type { BoundaryPreview, BoundaryYear } from '@bloemen/api-contract/public';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { MunicipalitiesModule } from '../municipalities.module.js';
import { seedMunicipalities } from '../municipalities.seed.js';
import { areasOf } from './boundaries.builders.js';
import { BoundariesService } from './boundaries.service.js';

let app: TestApp;
let vws: TestClient;

beforeAll(async () => {
  app = await testApp([MunicipalitiesModule], { BOUNDARY_FILE_BYTES: '1000000' });
  await seedMunicipalities(app.db);
  vws = app.as({ role: 'PROGRAMME_ADMIN' });
});
afterAll(() => app.close());

const origin = { year: '2024', source: 'CBS / Kadaster', licence: 'CC BY 4.0' };
const form = (content: string | object, fields: Record<string, string> = origin): FormData => {
  const data = new FormData();
  for (const [key, value] of Object.entries(fields)) data.append(key, value);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  data.append('file', new Blob([text], { type: 'application/geo+json' }), 'grenzen.geojson');
  return data;
};
const post = async (path: string, data: FormData, client = vws) => {
  const { status, body } = await client.call('POST', path, data);
  return { status, answer: JSON.parse(body.toString() || '{}') as BoundaryPreview & { code: string } };
};
const years = async (client = app.anonymous): Promise<BoundaryYear[]> =>
  JSON.parse((await client.call('GET', '/api/boundaries')).body.toString()) as BoundaryYear[];
const list = '{ boundarySets { kind year source licence areas points pointsBefore bytes } }';

describe('borders that the programme imports', () => {
  it('are looked at first: unknown codes, municipalities that are gone, and those without a shape', async () => {
    const { status, answer } = await post('/api/boundaries/preview', form(areasOf(['GM0397', 'GM9999', 'GM0003'])));
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      kind: 'MUNICIPALITY',
      areas: 3,
      unknown: [{ code: 'GM9999', name: 'Gebied GM9999' }],
      merged: [{ code: 'GM0003', name: 'Appingedam', successor: 'Eemsdelta' }],
      problems: [],
    });
    expect(answer.missing).toHaveLength(341);
    expect((await vws.send(list)).data).toEqual({ boundarySets: [] });
  });

  it('are kept with year, source and licence, without what nobody knows, and read by anybody', async () => {
    expect(await years()).toEqual([]);
    expect((await post('/api/boundaries', form(areasOf(['GM0397', 'GM9999', 'GM0377'])))).status).toBe(201);
    expect((await vws.send(list)).data).toMatchObject({
      boundarySets: [{ kind: 'MUNICIPALITY', year: 2024, source: 'CBS / Kadaster', licence: 'CC BY 4.0', areas: 2 }],
    });
    const [year] = await years();
    expect(year).toMatchObject({ year: 2024, areas: 2 });
    const kept = await app.anonymous.call('GET', year!.href);
    expect(kept.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(kept.headers['set-cookie']).toBeUndefined();
    const shapes = JSON.parse(kept.body.toString()) as { objects: { areas: { geometries: { id: string }[] } } };
    expect(shapes.objects.areas.geometries.map(({ id }) => id)).toEqual(['GM0377', 'GM0397']);
    const plain = await app.anonymous.call('GET', '/api/boundaries/2024.json');
    expect(plain.headers['cache-control']).toBe('public, max-age=15');
    expect(plain.body).toEqual(kept.body);
    const again = await app.anonymous.call('GET', year!.href, undefined, { 'if-none-match': kept.headers['etag']! });
    expect(again.status).toBe(304);
  });

  it('are replaced as a whole: the address changes, and the old one gives nothing', async () => {
    const [before] = await years();
    await post('/api/boundaries', form(areasOf(['GM0397', 'GM0377', 'GM0473'])));
    const [after] = await years();
    expect(after).toMatchObject({ areas: 3 });
    expect(after!.href).not.toBe(before!.href);
    expect((await app.anonymous.call('GET', before!.href)).status).toBe(404);
  });

  it('of what is smaller are kept for each municipality, and never at an address for everybody', async () => {
    const codes = ['BU03970001', 'BU03970002', 'BU04730100'];
    expect((await post('/api/boundaries', form(areasOf(codes), { ...origin, year: '2022' }))).status).toBe(201);
    expect(await years()).toHaveLength(1);
    expect((await app.anonymous.call('GET', '/api/boundaries/2022.json')).status).toBe(404);
    const within = await app.db.run({ tenantId: tenantIdOf('GM0397'), actorId: null }, () =>
      app.get(BoundariesService).within('NEIGHBOURHOOD', 2022, 'GM0397'),
    );
    expect(within!.areas.map(({ code }) => code)).toEqual(['BU03970001', 'BU03970002']);
    expect(within!.topology).not.toContain('BU04730100');
    // Another municipality later: what was there stays.
    await post('/api/boundaries', form(areasOf(['BU03770001']), { ...origin, year: '2022' }));
    expect((await vws.send(list)).data).toMatchObject({ boundarySets: [{}, { kind: 'NEIGHBOURHOOD', areas: 4 }] });
  });

  it('can be removed', async () => {
    const remove = 'mutation { removeBoundaries(input: { kind: MUNICIPALITY, year: 2024 }) { kind } }';
    expect((await vws.send(remove)).data).toEqual({ removeBoundaries: [{ kind: 'NEIGHBOURHOOD' }] });
    expect(await years()).toEqual([]);
    expect((await app.anonymous.call('GET', '/api/boundaries/2024.json')).status).toBe(404);
    expect((await vws.send(remove)).errors?.[0]?.extensions.code).toBe('not_found');
  });

  it('can come from the keyboard', async () => {
    const { kind } = await app.get(BoundariesService).importByHand(Buffer.from(JSON.stringify(areasOf(['GM0397']))), {
      year: 2023,
      source: 'CBS / Kadaster',
      licence: 'CC BY 4.0',
    });
    expect(kind).toBe('MUNICIPALITY');
    expect((await years()).map(({ year }) => year)).toEqual([2023]);
  });
});

describe('a file with borders is refused', () => {
  const broken = areasOf(['GM0397']);
  Object.assign(broken.features[0]!, { geometry: null });
  it.each([
    ['without a year', form(areasOf(['GM0397']), { source: 'CBS', licence: 'x' }), 400, 'boundary_import.year_missing'],
    [
      'without a source',
      form(areasOf(['GM0397']), { year: '2024', licence: 'x' }),
      400,
      'boundary_import.source_missing',
    ],
    ['that is no map', form('code;naam'), 400, 'boundary_import.unreadable'],
    ['with a broken shape', form(broken), 400, 'boundary_import.broken'],
    ['of nobody we know', form(areasOf(['GM9999'])), 400, 'boundary_import.none_known'],
    ['of more bytes than allowed', form('x'.repeat(1_000_001)), 413, 'payload_too_large'],
  ])('%s', async (_, data, status, code) => {
    const before = await vws.send(list);
    expect(await post('/api/boundaries', data)).toMatchObject({ status, answer: { code } });
    expect((await vws.send(list)).data).toEqual(before.data);
  });

  it('of 40 MB before it is read', async () => {
    expect(await post('/api/boundaries', form('x'.repeat(40_000_000)))).toMatchObject({
      status: 413,
      answer: { code: 'payload_too_large' },
    });
  });

  it('from anybody but the programme', async () => {
    for (const client of [
      app.as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0397') }),
      app.as({ role: 'NATIONAL_ADVISER' }),
      app.as({ role: 'VNG_ADVISER' }),
    ]) {
      for (const path of ['/api/boundaries', '/api/boundaries/preview'])
        expect(await post(path, form(areasOf(['GM0397'])), client)).toMatchObject({
          status: 403,
          answer: { code: 'forbidden' },
        });
      expect((await client.send(list)).errors?.[0]?.extensions.code).toBe('forbidden');
      const remove = 'mutation { removeBoundaries(input: { kind: MUNICIPALITY, year: 2023 }) { kind } }';
      expect((await client.send(remove)).errors?.[0]?.extensions.code).toBe('forbidden');
    }
    expect((await post('/api/boundaries', form(areasOf(['GM0397'])), app.anonymous)).status).toBe(401);
  });

  it('by the database too, for who writes as a municipality', async () => {
    await expect(
      app.db.run({ tenantId: tenantIdOf('GM0397'), actorId: null }, () =>
        app.db.query(`insert into boundary_set (kind, year, source, licence, points_before, hash)
          values ('MUNICIPALITY', 2030, 'x', 'x', 1, 'x')`),
      ),
    ).rejects.toThrow();
  });
});
