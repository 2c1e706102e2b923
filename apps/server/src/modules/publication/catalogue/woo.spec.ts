import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { wooCategories } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { aDocument, aFile, ask, type ToldDocument } from '../../documents/documents.builders.js';
import { PublicationModule } from '../publication.module.js';
import { xmlOf } from './xml.builders.js';

const DIWOO = 'https://standaarden.overheid.nl/diwoo/metadata/';
const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const now = { openness: 'ACTIVELY_PUBLIC', releaseNow: true };
const MARK = 'Brandnetel & <distel>';

type Saved = Pick<ToldDocument, 'id' | 'version' | 'title' | 'kind'>;

describe('documents that are actively public', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let origin: string;

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(test.url + path, { redirect: 'manual', headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const withFile = async (more: object = {}, name = 'besluit 2021.txt', client = coordinator) => {
    const made = await aDocument(client, more);
    expect((await aFile(client, made, name, `inhoud van ${made.title}`)).status).toBe(201);
    return {
      ...made,
      version: made.version + 1,
      path: `/woo/documenten/${made.id}`,
      file: `/woo/documenten/${made.id}/${encodeURIComponent(name)}`,
    };
  };
  const change = async (document: Saved, more: object) => {
    const { id, version, title, kind } = document;
    const { errors, data } = await coordinator.send<{ saveDocument: ToldDocument }>(ask.save, {
      input: { id, version, title, kind, ...more },
    });
    expect(errors).toBeUndefined();
    return data.saveDocument;
  };
  /** Every address that could say something of a document. */
  const everything = async (file: string) =>
    (
      await Promise.all(
        [
          file,
          file.slice(0, file.lastIndexOf('/')),
          '/woo/sitemap-index.xml',
          '/woo/heemstede/sitemap.xml',
          '/sitemap.xml',
          '/robots.txt',
        ].map((path) => get(path)),
      )
    )
      .map(({ text }) => text)
      .join('\n');
  /** A visit before, so that a kept answer would be seen; then what is said of it within the 60 s that a browser keeps. */
  const forgotten = () => new Promise((done) => setTimeout(done, 500));

  beforeAll(async () => {
    test = await testApp([PublicationModule]);
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    origin = test.get(SitePages).origin;
  });
  beforeEach(async () => {
    await test.database.sql.query(
      'truncate document, document_withdrawal, document_attachment, stored_file, outbox cascade',
    );
    test.get(SitePages).forget();
  });
  afterAll(() => test.close());

  it('have a page and a file that is kept on a device and never shown by the browser', async () => {
    const { path, file, title } = await withFile({
      ...now,
      title: MARK,
      kind: 'DECISION_LIST',
      dated: { on: '2021-05-25', precision: 'DAY' },
      reference: '840482',
    });
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('set-cookie')).toBeNull();
    for (const said of [
      'Gemeente Heemstede maakte dit document openbaar',
      'Besluitenlijst',
      '25 mei 2021',
      '840482',
      'agenda’s en besluitenlijsten bestuurscolleges',
      `href="${file}"`,
      `<link rel="canonical" href="${origin}${path}"/>`,
    ])
      expect(page.text).toContain(said);
    expect(
      await new HtmlValidate({
        extends: ['html-validate:standard'],
        rules: { 'no-inline-style': 'off' },
      }).validateString(page.text),
    ).toMatchObject({ valid: true });
    const sent = await get(file);
    expect([sent.status, sent.text]).toEqual([200, `inhoud van ${title}`]);
    expect(Object.fromEntries(sent.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-disposition': `attachment; filename="besluit 2021.txt"; filename*=UTF-8''besluit%202021.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-cache',
    });
    expect((await get(file, { 'if-none-match': sent.headers.get('etag')! })).status).toBe(304);
    expect((await get(file.replace('besluit', 'ander'))).status).toBe(404);
  });

  it('stand in the sitemap of their municipality with metadata of DiWoo', async () => {
    const { file, path } = await withFile({
      ...now,
      title: MARK,
      kind: 'DECISION_LIST',
      dated: { on: '2021-05-25', precision: 'DAY' },
      reference: '840482',
    });
    await withFile({ ...now, kind: 'AGREEMENT', dated: { on: '2022-03-01', precision: 'MONTH' } }, 'convenant.txt');
    await withFile({ ...now, kind: 'POLICY' }, 'beleid.txt');
    await aDocument(coordinator, { ...now, title: 'Elders', address: 'https://heemstede.example/elders' });
    const index = await get('/woo/sitemap-index.xml');
    expect(index.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(xmlOf(index.text).texts('loc')).toEqual([`${origin}/woo/heemstede/sitemap.xml`]);
    expect((await get('/robots.txt')).text).toContain(`Sitemap: ${origin}/woo/sitemap-index.xml\n`);

    const { text, status } = await get('/woo/heemstede/sitemap.xml');
    expect(status).toBe(200);
    const urls = xmlOf(text).all('url');
    expect(urls).toHaveLength(3);
    const decision = urls.find((url) => url.one('loc').text === origin + file)!;
    const said = (name: string) => decision.texts(`diwoo:${name}`);
    const resource = (name: string, of = decision) => of.one(`diwoo:${name}`).attributes.resource;
    expect(said('identifier')).toEqual([origin + path, '840482']);
    expect(said('officieleTitel')).toEqual([MARK]);
    expect(said('creatiedatum')).toEqual(['2021-05-25']);
    expect(said('publisher')).toEqual(['gemeente Heemstede']);
    expect(resource('publisher')).toBe('https://identifier.overheid.nl/tooi/id/gemeente/gm0397');
    expect(resource('verantwoordelijke')).toBe('https://identifier.overheid.nl/tooi/id/gemeente/gm0397');
    expect(resource('informatiecategorie')).toBe('https://identifier.overheid.nl/tooi/def/thes/kern/c_3a248e3a');
    expect(resource('language')).toBe('http://publications.europa.eu/resource/authority/language/NLD');
    expect(resource('format')).toBe('http://publications.europa.eu/resource/authority/file-type/TXT');
    expect(resource('soortHandeling')).toBe('https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76');
    expect(said('atTime')).toEqual(['2021-05-25T00:00:00']);
    // What the schema asks of each document (diwoo-metadata.xsd: minOccurs 1).
    for (const url of urls) {
      const diwoo = url.one('diwoo:DiWoo');
      expect(diwoo.namespace).toBe(DIWOO);
      for (const name of [
        'publisher',
        'titelcollectie',
        'classificatiecollectie',
        'creatiedatum',
        'documenthandelingen',
      ])
        expect(diwoo.children.filter((one) => one.name === `diwoo:${name}`)).toHaveLength(1);
      expect(url.one('diwoo:creatiedatum').text).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(url.one('diwoo:atTime').text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/);
    }
    // A covenant whose day nobody knows is not said to be signed on one; a kind that decides nothing falls under 3.1.
    const of = (name: string) => urls.find((url) => url.one('loc').text.endsWith(name))!;
    expect(of('convenant.txt').one('diwoo:soortHandeling').text).toBe('ontvangst');
    expect(resource('informatiecategorie', of('convenant.txt'))).toMatch(wooCategories.COVENANTS.tooi);
    expect(resource('informatiecategorie', of('beleid.txt'))).toMatch(wooCategories.OTHER_PUBLIC.tooi);
    expect((await get('/woo/zandvoort/sitemap.xml')).status).toBe(404);
  });

  it.each<[string, object]>([
    ['not chosen yet', {}],
    ['confidential', { openness: 'CONFIDENTIAL' }],
    ['inside the municipality', { openness: 'INTERNAL' }],
    ['public without a moment', { openness: 'ACTIVELY_PUBLIC' }],
    ['under embargo', { openness: 'ACTIVELY_PUBLIC', releasedAt: inHours(1) }],
  ])('are not those of which the openness is %s', async (_, more) => {
    const { file, path, id } = await withFile(
      { title: 'Brandnetel', reference: 'brandnetel-7', ...more },
      'brandnetel.txt',
    );
    expect((await get(path)).status).toBe(404);
    expect((await get(file)).status).toBe(404);
    expect((await everything(file)).replaceAll(file, '').toLowerCase()).not.toMatch(new RegExp(`brandnetel|${id}`));
  });

  it('come with the moment of their release', async () => {
    const { path, file } = await withFile({ title: 'Brandnetel', openness: 'ACTIVELY_PUBLIC', releasedAt: inHours(1) });
    expect((await get(path)).status).toBe(404);
    await test.database.sql.query(`update document set released_at = now() - interval '1 second'`);
    await forgotten();
    expect((await get(path)).status).toBe(200);
    expect((await get(file)).status).toBe(200);
    expect((await get('/woo/heemstede/sitemap.xml')).text).toContain('Brandnetel');
  });

  it.each([
    ['withdrawn', (document: Saved) => change(document, { openness: 'INTERNAL' })],
    [
      'removed',
      async ({ id, version }: Saved) => {
        const { errors } = await coordinator.send(ask.remove, { input: { id, version } });
        expect(errors).toBeUndefined();
      },
    ],
  ])('leave the day alone when they are %s, in every answer that was kept', async (_, act) => {
    const document = await withFile({ ...now, title: 'Brandnetel', reference: 'brandnetel-7' }, 'brandnetel.txt');
    await withFile({ ...now, title: 'Blijft' }, 'blijft.txt');
    const before = await everything(document.file);
    expect(before).toContain('Brandnetel');
    const { headers } = await get(document.path);
    await act(document);
    await forgotten();
    for (const path of [document.path, document.file]) {
      const { status, text, headers: after } = await get(path, { 'if-none-match': headers.get('etag')! });
      expect(status).toBe(410);
      expect(text).toContain('Dit document is ingetrokken');
      expect(text).toContain('niet meer openbaar');
      expect(after.get('cache-control')).toBe('no-cache');
    }
    expect((await everything(document.file)).replaceAll(document.id, '').replaceAll('brandnetel.txt', '')).not.toMatch(
      /brandnetel/i,
    );
    expect((await get('/woo/heemstede/sitemap.xml')).text).toContain('Blijft');
  });

  it('stand under the category that the municipality chose, which stays until it chooses another', async () => {
    const made = await withFile({ ...now, kind: 'POLICY', wooCategory: 'ADVICE' }, 'advies.txt');
    const category = async () => {
      await forgotten();
      const { text } = await get('/woo/heemstede/sitemap.xml');
      return xmlOf(text).one('diwoo:informatiecategorie').text;
    };
    expect(await category()).toBe('adviezen');
    const changed = await change(made, { title: 'Anders' });
    expect(await category()).toBe('adviezen');
    await change(changed, { wooCategory: null });
    expect(await category()).toBe(wooCategories.OTHER_PUBLIC.name);
  });

  it('say nothing of what never was', async () => {
    for (const path of [
      '/woo/documenten/00000000-0000-4000-8000-000000000000',
      '/woo/documenten/00000000-0000-4000-8000-000000000000/a.pdf',
      '/woo/nergens/sitemap.xml',
    ])
      expect((await get(path)).status).toBe(404);
    expect((await get('/woo/documenten/geen-nummer')).status).toBe(400);
    expect(xmlOf((await get('/woo/sitemap-index.xml')).text).all('sitemap')).toEqual([]);
  });

  it('that were made up for the example are told to no index', async () => {
    const { path } = await withFile({ ...now, title: 'Verzonnen' });
    await test.database.sql.query('update document set is_demonstration = true');
    test.get(SitePages).forget();
    const page = await get(path);
    expect(page.text).toContain('Voorbeeldgegevens');
    expect(page.text).toContain('<meta name="robots" content="noindex"/>');
    expect((await get('/woo/heemstede/sitemap.xml')).status).toBe(404);
  });
});
