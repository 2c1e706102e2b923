import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dutchDay } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { aRelease, everyRelease, markedContents } from '../publication.builders.js';
import { PublicationModule } from '../publication.module.js';
import { xmlOf } from './xml.builders.js';

const today = dutchDay(new Date());
const HOUR = 3_600_000;

describe('feeds', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let origin: string;
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(test.url + path, { redirect: 'manual', headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  /** A feed as RFC 4287 asks it: id, title and updated once, and of each entry too. */
  const feed = async (path: string) => {
    const { text, status } = await get(path);
    expect(status).toBe(200);
    const root = xmlOf(text);
    expect([root.name, root.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const of of [root, ...root.all('entry')])
      for (const name of ['id', 'title', 'updated'])
        expect(of.children.filter((child) => child.name === name)).toHaveLength(1);
    const ids = root.all('entry').map((entry) => entry.one('id').text);
    expect(new Set(ids).size).toBe(ids.length);
    expect(root.all('link').find(({ attributes }) => attributes.rel === 'self')!.attributes.href).toBe(origin + path);
    return root;
  };
  const titles = async (path: string) => (await feed(path)).all('entry').map((entry) => entry.one('title').text);
  const aPress = async (title: string, releasedAt: Date | null, more: { status?: string; corrects?: string } = {}) => {
    const id = randomUUID();
    const client = await test.database.sql.connect();
    // The decision behind it is not what this is about.
    await client.query('begin; set local session_replication_role = replica');
    await client.query(
      `insert into press_release (tenant_id, id, number, title, lead, body, contact, status, released_at, decision_id,
         corrects_id, correction_reason)
       values ($1, $2, $3, $4, $4 || ' kort', $4 || ' & lang', 'Een geheim nummer', $5, $6::timestamptz,
         case when $6::timestamptz is not null then $1::uuid end, $7::uuid, case when $7::uuid is not null then 'Fout' end)`,
      [
        ...[heemstede, id, `PB2026_${id.slice(0, 8)}`, title, more.status ?? (releasedAt ? 'EMBARGOED' : 'DRAFT')],
        ...[releasedAt, more.corrects ?? null],
      ],
    );
    await client.query('commit');
    client.release();
    return id;
  };

  beforeAll(async () => {
    test = await testApp([PublicationModule]);
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    origin = test.get(SitePages).origin;
  });
  beforeEach(async () => {
    await sql(`set session_replication_role = replica; delete from press_release; delete from public_release;
      delete from public_block; set session_replication_role = origin`);
    test.get(SitePages).forget();
  });
  afterAll(() => test.close());

  it('tell of each block that is shown, once, with its moment and nothing of what it says', async () => {
    const contents = markedContents('brandnetel', today);
    await everyRelease(test.database.sql, heemstede, 'brandnetel', today, { contentOn: '2026-10-12' });
    const first = await feed('/gemeenten/heemstede/atom.xml');
    expect(first.all('entry')).toHaveLength(13);
    expect(first.texts('title')).toContain('Wie er meedoen: nieuw of gewijzigd');
    expect(first.texts('summary')).toContain('Stand op 12 oktober 2026.');
    const { headers, text } = await get('/gemeenten/heemstede/atom.xml');
    expect(text).not.toContain('brandnetel');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect((await get('/gemeenten/heemstede/atom.xml', { 'if-none-match': headers.get('etag')! })).status).toBe(304);

    await aRelease(test.database.sql, heemstede, 'PLAN', contents.PLAN, { releasedAt: new Date(Date.now() - 1000) });
    test.get(SitePages).forget();
    const second = await feed('/gemeenten/heemstede/atom.xml');
    expect(second.texts('id').toSorted()).toEqual(first.texts('id').toSorted());
    expect(second.all('entry')[0]!.one('title').text).toBe('Plan en doelen: nieuw of gewijzigd');
  });

  it('tell nothing of what is to come or was taken back', async () => {
    const { PLAN, MONEY } = markedContents('brandnetel', today);
    await aRelease(test.database.sql, heemstede, 'PLAN', PLAN, { releasedAt: new Date(Date.now() + HOUR) });
    await aRelease(test.database.sql, heemstede, 'MONEY', MONEY, { withdrawnAt: new Date() });
    expect(await titles('/gemeenten/heemstede/atom.xml')).toEqual([]);
    expect(await titles('/atom.xml')).toEqual([]);
  });

  it('give press releases that came out, and nothing of any other', async () => {
    await aPress('Zonnebloem', new Date(Date.now() - HOUR));
    await aPress('Brandnetel onder embargo', new Date(Date.now() + HOUR));
    await aPress('Brandnetel in de maak', null);
    await aPress('Brandnetel goedgekeurd', null, { status: 'APPROVED' });
    const wrong = await aPress('Distel', new Date(Date.now() - 2 * HOUR));
    await aPress('Distel verbeterd', new Date(Date.now() - HOUR), { corrects: wrong });
    expect((await titles('/gemeenten/heemstede/atom.xml')).toSorted()).toEqual(['Distel verbeterd', 'Zonnebloem']);
    expect((await feed('/gemeenten/heemstede/atom.xml')).texts('content').join()).toContain('Zonnebloem & lang');
    const everything = (
      await Promise.all(
        ['/gemeenten/heemstede/atom.xml', '/gemeenten/zandvoort/atom.xml', '/atom.xml'].map((path) => get(path)),
      )
    ).map(({ text }) => text);
    expect(everything.join()).not.toMatch(/Brandnetel|geheim/);
    expect(
      await test.db.asPublic(() => test.db.query(`select title from press_release where title like 'Brandnetel%'`)),
    ).toEqual([]);
    expect(
      await test.db.run({ tenantId: zandvoort, actorId: randomUUID(), roles: ['COORDINATOR'] }, () =>
        test.db.query('select title from press_release'),
      ),
    ).toEqual([]);
    for (const table of ['press_quote', 'press_figure', 'executive_decision'])
      expect(await test.db.asPublic(() => test.db.query(`select * from ${table}`))).toEqual([]);
  });

  it('tell in that of the programme of municipalities with a page and of news that is out', async () => {
    await everyRelease(test.database.sql, heemstede, 'kenmerk', today);
    await everyRelease(test.database.sql, zandvoort, 'kenmerk', today, { isDemonstration: true });
    await sql(`insert into news_item (slug, title, lead, body, news_on, status, published_at) values
      ('uit', 'Nieuws dat uit is', 'Kort', 'Lang', current_date, 'PUBLISHED', now() - interval '1 hour'),
      ('straks', 'Brandnetel', 'Kort', 'Lang', current_date, 'PUBLISHED', now() + interval '1 hour'),
      ('terug', 'Brandnetel', 'Kort', 'Lang', current_date, 'WITHDRAWN', now() - interval '1 hour')`);
    expect((await titles('/atom.xml')).toSorted()).toEqual([
      'Heemstede heeft een openbare pagina',
      'Nieuws dat uit is',
    ]);
    expect((await get('/atom.xml')).text).not.toContain('Brandnetel');
  });

  it('are named in the pages that they are about, and move with them', async () => {
    expect((await get('/gemeenten/heemstede')).text).toContain(
      '<link rel="alternate" type="application/atom+xml" href="/gemeenten/heemstede/atom.xml"',
    );
    expect((await get('/nieuws')).text).toContain('<link rel="alternate" type="application/atom+xml" href="/atom.xml"');
    const { status, headers } = await get('/gemeenten/GM0397/atom.xml');
    expect([status, headers.get('location')]).toEqual([301, '/gemeenten/heemstede/atom.xml']);
    expect((await get('/gemeenten/nergens/atom.xml')).status).toBe(404);
  });
});
