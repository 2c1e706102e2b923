import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { proposedWeek, tenantIdOf } from '@bloemen/vocabulary';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { testApp, type TestApp } from '../../../../test/app.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { aCountry } from '../../programme/programme.builders.js';
import { codeOf } from '../../commitments/commitments.builders.js';
import { ProgrammeModule } from '../../programme/programme.module.js';
import { aDraft, aPublishedItem, ask as toolkit, draftOf, keeperOf } from '../../toolkits/toolkits.builders.js';
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
      `select count(*)::int as municipalities,
         (select count(*) filter (where takes_part) from municipality_participation)::int as participating
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
           'merk@geheim.example', case when $6 in ('ACCEPTED', 'CANCELLED') then now() end,
           case when $6 = 'CANCELLED' then 'MERK regen' end)`,
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
      expect(page.querySelector('.bl-calendar a')!.getAttribute('href')).toMatch(new RegExp(`^/week/GM0397/${YEAR}#`));
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
      const feed = page.querySelector('.bl-week-agenda a[href*="kalender.ics"]')!.getAttribute('href')!;
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

    it('says of what was made up that it was, in every form, and tells search engines nothing of it', async () => {
      const made = (isMade: boolean) =>
        sql(`update week_activity set is_demonstration = $1 where title = 'Strandwandeling'`, [isMade]);
      await made(true);
      forget();
      const { page, text } = await get(`/week/GM0448/${YEAR}`);
      expect(page.querySelector('.bl-calendar')!.textContent).toContain('Voorbeeldgegevens');
      expect(text).not.toContain('"@type":"Event"');
      for (const path of [`/week/GM0448/${YEAR}/kalender.ics`, `/week/${YEAR}/kalender.ics?gemeente=GM0448`])
        expect(await eventsOf(path)).toContain('Voorbeeld: Strandwandeling');
      await made(false);
      forget();
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

  describe('the toolkit', () => {
    const openItem = `mutation($input: OpenToolkitItemInput!) { openToolkitItem(input: $input) { id isPublic version } }`;
    const titles = async (search = '') =>
      [...(await get(`/toolkit${search}`)).page.querySelectorAll('.bl-library h2')].map((one) =>
        one.textContent.trim(),
      );

    it('shows what its keeper opened, in its published version, and nothing else at any door', async () => {
      const vws = keeperOf(app, 'VWS');
      const item = await aPublishedItem(vws, { title: 'Handreiking voor iedereen' });
      const other = await aPublishedItem(vws, { title: 'MERK niet open', pillars: ['P3'] });
      const draft = await aDraft(vws, { title: 'MERK concept' });
      expect(await titles()).toEqual([]);
      const { data } = await vws.send<{ openToolkitItem: { version: number; isPublic: boolean } }>(openItem, {
        input: { id: item.id, version: item.version, isPublic: true },
      });
      expect(data.openToolkitItem.isPublic).toBe(true);
      forget();
      expect(await titles()).toEqual(['Handreiking voor iedereen']);
      expect(await titles('?pijler=P3')).toEqual([]);
      expect(await titles('?zoek=HANDREIKING&pijler=P2&soort=GUIDE')).toEqual(['Handreiking voor iedereen']);
      const href = (await get('/toolkit')).page.querySelector('.bl-library h2 a')!.getAttribute('href')!;
      const { page, text, status } = await get(href);
      expect([status, page.querySelector('h1')!.textContent]).toEqual([200, 'Handreiking voor iedereen']);
      expect(await complaints(text)).toEqual([]);
      expect(await complaints((await get('/toolkit')).text)).toEqual([]);
      // Old words in an address lead to those of now; what is not open is not there under any.
      const moved = await get(`/toolkit/oud-${item.id.slice(-12)}`);
      expect([moved.status, moved.headers.get('location')]).toEqual([301, href]);
      for (const { id } of [other, draft]) {
        const answer = await get(`/toolkit/merk-${id.slice(-12)}`);
        expect([answer.status, answer.text.includes('MERK')]).toEqual([404, false]);
        const file = await get(`/api/toolkit/open/merk-${id.slice(-12)}/1`);
        expect([file.status, file.headers.get('set-cookie')]).toEqual([404, null]);
      }
      // A next version that is being written stays behind the wall, and the wall itself shows a visitor no more.
      await vws.send(toolkit.save, {
        input: { ...draftOf(), id: item.id, version: data.openToolkitItem.version, title: 'MERK volgende versie' },
      });
      forget();
      expect(await titles()).toEqual(['Handreiking voor iedereen']);
      expect(
        await app.db.asPublic(() =>
          app.db.query<{ title: string }>(
            'select title from toolkit_version v join toolkit_item i on i.id = v.item_id',
          ),
        ),
      ).toEqual([{ title: 'Handreiking voor iedereen' }]);

      const [{ version }] = (await sql('select version from toolkit_item where id = $1', [item.id])) as [
        { version: number },
      ];
      const input = { id: item.id, version, isPublic: false };
      expect(codeOf(await keeperOf(app, 'VNG').send(openItem, { input }))).toBe('not_found');
      expect(codeOf(await app.as({ role: 'COORDINATOR', tenantId: heemstede }).send(openItem, { input }))).toBe(
        'forbidden',
      );
      expect(codeOf(await app.anonymous.send(openItem, { input }))).toBe('unauthenticated');
      expect(codeOf(await vws.send(openItem, { input: { ...input, id: draft.id, version: draft.version } }))).toBe(
        'toolkit.not_published',
      );
      expect((await vws.send(openItem, { input })).errors).toBeUndefined();
      forget();
      expect((await get(href)).status).toBe(404);
      expect(await titles()).toEqual([]);
    });
  });

  describe('examples from practice', () => {
    it('are what sources tell and what municipalities released, and no card that only municipalities read', async () => {
      await sql(
        `insert into practice_example (municipality_id, pillar, title, what_it_was, year, source_text, seen_on)
         values ($1, 'P3', 'Stel je voor', 'Reizigers raakten in gesprek', 2019, 'Nieuwsbericht', '2019-05-22')`,
        [texel],
      );
      await sql(`insert into public_block (tenant_id, block, mode) values ($1, 'PRACTICE', 'FROZEN')`, [heemstede]);
      const release = async (title: string, at: string) =>
        sql(
          `insert into public_release (tenant_id, block, content, content_hash, cause, content_on, released_at)
           values ($1, 'PRACTICE', $2, $3, 'RELEASED', '2026-11-01', now() + $4::interval)`,
          [
            heemstede,
            JSON.stringify({
              lead: null,
              examples: [
                {
                  id: '0198f3a2-0000-7000-8000-0000000000aa',
                  title,
                  what: 'Eten met de buurt',
                  effect: 'Veertig mensen kwamen terug',
                  on: '2026-10-01',
                  isDemonstration: false,
                },
              ],
            }),
            title,
            at,
          ],
        );
      await release('Samen koken', '-1 hour');
      await release('MERK straks', '1 hour');
      const { page, text } = await get('/praktijk');
      const titles = [...page.querySelectorAll('.bl-library h2')].map((one) => one.textContent.trim());
      expect(titles).toEqual(['Samen koken', 'Stel je voor']);
      expect(text).not.toContain('MERK');
      expect(await complaints(text)).toEqual([]);
      const [own, sourced] = [...page.querySelectorAll('.bl-library h2 a')].map((link) => link.getAttribute('href')!);
      expect((await get(own!)).page.querySelector('main')!.textContent).toContain(
        'Gemeente Heemstede, die dit zelf openbaar maakte',
      );
      const told = await get(sourced!);
      expect(told.page.querySelector('main')!.textContent).toMatch(/Dat is niet bekend.*Bron: Nieuwsbericht/);
      expect(await complaints(told.text)).toEqual([]);
      for (const [search, expected] of [
        ['?pijler=P3', ['Stel je voor']],
        ['?zoek=buurt', ['Samen koken']],
        ['?provincie=utrecht', []],
      ] as const)
        expect(
          [...(await get(`/praktijk${search}`)).page.querySelectorAll('.bl-library h2')].map((one) =>
            one.textContent.trim(),
          ),
        ).toEqual(expected);
      await sql(`update public_release set withdrawn_at = now() where content_hash = 'Samen koken'`);
      forget();
      expect((await get(own!)).status).toBe(404);
      expect(await app.db.asPublic(() => app.db.query('select 1 from practice_card'))).toEqual([]);
    });
  });
});
