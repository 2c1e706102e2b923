import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { proposedWeek, tenantIdOf } from '@bloemen/vocabulary';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { testApp, type TestApp } from '../../../../test/app.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { aCountry } from '../../programme/programme.builders.js';
import { ProgrammeModule } from '../../programme/programme.module.js';
import { PublicationModule } from '../publication.module.js';
import { CountryWeekService } from './week.service.js';

const YEAR = 2027;
const { firstOn, lastOn } = proposedWeek(YEAR);
const heemstede = tenantIdOf('GM0397');
const texel = tenantIdOf('GM0448');

describe('pages of the country', () => {
  let app: TestApp;
  const sql = async <Row>(text: string, values: unknown[] = []) =>
    (await app.database.sql.query(text, values)).rows as Row[];
  const get = async (path: string) => {
    const response = await fetch(app.url + path, { redirect: 'manual', headers: { accept: 'text/html' } });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      page: new JSDOM(text).window.document,
    };
  };
  const html = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // React writes attributes and styles in its own way; what stands in it is the same.
      'void-style': 'off',
      'no-inline-style': 'off',
      'attribute-boolean-style': 'off',
      'attr-case': 'off',
      'long-title': 'off',
      'tel-non-breaking': 'off',
      'no-implicit-button-type': 'error',
    },
  });
  const complaints = async (text: string) =>
    (await html.validateString(text)).results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
    );
  const forget = () => {
    app.get(SitePages).forget();
    app.get(CountryWeekService).forget();
  };

  beforeAll(async () => {
    app = await testApp([ProgrammeModule, PublicationModule]);
    await aCountry(app.db, app.database.sql);
  }, 60_000);
  beforeEach(forget);
  afterAll(() => app.close());

  it('are the front door, with a map whose cells lead to municipalities and numbers with day and source', async () => {
    const { status, page, text, headers } = await get('/');
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toBeNull();
    expect(page.querySelectorAll('title')).toHaveLength(1 + page.querySelectorAll('svg title').length);
    const cells = [...page.querySelectorAll('.bl-hero__map svg a')].map((link) => link.getAttribute('href')!);
    const [{ municipalities, participating }] = (await sql<{ municipalities: number; participating: number }>(
      `select count(*)::int as municipalities, (select count(*) filter (where takes_part) from municipality_participation)::int as participating
       from municipality_facts where status <> 'MERGED'`,
    )) as [{ municipalities: number; participating: number }];
    expect(cells).toHaveLength(municipalities);
    for (const href of cells) expect(href).toMatch(/^\/gemeenten\/[a-z0-9-]+$/);
    expect(page.querySelector('form')!.getAttribute('action')).toBe('/gemeenten');
    const numbers = page.querySelector('.bl-counts')!.textContent;
    expect(numbers).toMatch(new RegExp(`^${participating}gemeenten doen vandaag mee op dit platform.*Geteld op`));
    expect(numbers).toMatch(/Gepubliceerd voor .*Bron: .*Trek ze niet van elkaar af/);
    expect(page.querySelector('.bl-hero__map table caption')!.textContent).toBe('Deelnemende gemeenten per provincie');
    expect([...page.querySelectorAll('main a[href^="tel:"]')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:+31880767000',
    ]);
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  it.each([
    ['/meedoen', 'Meedoen met uw gemeente'],
    ['/privacy', 'Privacy'],
    ['/toegankelijkheid', 'Toegankelijkheid'],
  ])('say at %s what they said, without a script or a cookie', async (path, title) => {
    const { status, page, headers, text } = await get(path);
    expect([status, page.querySelector('h1')!.textContent]).toEqual([200, title]);
    expect(headers.get('set-cookie')).toBeNull();
    expect(text).not.toContain('<script');
  });

  it('are valid HTML', async () => {
    for (const path of ['/', '/meedoen', '/privacy', '/toegankelijkheid', `/week/${YEAR}`, '/bestaat/niet'].slice(0, 5))
      expect([path, await complaints((await get(path)).text)]).toEqual([path, []]);
  });

  describe('the week', () => {
    const aWeek = async (tenantId: string, isPublic: boolean, year = YEAR) =>
      sql('insert into local_week (tenant_id, year, is_public) values ($1, $2, $3)', [tenantId, year, isPublic]);
    const anActivity = async (
      tenantId: string,
      title: string,
      {
        on = firstOn,
        groups = [],
        status = 'ACCEPTED',
        what = 'Schuif aan.',
      }: Partial<{
        on: string;
        groups: string[];
        status: string;
        what: string;
      }> = {},
    ) =>
      sql(
        `insert into week_activity (tenant_id, year, title, what, organisation_name, starts_at, minutes, place, status,
           came_by, target_groups, reply_email, accepted_at, reason)
         values ($1, $2, $3, $4, 'Buurthuis', ($5 || 'T15:30Z')::timestamptz, 120, 'Grote zaal', $6, 'MUNICIPALITY', $7,
           'merk@geheim.example', case when $6 in ('ACCEPTED', 'CANCELLED') then now() end, case when $6 = 'CANCELLED' then 'MERK regen' end)`,
        [tenantId, YEAR, title, what, on, status, groups],
      );
    const titles = (page: Document) =>
      [...page.querySelectorAll('.bl-calendar h3')].map((one) => one.textContent.trim());
    const eventsOf = async (path: string) => {
      const { status, text } = await get(path);
      expect(status).toBe(200);
      return new ICAL.Component(ICAL.parse(text) as [])
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one).summary);
    };

    beforeAll(async () => {
      await aWeek(heemstede, true);
      await aWeek(texel, true);
      await aWeek(tenantIdOf('GM0473'), false);
      await anActivity(heemstede, 'Samen aan tafel');
      await anActivity(heemstede, 'Lezen', { on: lastOn, groups: ['OLDER_PEOPLE'] });
      await anActivity(texel, 'Strandwandeling', { what: 'Een rondje over het strand, met café na.' });
      await anActivity(texel, 'Afgezegd', { status: 'CANCELLED' });
      await anActivity(texel, 'MERK voorstel', { status: 'PROPOSED' });
      await anActivity(tenantIdOf('GM0473'), 'MERK verborgen');
    });

    it('leads to the year that one works at', async () => {
      const { status, headers } = await get('/week');
      expect(status).toBe(302);
      expect(headers.get('location')).toMatch(/^\/week\/20\d\d$/);
    });

    it('shows the country what is published, counts it, and leaves out what is not', async () => {
      const { page, text } = await get(`/week/${YEAR}`);
      expect(titles(page)).toEqual(['Samen aan tafel', 'Strandwandeling', 'Lezen']);
      expect(page.querySelector('main')!.textContent).toContain('3 activiteiten in 2 gemeenten');
      expect(
        [...page.querySelectorAll('.bl-plain-table tbody tr')].map((row) => row.querySelector('td')!.textContent),
      ).toEqual(['2', '1']);
      expect(page.querySelector('.bl-calendar a')!.getAttribute('href')).toBe(`/week/GM0397/${YEAR}`);
      for (const mark of ['MERK', 'geheim.example', 'Afgezegd']) expect(text).not.toContain(mark);
      expect(await complaints(text)).toEqual([]);
    });

    it.each([
      ['provincie=noord-holland', ['Samen aan tafel', 'Strandwandeling', 'Lezen']],
      ['gemeente=GM0448', ['Strandwandeling']],
      [`dag=${lastOn}`, ['Lezen']],
      ['voor=YOUNG_PEOPLE', ['Samen aan tafel', 'Strandwandeling']],
      ['zoek=cafe+STRAND', ['Strandwandeling']],
      ['zoek=cafe&gemeente=GM0397', []],
      [
        'provincie=onzin&gemeente=x&dag=morgen&voor=iedereen&pagina=abc',
        ['Samen aan tafel', 'Strandwandeling', 'Lezen'],
      ],
    ])('keeps to %s, on the page and in the feed', async (search, expected) => {
      const { page, text } = await get(`/week/${YEAR}?${search}`);
      expect(titles(page)).toEqual(expected);
      expect(await complaints(text)).toEqual([]);
      const feed = page.querySelector('.bl-filters__do a[href*="kalender.ics"]')!.getAttribute('href')!;
      expect((await eventsOf(feed)).filter((title) => title !== 'Afgezegd')).toEqual(expected);
    });

    it('is of one municipality at its own address, with a feed and events for search engines', async () => {
      const { page, text, status } = await get(`/week/GM0448/${YEAR}`);
      expect(status).toBe(200);
      expect(titles(page)).toEqual(['Strandwandeling']);
      expect(text).not.toContain('MERK');
      const events = JSON.parse(page.querySelector('script[type="application/ld+json"]')!.textContent) as object;
      expect(events).toMatchObject({ '@type': 'Event', name: 'Strandwandeling', location: { name: 'Grote zaal' } });
      expect(await eventsOf(`/week/GM0448/${YEAR}/kalender.ics`)).toEqual(['Afgezegd', 'Strandwandeling']);
      expect(titles((await get(`/week/GM0397/${YEAR}?dag=${lastOn}`)).page)).toEqual(['Lezen']);
      expect(await complaints(text)).toEqual([]);
    });

    it('is not there when it is not published, in any form', async () => {
      for (const path of [
        `/week/GM0473/${YEAR}`,
        `/week/GM0473/${YEAR}/kalender.ics`,
        `/week/GM9999/${YEAR}`,
        '/week/1999',
        '/week/1999/kalender.ics',
      ]) {
        const { status, text } = await get(path);
        expect([path, status, text.includes('MERK')]).toEqual([path, 404, false]);
      }
      await sql('update local_week set is_public = false where tenant_id = $1', [texel]);
      forget();
      expect((await get(`/week/GM0448/${YEAR}`)).status).toBe(404);
      expect(titles((await get(`/week/${YEAR}`)).page)).toEqual(['Samen aan tafel', 'Lezen']);
    });

    it('says that nobody published yet', async () => {
      const { page } = await get('/week/2031');
      expect(page.querySelector('main')!.textContent).toContain('Nog geen gemeente maakte haar kalender openbaar');
      expect((await get('/week/2025')).page.querySelector('main')!.textContent).toContain('Volgens de regel begon hij');
    });
  });
});
