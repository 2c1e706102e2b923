import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { JSDOM } from 'jsdom';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { aMunicipality, codeOf } from '../../commitments/commitments.builders.js';
import { ProgrammeModule } from '../../programme/programme.module.js';
import { PublicationModule } from '../publication.module.js';
import { seedNews } from './news.seed.js';

type Item = {
  id: string;
  slug: string;
  title: string;
  status: string;
  isPlanned: boolean;
  version: number;
  viewerCan: Record<string, boolean>;
};
const parts =
  'id slug title status isPlanned version figures { figure sourceText } viewerCan { change publish withdraw remove }';
const save = `mutation($input: SaveNewsInput!) { saveNews(input: $input) { ${parts} } }`;
const publish = `mutation($input: PublishNewsInput!) { publishNews(input: $input) { ${parts} } }`;
const withdraw = `mutation($input: NewsItemInput!) { withdrawNews(input: $input) { ${parts} } }`;
const remove = 'mutation($input: NewsItemInput!) { removeNews(input: $input) }';
const list = `query($search: String, $status: NewsStatus) { newsItems(search: $search, status: $status) {
  totalCount nodes { ${parts} } viewerCan { add } } }`;
const item = {
  title: 'MERK Nieuwe handreiking',
  lead: 'Er is een nieuwe handreiking voor gemeenten.',
  body: 'Eerste alinea.\n\nTweede alinea.',
  figures: [{ figure: '120', says: 'gemeenten', sourceText: 'Het bericht' }],
  newsOn: '2026-11-02',
};

describe('news of the programme', () => {
  let app: TestApp;
  let programme: TestClient;
  let heemstede: string;
  const done = async (document: string, input: object) => {
    const { data, errors } = await programme.send<Record<string, Item>>(document, { input });
    expect(errors).toBeUndefined();
    return Object.values(data)[0]!;
  };
  const get = async (path: string) => {
    app.get(SitePages).forget();
    const response = await fetch(app.url + path, { headers: { accept: 'text/html' } });
    const text = await response.text();
    return { status: response.status, text, page: new JSDOM(text).window.document };
  };
  const isHidden = async (slug: string) => {
    for (const path of ['/nieuws', `/nieuws/${slug}`, '/']) expect((await get(path)).text).not.toContain('MERK');
    expect((await get(`/nieuws/${slug}`)).status).toBe(404);
    expect(await app.db.asPublic(() => app.db.query('select 1 from news_item'))).toEqual([]);
  };

  beforeAll(async () => {
    app = await testApp([ProgrammeModule, PublicationModule]);
    heemstede = await aMunicipality(app, 'GM0397', 'Heemstede');
    programme = app.as({ role: 'PROGRAMME_ADMIN' });
  }, 60_000);
  beforeEach(() => app.database.sql.query('truncate news_item'));
  afterAll(() => app.close());

  it('is read by everybody from its moment on, until it is withdrawn', async () => {
    const draft = await done(save, item);
    expect(draft).toMatchObject({ status: 'DRAFT', slug: 'merk-nieuwe-handreiking', isPlanned: false });
    expect(draft.viewerCan).toEqual({ change: true, publish: true, withdraw: false, remove: true });
    await isHidden(draft.slug);
    const planned = await done(publish, { id: draft.id, version: 1, publishAt: '2099-01-01T08:00:00Z' });
    expect(planned).toMatchObject({ status: 'PUBLISHED', isPlanned: true });
    await isHidden(draft.slug);
    const out = await done(publish, { id: draft.id, version: 2 });
    expect(out).toMatchObject({ status: 'PUBLISHED', isPlanned: false });
    const { page, status } = await get(`/nieuws/${draft.slug}`);
    expect([status, page.querySelector('h1')!.textContent]).toEqual([200, item.title]);
    expect(page.querySelectorAll('.bl-news-text p')).toHaveLength(2);
    expect(page.querySelector('.bl-news-figures')!.textContent).toContain('120gemeentenBron: Het bericht');
    expect((await get('/nieuws')).page.querySelector('.bl-library a')!.getAttribute('href')).toBe(
      `/nieuws/${draft.slug}`,
    );
    const changed = await done(save, { ...item, id: draft.id, version: 3, title: 'MERK Ander woord' });
    expect(changed).toMatchObject({ slug: draft.slug, status: 'PUBLISHED', version: 4 });
    const gone = await done(withdraw, { id: draft.id, version: 4 });
    expect(gone.viewerCan).toMatchObject({ publish: true, withdraw: false, remove: false });
    await isHidden(draft.slug);
  });

  it('keeps each address of its own, and refuses what cannot be', async () => {
    const first = await done(save, item);
    expect((await done(save, item)).slug).toBe('merk-nieuwe-handreiking-2');
    const refused = async (document: string, input: object, client = programme) =>
      codeOf(await client.send(document, { input }));
    const it = { id: first.id, version: 1 };
    expect(await refused(withdraw, it)).toBe('news.not_now');
    expect(await refused(publish, { ...it, publishAt: '2020-01-01T08:00:00Z' })).toBe('bad_input');
    expect(await refused(publish, { ...it, version: 7 })).toBe('conflict');
    expect(await refused(save, { ...item, newsOn: '2098-01-01' })).toBe('bad_input');
    await done(publish, it);
    expect(await refused(publish, { ...it, version: 2 })).toBe('news.not_now');
    expect(await refused(remove, { ...it, version: 2 })).toBe('news.not_now');
    const second = (await programme.send<{ newsItems: { nodes: Item[] } }>(list, { status: 'DRAFT' })).data.newsItems;
    expect(second.nodes).toHaveLength(1);
    expect((await programme.send(remove, { input: { id: second.nodes[0]!.id, version: 1 } })).errors).toBeUndefined();
    expect((await programme.send(list, {})).data).toMatchObject({
      newsItems: { totalCount: 1, viewerCan: { add: true } },
    });
  });

  it('is written and seen before its moment by the administrators of the programme alone', async () => {
    const { id } = await done(save, item);
    const others = [
      app.as({ role: 'NATIONAL_ADVISER' }),
      app.as({ role: 'VNG_ADVISER' }),
      app.as({ role: 'COORDINATOR', tenantId: heemstede }),
    ];
    for (const client of others) {
      expect(codeOf(await client.send(list, {}))).toBe('forbidden');
      expect(codeOf(await client.send(save, { input: item }))).toBe('forbidden');
      expect(codeOf(await client.send(publish, { input: { id, version: 1 } }))).toBe('forbidden');
    }
    expect(codeOf(await app.anonymous.send(list, {}))).toBe('unauthenticated');
    // The wall itself: another role of the programme, the VNG and a municipality read and write no draft.
    const scopes = [
      { tenantId: PROGRAMME_TENANT_ID, actorId: id, roles: ['NATIONAL_ADVISER'] },
      { tenantId: heemstede, actorId: null },
      { tenantId: heemstede, actorId: id, roles: ['COORDINATOR'] },
    ];
    for (const scope of scopes) {
      const rows = (sql: string) => app.db.run(scope, () => app.db.query(sql));
      expect(await rows('select 1 from news_item')).toEqual([]);
      expect(await rows(`update news_item set title = 'x' returning 1`)).toEqual([]);
      expect(await rows('delete from news_item returning 1')).toEqual([]);
    }
  });

  it('has what the headline and what the text of a source say, both with their source', async () => {
    await seedNews(app.db);
    await seedNews(app.db);
    const { page } = await get('/nieuws/meer-dan-honderd-gemeenten-doen-mee');
    const figures = [...page.querySelectorAll('.bl-news-figures > div')].map((row) => row.textContent);
    expect(figures.slice(0, 2)).toEqual([
      expect.stringMatching(/^meer dan 100gemeenten, volgens de kop.*Bron: Nieuwsbericht/),
      expect.stringMatching(/^120gemeenten na de avond, volgens de tekst.*Bron: Nieuwsbericht/),
    ]);
  });
});
