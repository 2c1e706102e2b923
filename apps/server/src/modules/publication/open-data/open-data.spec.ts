import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { readOds } from 'hucre/ods';
import { dutchDay, isDay, levels, tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { AppModule } from '../../../app.module.js';
import { anEvening } from '../../evenings/evenings.builders.js';
import { seedIndicators } from '../../indicators/indicators.seed.js';
import { ProgrammeEditions } from '../../programme/editions.service.js';
import { aCountry } from '../../programme/programme.builders.js';
import { seedCatalogue } from '../../toolkits/seed/catalogue.seed.js';
import { seedToolkit } from '../../toolkits/toolkits.seed.js';
import type { PublicPartners } from '../contents.js';
import { aRelease, everyRelease, markedContents } from '../publication.builders.js';
import { PUBLIC_CHANNEL } from '../published.service.js';
import { camel, datasets, fileFormats, type Dataset } from './datasets.js';

/** Bloemendaal shows all, Alkmaar took all back; Haarlem and Aalsmeer show something for a moment. */
const CODE = 'GM0377';
const [SHOWING, WITHDRAWN, BRIEF, FORMULA] = [CODE, 'GM0361', 'GM0392', 'GM0358'].map(tenantIdOf) as [
  string,
  string,
  string,
  string,
];
const TODAY = dutchDay(new Date());
const SHOWN = 'Zonnebloem';
const LATER = 'Anemoon';
const GONE = 'Distel';
const DRAFT = 'Brandnetel';
const CARD = 'Vingerhoedskruid';

type Answer = { status: number; headers: Headers; text: string; json: () => Record<string, never> };
type Row = { id: string } & Record<string, unknown>;
type Page = { _links: Record<string, { href: string }>; total: number; items: Row[] };

describe('open data', () => {
  let app: TestApp;
  let contents: ReturnType<typeof markedContents>;
  let description: { paths: Record<string, { get: { parameters: { name: string; in: string }[] } }> };
  const validators = new Map<string, ValidateFunction>();

  const get = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(path.startsWith('http') ? path : `${app.url}${path}`, init);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: () => JSON.parse(text) as Record<string, never>,
    };
  };
  const list = async (path: string): Promise<Page> => (await get(`/api/v1/${path}`)).json() as unknown as Page;
  /** The address of this server for one that the answer names. */
  const here = (href: string): string => {
    const { pathname, search } = new URL(href);
    return `${pathname}${search}`;
  };
  const told = (tenantId: string) =>
    app.db.run({ tenantId, actorId: null }, () => app.db.notify(PUBLIC_CHANNEL, { tenantId }));
  /** Every address of the open data that a set has. */
  const addressesOf = ({ id, formats }: Dataset): string[] => [
    `/api/v1/${id}`,
    `/api/v1/${id}?limit=500`,
    `/api/v1/${id}?isDemonstration=false`,
    `/open-data/${id}`,
    `/open-data/${id}-kolommen.csv`,
    ...formats.map((format) => `/open-data/${id}.${format}`),
  ];

  beforeAll(async () => {
    app = await testApp([AppModule], { OPEN_DATA_REQUESTS_PER_MINUTE: '100000' });
    await aCountry(app.db, app.database.sql);
    await seedIndicators(app.db);
    await seedCatalogue(app.db);
    await seedToolkit(app.db);
    await app.database.sql.query('update toolkit_item set is_public = false');
    await app.get(ProgrammeEditions).publishIfDue();
    contents = await everyRelease(app.database.sql, SHOWING, SHOWN, TODAY);
    await everyRelease(app.database.sql, SHOWING, LATER, TODAY, { releasedAt: new Date(Date.now() + 86_400_000) });
    await everyRelease(app.database.sql, WITHDRAWN, GONE, TODAY, { withdrawnAt: new Date() });
    await app.database.sql.query(`update public_block set lead = $1`, [DRAFT]);
    // What a municipality confirmed for its peers is not for everybody.
    const evening = await anEvening(app, [CODE]);
    await app.database.sql.query(
      `insert into practice_card (tenant_id, event_id, pillar, title, what_it_was, status)
       values ($1, $2, 'P2', $3, $3, 'CONFIRMED')`,
      [SHOWING, evening.id, CARD],
    );
    description = (await get('/api/v1/openapi.json')).json() as never;
  });
  afterAll(() => app.close());

  /** Compiles the part of the description at this pointer, against the description as it is served. */
  const validator = (pointer: string): ValidateFunction => {
    const known = validators.get(pointer);
    if (known) return known;
    const ajv = new Ajv2020({
      strict: false,
      formats: {
        date: isDay,
        'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
        uri: URL.canParse,
      },
    });
    ajv.addSchema(description, 'api');
    const made = ajv.compile({ $ref: `api#${pointer}` });
    validators.set(pointer, made);
    return made;
  };
  const isAs = (pointer: string, body: unknown) => {
    const validate = validator(pointer);
    expect([validate(body), validate.errors ?? null]).toEqual([true, null]);
  };
  const schemaNameOf = ({ id }: Dataset) =>
    id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  const isProblem = (answer: Answer, status: number) => {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get('api-version')).toBe('1.0.0');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.json()).toMatchObject({ status });
    isAs('/components/schemas/Problem', answer.json());
  };

  describe('the description', () => {
    it('is a valid OpenAPI document, with whom to ask', async () => {
      const { valid, errors } = await new Validator().validate(description);
      expect([valid, errors ?? null]).toEqual([true, null]);
      expect(description).toMatchObject({
        openapi: '3.1.0',
        info: { version: '1.0.0', contact: { email: 'opendata@duizendbloemen.example' } },
      });
    });

    it('keeps to the naming rules of the government', () => {
      for (const [path, { get: operation }] of Object.entries(description.paths)) {
        expect(path).toMatch(/^(\/|\/openapi\.json|\/[a-z]+(-[a-z]+)*(\/\{id\})?)$/);
        for (const parameter of operation.parameters)
          if (parameter.in === 'query') expect(parameter.name).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
      }
    });

    it('names every set, and none that is not there', () => {
      expect(Object.keys(description.paths).sort()).toEqual(
        ['/', '/openapi.json', ...datasets.flatMap(({ id }) => [`/${id}`, `/${id}/{id}`])].sort(),
      );
    });
  });

  describe.each(datasets)('$id', (dataset) => {
    const { id, filters, columns } = dataset;
    const name = schemaNameOf(dataset);

    it('answers as described: the page, each row, each filter', async () => {
      const answer = await get(`/api/v1/${id}?limit=20`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      expect(answer.headers.get('api-version')).toBe('1.0.0');
      expect(answer.headers.get('link')).toContain('rel="first"');
      expect(answer.headers.get('set-cookie')).toBeNull();
      const page = answer.json() as unknown as Page;
      isAs(`/components/schemas/${name}Page`, page);
      for (const row of page.items.slice(0, 3)) {
        const one = await get(`/api/v1/${id}/${encodeURIComponent(row.id)}`);
        expect([one.status, one.json()]).toEqual([200, row]);
        isAs(`/components/schemas/${name}`, one.json());
      }
      for (const filter of filters) {
        const has = page.items[0]?.[filter.column] ?? columns.find((column) => column.name === filter.column)!.example;
        const value = String(Array.isArray(has) ? has[0] : has);
        const filtered = await get(
          `/api/v1/${id}?${new URLSearchParams({ [filter.name]: value, limit: '5' }).toString()}`,
        );
        expect([filter.name, filtered.status]).toEqual([filter.name, 200]);
        isAs(`/components/schemas/${name}Page`, filtered.json());
      }
    });

    it('walks every row exactly once, forwards and backwards', async () => {
      const { items: all, total } = await list(`${id}?limit=500`);
      const size = Math.max(1, Math.ceil(Math.min(total, 500) / 4));
      if (total > 500) return;
      const walk = async (from: string, way: 'next' | 'prev') => {
        const pages: string[][] = [];
        let href: string | undefined = from;
        while (href) {
          const page: Page = (await get(here(href))).json() as unknown as Page;
          isAs(`/components/schemas/${name}Page`, page);
          pages.push(page.items.map((row) => row.id));
          href = page._links[way]?.href;
        }
        return pages;
      };
      const first = `${app.url}/api/v1/${id}?limit=${size}`;
      const ids = all.map((row) => row.id);
      expect(new Set(ids).size).toBe(total);
      expect((await walk(first, 'next')).flat()).toEqual(ids);
      const { _links: links } = await list(`${id}?limit=${size}`);
      const back = (await walk(links['last']!.href, 'prev')).reverse().flat();
      expect([...new Set(back)]).toEqual(ids);
    });

    it('has the page, the columns and every file, and only those', async () => {
      for (const format of Object.keys(fileFormats)) {
        const answer = await get(`/open-data/${id}.${format}`);
        const isThere = dataset.formats.includes(format as never);
        expect([format, answer.status]).toEqual([format, isThere ? 200 : 404]);
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
      expect((await get(`/open-data/${id}-kolommen.csv`)).text).toContain(columns[0]!.title);
      const page = await get(`/open-data/${id}`);
      for (const column of columns) expect(page.text).toContain(`<code>${column.name}</code>`);
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page.text);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    });
  });

  describe('what is not released', () => {
    it('is nowhere: not in a set, a file, a page or an error, for nobody and no way of asking', async () => {
      const addresses = [
        '/api/v1',
        '/api/v1/openapi.json',
        '/open-data',
        ...datasets.flatMap(addressesOf),
        '/api/v1/partners/0',
        '/api/v1/partners?sector=WRONG',
        `/api/v1/coalitions?municipalityCode=${CODE}`,
      ];
      const hidden = new RegExp([LATER, GONE, DRAFT, CARD].join('|'), 'i');
      for (const address of addresses)
        for (const method of ['GET', 'HEAD']) {
          const answer = await get(address, { method });
          expect([address, method, hidden.test(answer.text + JSON.stringify([...answer.headers]))]).toEqual([
            address,
            method,
            false,
          ]);
          if (method === 'HEAD') expect([address, answer.text]).toEqual([address, '']);
          const again = await get(address, { headers: { 'if-none-match': answer.headers.get('etag') ?? '""' } });
          expect([address, hidden.test(again.text)]).toEqual([address, false]);
        }
    });

    it('while what is released is there, in each set and file that is made of it', async () => {
      for (const id of ['coalitions', 'partners', 'statements', 'practice-examples', 'week-activities']) {
        expect([id, (await get(`/api/v1/${id}?limit=500`)).text.includes(SHOWN)]).toEqual([id, true]);
        expect([id, (await get(`/open-data/${id}.csv`)).text.includes(SHOWN)]).toEqual([id, true]);
      }
    });

    it('of what is released: no name of who signed, and no level of one municipality', async () => {
      const { text } = await get('/api/v1/statements?limit=500');
      expect(text).not.toContain(contents.STATEMENT.signatures[0]!.name);
      for (const { columns } of datasets.filter(({ columns: all }) =>
        all.some(({ name }) => name === 'municipalityCode'),
      ))
        expect(columns.map(({ name }) => name)).not.toContain('level');
    });

    it('tells of a pillar only what still tells nothing about few, beside the levels that municipalities show', async () => {
      const figures = async () => (await list('standings?pillar=P2&limit=500')).items;
      const level = (row: Row) => levels.map((name) => row[camel(name)]);
      expect((await figures()).flatMap(level).some((count) => typeof count === 'number')).toBe(true);
      const taking = (await list('municipalities?takesPart=true&limit=500')).items.map(({ id }) => tenantIdOf(id));
      const content = { ...contents.P2, level: 'IN_PROGRESS' as const };
      const releases: string[] = [];
      for (const id of taking) releases.push(await aRelease(app.database.sql, id, 'P2', content));
      await told(SHOWING);
      await waitFor(async () => ((await figures()).flatMap(level).every((count) => count === null) ? true : null));
      expect((await list('standings?pillar=P1&limit=500')).items.flatMap(level)).toContainEqual(expect.any(Number));
      await app.database.sql.query('update public_release set withdrawn_at = now() where id = any($1)', [releases]);
      await told(SHOWING);
      await waitFor(async () => ((await figures()).flatMap(level).some((count) => count !== null) ? true : null));
    });

    it('of the toolkit: no item that its keepers did not open to everybody, and none that is written', async () => {
      const items = async () => (await list('toolkit-items?limit=500')).items;
      expect(await items()).toEqual([]);
      await app.database.sql.query('update toolkit_item set is_public = true');
      await told(SHOWING);
      const open = await waitFor(async () => ((await items()).length > 0 ? items() : null));
      const { rows } = await app.database.sql.query<{ id: string }>(
        `select id from toolkit_item where status in ('PUBLISHED', 'UNDER_REVIEW') order by id::text`,
      );
      expect(open.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      isAs('/components/schemas/ToolkitItemsPage', await list('toolkit-items?audience=COORDINATOR&kind=GUIDE'));
      await app.database.sql.query('update toolkit_item set is_public = false');
      await told(SHOWING);
      await waitFor(async () => ((await items()).length === 0 ? true : null));
    });

    it('leaves at once when it is withdrawn, and no mark of before holds', async () => {
      const mark = 'Klaproos';
      const content: PublicPartners = markedContents(mark, TODAY).PARTNERS;
      const release = await aRelease(app.database.sql, BRIEF, 'PARTNERS', content);
      await told(BRIEF);
      const addresses = ['/api/v1/partners?limit=500', '/open-data/partners.csv', '/open-data/partners.ods'];
      const before = await waitFor(async () => {
        const answers = await Promise.all(addresses.map((address) => get(address)));
        return answers[0]!.text.includes(mark) && answers[1]!.text.includes(mark) ? answers : null;
      });
      await app.database.sql.query('update public_release set withdrawn_at = now() where id = $1', [release]);
      await told(BRIEF);
      await waitFor(async () => ((await get(addresses[0]!)).text.includes(mark) ? null : true));
      for (const [at, address] of addresses.entries()) {
        const etag = before[at]!.headers.get('etag')!;
        const after = await get(address, { headers: { 'if-none-match': etag } });
        expect([address, after.status, after.text.includes(mark)]).toEqual([address, 200, false]);
        expect(after.headers.get('etag')).not.toBe(etag);
      }
      isProblem(await get(`/api/v1/partners/${content.partners[0]!.id}`), 404);
    });
  });

  describe('rules of asking', () => {
    it('answers 304 to who has it already, and nothing but the head to HEAD', async () => {
      const first = await get('/api/v1/municipalities?limit=3');
      const again = await get('/api/v1/municipalities?limit=3', {
        headers: { 'if-none-match': first.headers.get('etag')! },
      });
      expect([again.status, again.text, again.headers.get('api-version')]).toEqual([304, '', '1.0.0']);
      const head = await get('/api/v1/municipalities?limit=3', { method: 'HEAD' });
      expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', first.headers.get('etag')]);
    });

    it('lets pages of other sites ask', async () => {
      const answer = await get('/api/v1/municipalities', { method: 'OPTIONS' });
      expect([answer.status, answer.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, OPTIONS']);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    });

    it('says all that is wrong with a question at once', async () => {
      const answer = await get(
        '/api/v1/partners?sector=X&limit=0&colour=red&isDemonstration=misschien&municipalityCode=1',
      );
      isProblem(answer, 400);
      expect(
        (answer.json() as unknown as { errors: { parameter: string }[] }).errors.map((one) => one.parameter),
      ).toEqual(['sector', 'limit', 'colour', 'isDemonstration', 'municipalityCode']);
      isProblem(await get('/api/v1/partners?limit=1&limit=2'), 400);
      isProblem(await get('/api/v1/week-activities?onFrom=2026-02-30'), 400);
      isProblem(await get('/api/v1/openapi.json?x=1'), 400);
    });

    it('answers every other refusal as a problem: 404, 405, 406', async () => {
      for (const path of [
        '/nowhere',
        '/municipalities/',
        '/municipalities/GM9999',
        '/municipalities/GM0397/partners',
        '/a%00b',
      ])
        isProblem(await get(`/api/v1${path}`), 404);
      for (const path of ['/%zz', `/municipalities/${'a'.repeat(3_000)}`]) isProblem(await get(`/api/v1${path}`), 404);
      for (const [method, headers, body] of [
        ['POST', { 'content-type': 'application/json' }, '{}'],
        ['POST', { 'content-type': 'application/json' }, '{'],
        ['POST', { 'content-type': 'application/strange' }, 'x'],
        ['PUT', {}, 'x'],
        ['DELETE', {}, undefined],
        ['PATCH', {}, 'x'],
        ['PROPFIND', {}, undefined],
      ] as const) {
        const answer = await get('/api/v1/municipalities', { method, headers, ...(body && { body }) });
        isProblem(answer, 405);
        expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      }
      isProblem(await get('/api/v1/municipalities', { headers: { accept: 'text/csv' } }), 406);
      isProblem(await get('/api/v1/municipalities', { headers: { accept: 'application/json;q=0, text/html' } }), 406);
      expect((await get('/api/v1/municipalities', { headers: { accept: 'text/html, */*;q=0.1' } })).status).toBe(200);
    });

    it('starts at its address, with or without a slash', async () => {
      for (const path of ['/api/v1', '/api/v1/']) {
        const answer = await get(path);
        expect([path, answer.status]).toEqual([path, 200]);
        isAs('/components/schemas/Start', answer.json());
      }
    });
  });

  describe('files', () => {
    it('say what they are: source, day, method and licence', async () => {
      const json = (await get('/open-data/partners.json')).json() as unknown as Record<string, unknown>;
      expect(json).toMatchObject({
        id: 'partners',
        madeOn: TODAY,
        source: expect.any(String),
        method: expect.any(String),
        licence: { url: expect.stringContaining('publicdomain/zero') },
      });
      const csv = (await get('/open-data/partners.csv')).text;
      expect(csv.split(/\r?\n/)[0]).toMatch(/id;municipalityCode;.*;source;asOf;isDemonstration;method;licence$/);
      expect(csv).toContain('CC0');
    });

    it('begin as Excel needs it, and hold the rows of the API', async () => {
      const bytes = Buffer.from(await (await fetch(`${app.url}/open-data/partners.csv`)).arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const { items } = await list('partners?limit=500');
      const lines = bytes.toString('utf8').trim().split(/\r?\n/);
      expect(lines.length - 1).toBe(items.length);
      for (const { id } of items) expect(lines.some((line) => line.includes(id))).toBe(true);
    });

    it('open as a workbook of three sheets', async () => {
      const bytes = new Uint8Array(await (await fetch(`${app.url}/open-data/week-activities.ods`)).arrayBuffer());
      const { sheets } = await readOds(bytes);
      expect(sheets.map(({ name }) => name)).toEqual(['Gegevens', 'Toelichting', 'Kolommen']);
      const { columns } = datasets.find(({ id }) => id === 'week-activities')!;
      expect(sheets[0]!.rows[0]).toEqual(columns.map(({ name }) => name));
      expect(JSON.stringify(sheets[0]!.rows)).toContain(SHOWN);
      expect(sheets[2]!.rows.length).toBe(columns.length + 1);
    });

    it('draw each municipality as a hexagon within the country, and say that it is no border', async () => {
      const drawing = (await get('/open-data/coalitions.geojson')).json() as unknown as {
        metadata: { shapes: string };
        features: { id: string; geometry: { coordinates: [number, number][][] } }[];
      };
      expect(drawing.metadata.shapes).toContain('geen gemeentegrenzen');
      const [feature] = drawing.features;
      expect(feature!.id).toBe(CODE);
      const [ring] = feature!.geometry.coordinates;
      expect(ring).toHaveLength(7);
      expect(ring!.at(-1)).toEqual(ring![0]);
      for (const [longitude, latitude] of ring!) {
        expect(longitude).toBeGreaterThan(3);
        expect(longitude).toBeLessThan(8);
        expect(latitude).toBeGreaterThan(50);
        expect(latitude).toBeLessThan(54);
      }
    });

    it('keep no formula that a sheet would run', async () => {
      const content = markedContents('x', TODAY).PARTNERS;
      await aRelease(app.database.sql, FORMULA, 'PARTNERS', {
        ...content,
        partners: [{ ...content.partners[0]!, title: '=HYPERLINK("http://kwaad.example")' }],
      });
      await told(FORMULA);
      const text = await waitFor(async () => {
        const answer = await get('/open-data/partners.csv');
        return answer.text.includes('HYPERLINK') ? answer.text : null;
      });
      expect(text).not.toMatch(/;"?=HYPERLINK/);
    });
  });
});

describe('asking too much', () => {
  it('is refused as a problem, with when to come back, for the API and for files', async () => {
    const app = await testApp([AppModule], { OPEN_DATA_REQUESTS_PER_MINUTE: '3' });
    try {
      const answers: Response[] = [];
      for (let at = 0; at < 5; at += 1) answers.push(await fetch(`${app.url}/api/v1`));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
      expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0', '0', '0']);
      const refused = answers[3]!;
      expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await fetch(`${app.url}/open-data/municipalities.csv`)).status).toBe(429);
      expect((await fetch(`${app.url}/open-data`)).status).toBe(200);
    } finally {
      await app.close();
    }
  });
});

/** What a listener of another process does comes a moment later. */
async function waitFor<T>(look: () => Promise<T | null>): Promise<T> {
  for (let times = 0; times < 100; times += 1) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come.');
}
