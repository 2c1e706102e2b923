import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { daysAfter, dutchDate, dutchDay, publicBlockCodes, tenantIdOf } from '@bloemen/vocabulary';
import { HtmlValidate } from 'html-validate';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { aRelease, everyRelease, markedContents } from '../publication.builders.js';
import { PublicationModule } from '../publication.module.js';

const heemstede = tenantIdOf('GM0397');
const zandvoort = tenantIdOf('GM0473');
const today = dutchDay(new Date());

let test: TestApp;
beforeAll(async () => {
  test = await testApp([PublicationModule]);
  await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
  await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
  await aMunicipality(test.database.sql, 'GM0373', 'Bergen (NH.)');
  await aMunicipality(test.database.sql, 'GM0893', 'Bergen (L.)');
  await aMunicipality(test.database.sql, 'GM0518', "'s-Gravenhage");
  await aMunicipality(test.database.sql, 'GM0164', 'Hengelo (O.)');
  await aMunicipality(test.database.sql, 'GM0402', 'Hilversum');
  await aMunicipality(test.database.sql, 'GM1696', 'Wijdemeren');
  await test.database.sql.query(`insert into municipality_reorganisation (former_code, former_name, successor_code,
      effective_on, extent, former_inhabitants)
    values ('GM0393', 'Haarlemmerliede', 'GM0397', '2019-01-01', 'WHOLE', 5000),
      ('GM0788', 'Haaren', 'GM0397', '2021-01-01', 'PART', 14000),
      ('GM0788', 'Haaren', 'GM0473', '2021-01-01', 'PART', 14000)`);
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.database.sql.query(
    `set session_replication_role = replica; delete from public_release; delete from public_block; delete from postcode_area;
     update municipality set valid_to = null, successor_id = null; set session_replication_role = origin`,
  );
  test.get(SitePages).forget();
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(test.url + path, { redirect: 'manual', headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
/** What a reader sees: without tags, spaces as one. */
const read = (html: string) =>
  html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '');
const sql = () => test.database.sql;
const forget = () => test.get(SitePages).forget();

/** Every address of the site that could say something of a municipality. */
const addressesOf = (slug: string) => [
  `/gemeenten/${slug}`,
  `/gemeenten/${slug}?zoek=kenmerk`,
  `/gemeenten/${slug}?voor=OLDER_PEOPLE`,
  `/gemeenten/${slug}/beeld.png`,
  `/gemeenten/${slug}/raad`,
  `/gemeenten/${slug}/inbedden`,
  `/gemeenten/${slug}/inbedden/partners`,
  `/gemeenten/${slug}/inbedden/agenda`,
  `/gemeenten/${slug}/partners.json`,
  `/gemeenten/${slug}/agenda.json`,
  '/gemeenten',
  '/gemeenten?zoek=2101',
  '/sitemap.xml',
  '/robots.txt',
];
const everything = async (slug: string) =>
  (await Promise.all(addressesOf(slug).map((path) => get(path)))).map(({ text }) => text).join('\n');

describe('the page of a municipality', () => {
  it('shows every block that was released, each with the day it is of', async () => {
    await everyRelease(sql(), heemstede, 'kenmerk7', today, { contentOn: '2026-10-12' });
    const { status, text } = await get('/gemeenten/heemstede');
    expect(status).toBe(200);
    const page = read(text);
    for (const said of [
      'Samen tegen eenzaamheid in Heemstede',
      'Sociale Coalitie kenmerk7',
      '088 0767 000',
      'coalitie-kenmerk7@voorbeeld.example',
      'B. Voorbeeld kenmerk7, Aanspreekpunt kenmerk7',
      'Wat is er bij u in de buurt? Inleiding kenmerk7',
      'Samen op pad kenmerk7',
      'Deze week',
      '10.30-\u206012.00 uur Koffie in de bibliotheek kenmerk7',
      'Wie doen er mee?',
      '2 organisaties, sinds 12 oktober 2021.',
      'Cultuur Bibliotheek kenmerk7 Ook deze organisaties Zangkoor kenmerk7',
      'Bestuurlijk commitment',
      'Feit over het netwerk kenmerk7 is besloten kenmerk7',
      'maart 2026. Bron: Collegestuk kenmerk7',
      'Iedereen hoort erbij kenmerk7',
      'Een bedrag bij een voorstel is nog niet vastgesteld. Voorgesteld',
      '€ 15.000',
      'Buren aten samen kenmerk7',
      'Resultaat Niet gemeten kenmerk7',
      'tekende op 25 mei 2021 de verklaring',
    ])
      expect(page).toContain(said);
    expect(text).toContain('href="/controleren/K7QF-2M9P%20kenmerk7"');
    expect(page.match(/Stand op 12 oktober 2026/g)!.length).toBe(publicBlockCodes.length);
    expect(page).not.toContain('ouder dan een jaar');
    // No level, no petal.
    expect(text).not.toMatch(/bl-petal|bl-badge--in-progress/);
  });

  it('says that a text is older than a year, and marks what was made up', async () => {
    const contents = markedContents('kenmerk', today);
    await aRelease(sql(), heemstede, 'PLAN', contents.PLAN, { contentOn: '2022-02-01' });
    await aRelease(sql(), heemstede, 'OFFERS', contents.OFFERS, { isDemonstration: true });
    const { text } = await get('/gemeenten/heemstede');
    expect(read(text)).toContain('Stand op 1 februari 2022. Deze tekst is ouder dan een jaar.');
    expect(read(text)).toContain(`Stand op ${dutchDate(today)} Voorbeeldgegevens`);
  });

  it('draws a level only where the municipality chose to show it', async () => {
    const { P2: pillar } = markedContents('kenmerk', today);
    await aRelease(sql(), heemstede, 'P2', { ...pillar, level: 'IN_PROGRESS' });
    await aRelease(sql(), heemstede, 'P3', pillar);
    const { text } = await get('/gemeenten/heemstede');
    expect(read(text).match(/In uitvoering/g)).toHaveLength(1);
    expect(text.match(/class="bl-flower"/g)).toHaveLength(1);
  });

  it('names nothing that is not shown: no heading, no count, no empty place', async () => {
    const { PARTNERS: partners } = markedContents('kenmerk', today);
    await aRelease(sql(), heemstede, 'PARTNERS', partners);
    const page = read((await get('/gemeenten/heemstede')).text);
    for (const heading of ['in de buurt', 'Deze week', 'Wat wij doen', 'Ons plan', 'Geld', 'Zo doen wij', 'verklaring'])
      expect(page.replace('Controleer een verklaring', '')).not.toContain(heading);
    expect(page).toContain('Wie doen er mee?');
  });

  it('is friendly where nothing is shown, and stays out of search engines', async () => {
    const { status, text } = await get('/gemeenten/zandvoort');
    expect(status).toBe(200);
    expect(read(text)).toContain('088 0767 000');
    expect(text).toContain('href="/meedoen"');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).not.toContain('rel="canonical"');
  });

  it('filters offers and activities by postcode, organisation and for whom, on the server', async () => {
    const contents = markedContents('kenmerk', today);
    const [offer] = contents.OFFERS.offers;
    await aRelease(sql(), heemstede, 'OFFERS', {
      lead: null,
      offers: [
        { ...offer!, title: 'Maatje', place: 'Raadhuisplein 2, 2101 HA', organisation: 'Humanitas' },
        {
          ...offer!,
          id: heemstede,
          title: 'Schaakclub',
          place: 'Dorpsweg 1, 2041 AB',
          organisation: 'Schaakbond',
          targetGroups: ['YOUNG_PEOPLE'],
        },
      ],
    });
    await aRelease(sql(), heemstede, 'WEEK', contents.WEEK);
    const found = async (query: string) => {
      const { text } = await get(`/gemeenten/heemstede?${query}`);
      return ['Maatje', 'Schaakclub', 'Koffie in de bibliotheek'].filter((title) => read(text).includes(title));
    };
    expect(await found('')).toEqual(['Maatje', 'Schaakclub', 'Koffie in de bibliotheek']);
    expect(await found('zoek=2101')).toEqual(['Maatje', 'Koffie in de bibliotheek']);
    expect(await found('zoek=HUMANI')).toEqual(['Maatje']);
    expect(await found('voor=YOUNG_PEOPLE')).toEqual(['Maatje', 'Schaakclub']);
    expect(await found('zoek=zwemmen')).toEqual([]);
    const nothing = await get('/gemeenten/heemstede?zoek=%3Cb%3Ezwemmen');
    expect(read(nothing.text)).toContain('Er past niets bij wat u zoekt');
    expect(nothing.text).not.toContain('<b>zwemmen');
    expect(read((await get('/gemeenten/heemstede?zoek=2101')).text)).toContain('Gevonden: 2 van 3.');
  });

  it('tells what is next when the coming days are empty, and that a week has been', async () => {
    const { WEEK: week } = markedContents('kenmerk', today);
    const [activity] = week.activities;
    const on = daysAfter(today, 30);
    await aRelease(sql(), heemstede, 'WEEK', {
      ...week,
      lastOn: on,
      activities: [{ ...activity!, on, startsAt: `${on}T09:00:00Z` }],
    });
    expect(read((await get('/gemeenten/heemstede')).text)).toContain('Binnenkort');
    const past = daysAfter(today, -30);
    await aRelease(sql(), heemstede, 'WEEK', {
      ...week,
      firstOn: past,
      lastOn: past,
      activities: [{ ...activity!, on: past, startsAt: `${past}T09:00:00Z` }],
    });
    forget();
    const page = read((await get('/gemeenten/heemstede')).text);
    expect(page).toContain('Dit was de Week van de Ontmoeting kenmerk');
    expect(page).toContain('Geweest: 1 activiteit');
  });
});

describe('the head of the page', () => {
  it('has title, description, canonical address, picture and data for search engines', async () => {
    const contents = await everyRelease(sql(), heemstede, 'kenmerk', today);
    const { text } = await get('/gemeenten/heemstede');
    const { origin } = test.get(SitePages);
    expect(text).toMatch(/^<!doctype html><html lang="nl"/);
    expect(text).toContain('<title>Samen tegen eenzaamheid in Heemstede - Duizend Bloemen</title>');
    expect(text).toContain(`<link rel="canonical" href="${origin}/gemeenten/heemstede"/>`);
    expect(text).toContain(`<meta property="og:image" content="${origin}/gemeenten/heemstede/beeld.png"/>`);
    const data = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json]) => JSON.parse(json!) as Record<string, unknown>,
    );
    expect(data.map((one) => one['@type'])).toEqual(['GovernmentOrganization', 'Event']);
    expect(data[0]).toMatchObject({ name: 'Gemeente Heemstede', email: 'coalitie-kenmerk@voorbeeld.example' });
    expect(data[1]).toMatchObject({
      name: 'Koffie in de bibliotheek kenmerk',
      startDate: `${daysAfter(today, 1)}T09:30:00.000Z`,
      endDate: `${daysAfter(today, 1)}T11:00:00.000Z`,
    });
    // Nothing in it runs.
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(contents.WEEK.activities).toHaveLength(1);
  });

  it('tells search engines nothing that was made up', async () => {
    await everyRelease(sql(), heemstede, 'kenmerk', today, { isDemonstration: true });
    const { text } = await get('/gemeenten/heemstede');
    expect(text).toContain('content="noindex"');
    expect(text).not.toContain('"@type":"Event"');
    expect((await get('/sitemap.xml')).text).not.toContain('heemstede');
  });

  it('has a drawn picture of 1200 by 630 that changes with what is shown', async () => {
    const { PARTNERS: partners } = markedContents('kenmerk', today);
    const png = async () => {
      const response = await fetch(`${test.url}/gemeenten/heemstede/beeld.png`);
      expect(response.headers.get('content-type')).toBe('image/png');
      return { bytes: Buffer.from(await response.arrayBuffer()), etag: response.headers.get('etag') };
    };
    const before = await png();
    expect([before.bytes.readUInt32BE(16), before.bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    await aRelease(sql(), heemstede, 'PARTNERS', partners);
    forget();
    const shown = await png();
    expect(shown.etag).not.toBe(before.etag);
    // The name of a coalition that was made up goes nowhere without its mark.
    await sql().query(`update public_release set is_demonstration = true`);
    forget();
    expect((await png()).etag).toBe(before.etag);
  });
});

describe('an address', () => {
  it('that only looks like another is kept apart from it', async () => {
    await everyRelease(sql(), heemstede, 'kenmerk', today);
    expect((await get('/gemeenten/heemstede%3F%26zwem')).status).toBe(404);
    expect((await get('/gemeenten/heemstede?zoek=zwem%3F%26')).status).toBe(200);
    expect((await get('/gemeenten/heemstede%2Finbedden%2Fpartners')).status).toBe(404);
    expect((await get('/gemeenten/heemstede/inbedden/partners')).status).toBe(200);
  });

  it('with a host in it, as a proxy is asked, leads nowhere else', async () => {
    const { port } = new URL(test.url);
    const answer = await new Promise<{ status?: number; location?: string }>((resolve, reject) =>
      request({ port, path: 'http://elders.example/gemeenten/heemstede/' }, ({ statusCode, headers }) =>
        resolve({ ...(statusCode && { status: statusCode }), ...(headers.location && { location: headers.location }) }),
      )
        .on('error', reject)
        .end(),
    );
    expect(answer).toEqual({ status: 404 });
  });

  it.each([
    ['/gemeenten/Heemstede', '/gemeenten/heemstede'],
    ['/gemeenten/GM0397', '/gemeenten/heemstede'],
    ['/gemeenten/gm0397', '/gemeenten/heemstede'],
    ['/gemeenten/den-haag', '/gemeenten/s-gravenhage'],
    ['/gemeenten/hengelo', '/gemeenten/hengelo-o'],
    ['/gemeenten/haarlemmerliede', '/gemeenten/heemstede'],
    ['/gemeenten/GM0393', '/gemeenten/heemstede'],
    ['/gemeenten/GM0397/beeld.png', '/gemeenten/heemstede/beeld.png'],
    ['/gemeenten/heemstede/', '/gemeenten/heemstede'],
    ['/gemeenten/heemstede/inbedden/', '/gemeenten/heemstede/inbedden'],
    ['/gemeenten/GM0397/partners.json', '/gemeenten/heemstede/partners.json'],
    ['/gemeenten/GM0397/inbedden/agenda', '/gemeenten/heemstede/inbedden/agenda'],
  ])('%s leads to %s for good', async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers.get('location')]).toEqual([301, to]);
  });

  it('of two municipalities leads to the choice between them', async () => {
    const { status, headers } = await get('/gemeenten/bergen');
    expect([status, headers.get('location')]).toEqual([302, '/gemeenten?zoek=bergen']);
    const page = read((await get('/gemeenten?zoek=bergen')).text);
    expect(page).toContain('Bij “bergen” passen 2 gemeenten.');
    expect(page).toContain('Bergen (L.)');
  });

  it('of a municipality that was divided tells into which', async () => {
    const { status, text } = await get('/gemeenten/haaren');
    expect(status).toBe(200);
    expect(read(text)).toContain('Sinds 1 januari 2021 hoort elk deel bij een andere gemeente: Heemstede Zandvoort');
  });

  it('of a municipality that merged keeps what it showed, and says where it went; its successor says so too', async () => {
    await sql().query(`update municipality set valid_to = $1, successor_id = $2 where id = $3`, [
      '2026-01-01',
      tenantIdOf('GM0402'),
      tenantIdOf('GM1696'),
    ]);
    await everyRelease(sql(), tenantIdOf('GM1696'), 'kenmerk', today);
    const { text } = await get('/gemeenten/wijdemeren');
    expect(read(text)).toContain('Wijdemeren is sinds 1 januari 2026 deel van Hilversum');
    expect(read(text)).toContain('Samen op pad kenmerk');
    expect(text).toContain('href="/gemeenten/hilversum"');
    const successor = await get('/gemeenten/hilversum');
    expect(read(successor.text)).toContain('Wijdemeren hoort sinds 1 januari 2026 bij Hilversum.');
    expect((await get('/gemeenten?zoek=wijdemeren')).headers.get('location')).toBe('/gemeenten/hilversum');
    expect(read((await get('/gemeenten')).text)).not.toContain('Wijdemeren');
  });

  it('that is planned to end says so beforehand', async () => {
    await sql().query(`update municipality set valid_to = '2027-01-01', successor_id = $1 where id = $2`, [
      tenantIdOf('GM0402'),
      tenantIdOf('GM1696'),
    ]);
    const page = read((await get('/gemeenten/wijdemeren')).text);
    expect(page).toContain('Het plan is dat Wijdemeren vanaf 1 januari 2027 bij Hilversum hoort.');
  });

  it.each([
    '/gemeenten/nergens',
    '/gemeenten/GM9999',
    '/gemeenten/nergens/beeld.png',
    '/gemeenten/nergens/inbedden',
    '/gemeenten/heemstede/nergens',
    '/gemeenten//heemstede',
  ])('%s is not there', async (path) => {
    const { status, text, headers } = await get(path);
    expect(status).toBe(404);
    expect(read(text)).toContain('Deze pagina bestaat niet');
    expect(headers.get('cache-control')).toBe('no-cache');
  });
});

describe('finding a municipality', () => {
  it('lists all of them by province, and finds by part of a name', async () => {
    const { text } = await get('/gemeenten');
    expect(read(text)).toContain('Noord-Holland');
    expect(text).toContain('href="/gemeenten/heemstede"');
    expect(read((await get('/gemeenten?zoek=veld')).text)).toContain('Wij kennen geen gemeente met de naam “veld”.');
    expect((await get('/gemeenten?zoek=heemstede')).headers.get('location')).toBe('/gemeenten/heemstede');
  });

  it('knows a postcode from the list of CBS, and else from what is released', async () => {
    expect(read((await get('/gemeenten?zoek=2101')).text)).toContain(
      'Deze postcode kennen we niet. Zoek op de naam van uw gemeente.',
    );
    await aRelease(sql(), heemstede, 'OFFERS', markedContents('kenmerk', today).OFFERS);
    forget();
    expect((await get('/gemeenten?zoek=2101%20ha')).headers.get('location')).toBe('/gemeenten/heemstede');
    await sql().query(`insert into postcode_area values ('2101', 'GM0473', 12)`);
    forget();
    expect(read((await get('/gemeenten?zoek=2101')).text)).toContain('Bij de postcode 2101 horen 2 gemeenten.');
  });
});

describe('lists on a website of the municipality', () => {
  it('are framed by anybody without a script, and leave the frame by their link', async () => {
    await everyRelease(sql(), heemstede, 'kenmerk', today);
    for (const [part, said] of [
      ['partners', 'Bibliotheek kenmerk'],
      ['agenda', 'Koffie in de bibliotheek kenmerk'],
    ]) {
      const { status, headers, text } = await get(`/gemeenten/heemstede/inbedden/${part}`);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-frame-options')).toBeNull();
      expect(read(text)).toContain(said);
      expect(text).toContain('target="_top"');
      expect(text).not.toContain('<script');
    }
    expect((await get('/gemeenten/heemstede')).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'none'",
    );
    const help = await get('/gemeenten/heemstede/inbedden');
    expect(help.text).toContain('&lt;iframe src=');
  });

  it('are given as JSON to any website, with an ETag', async () => {
    await everyRelease(sql(), heemstede, 'kenmerk', today);
    const partners = await get('/gemeenten/heemstede/partners.json');
    expect(partners.headers.get('access-control-allow-origin')).toBe('*');
    expect(JSON.parse(partners.text)).toMatchObject({
      municipality: 'Heemstede',
      coalition: 'Sociale Coalitie kenmerk',
      partners: [{ title: 'Bibliotheek kenmerk', sector: 'CULTURE' }, { title: 'Zangkoor kenmerk' }],
    });
    const etag = partners.headers.get('etag')!;
    expect((await get('/gemeenten/heemstede/partners.json', { 'if-none-match': etag })).status).toBe(304);
    expect(JSON.parse((await get('/gemeenten/heemstede/agenda.json')).text)).toMatchObject({
      name: 'Week van de Ontmoeting kenmerk',
      activities: [{ title: 'Koffie in de bibliotheek kenmerk' }],
    });
  });

  it('are not there where nothing is shown', async () => {
    for (const part of ['partners', 'agenda']) {
      const framed = await get(`/gemeenten/zandvoort/inbedden/${part}`);
      expect([framed.status, read(framed.text).includes('Hier is nu niets te zien')]).toEqual([404, true]);
      const feed = await get(`/gemeenten/zandvoort/${part}.json`);
      expect([feed.status, feed.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    }
  });
});

describe('what is not released', () => {
  const hidden = 'geheim9';

  it('is nowhere before its moment, there after it, and nowhere again once it is withdrawn', async () => {
    await everyRelease(sql(), heemstede, hidden, today, { releasedAt: new Date(Date.now() + 2_000) });
    const none = await get('/gemeenten/heemstede');
    expect(await everything('heemstede')).not.toContain(hidden);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    forget();
    const shown = await get('/gemeenten/heemstede');
    const feed = await get('/gemeenten/heemstede/partners.json');
    expect(shown.text).toContain(hidden);
    expect(shown.headers.get('etag')).not.toBe(none.headers.get('etag'));
    await sql().query('update public_release set withdrawn_at = now()');
    forget();
    expect(await everything('heemstede')).not.toContain(hidden);
    const known = { 'if-none-match': `${shown.headers.get('etag')}, ${feed.headers.get('etag')}` };
    const after = await get('/gemeenten/heemstede', known);
    expect([after.status, after.headers.get('etag')]).toEqual([200, none.headers.get('etag')]);
    expect((await get('/gemeenten/heemstede/partners.json', known)).status).toBe(404);
  });

  it('of another municipality is on no page of this one', async () => {
    await everyRelease(sql(), zandvoort, hidden, today);
    await everyRelease(sql(), heemstede, 'kenmerk', today);
    expect(await everything('heemstede')).not.toContain(hidden);
    expect(await everything('heemstede')).toContain('kenmerk');
  });

  it('is said by no error', async () => {
    await everyRelease(sql(), heemstede, hidden, today, { withdrawnAt: new Date() });
    for (const path of ['/gemeenten/heemstede/nergens', '/gemeenten/heemstede/inbedden/nergens', '/gemeenten/%zz'])
      expect((await get(path)).text).not.toContain(hidden);
  });
});

it('gives no cookie, and the same answer to whoever asks', async () => {
  await everyRelease(sql(), heemstede, 'kenmerk', today);
  const coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  for (const path of addressesOf('heemstede')) {
    const { headers, text } = await get(path, { accept: 'text/html' });
    expect(headers.get('set-cookie')).toBeNull();
    const signedIn = await get(path, { ...coordinator.headers, accept: 'text/html' });
    expect(signedIn.text).toBe(text);
    expect(signedIn.headers.get('set-cookie')).toBeNull();
  }
});

it('tells search engines which pages show something, and which screens are not theirs', async () => {
  await everyRelease(sql(), heemstede, 'kenmerk', today);
  const { origin } = test.get(SitePages);
  const { text } = await get('/sitemap.xml');
  for (const path of ['/', '/gemeenten', '/week', '/praktijk', '/toolkit', '/nieuws', '/meedoen', '/open-data'])
    expect(text).toContain(`<loc>${origin}${path}</loc>`);
  expect(text).toMatch(new RegExp(`<loc>${origin}/gemeenten/heemstede</loc><lastmod>\\d{4}-\\d\\d-\\d\\dT`));
  expect(text).not.toContain('zandvoort');
  const robots = (await get('/robots.txt')).text;
  expect(robots).toContain('Disallow: /werkruimte\n');
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
});

it('answers HEAD as GET, without the page', async () => {
  const page = await fetch(`${test.url}/gemeenten/heemstede`);
  const head = await fetch(`${test.url}/gemeenten/heemstede`, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag')]).toEqual([200, page.headers.get('etag')]);
  expect(await head.text()).toBe('');
});

describe('the HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // React writes `<link/>`, lower-case doctype and camel-case attributes of SVG: all of it is HTML.
      'void-style': 'off',
      'doctype-style': 'off',
      'attr-case': 'off',
      'no-inline-style': 'error',
      // The title of the example mark is longer than search engines show; that is not what it is for.
      'long-title': 'off',
      // A link to call has its number in words as people read it.
      'tel-non-breaking': 'off',
    },
  });
  const faultsOf = async (path: string) => {
    const { text } = await get(path);
    const { results } = await validator.validateString(text);
    return results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) =>
          `${path} ${ruleId} ${message} ${line}:${column} ${text.slice(column - 30, column + 60)}`,
      ),
    );
  };

  it('is valid with much, little and nothing on the page', async () => {
    const contents = markedContents('kenmerk', today);
    await everyRelease(sql(), heemstede, 'kenmerk', today);
    const [fact] = contents.P1.facts;
    await aRelease(sql(), heemstede, 'P1', {
      lead: 'Eén.\n\nTwee.',
      level: 'EMBEDDED',
      facts: Array.from({ length: 8 }, (_, at) => ({ ...fact!, id: `${at}`, isDemonstration: true })),
    });
    await aRelease(sql(), zandvoort, 'PARTNERS', contents.PARTNERS);
    for (const path of [
      ...addressesOf('heemstede'),
      ...addressesOf('zandvoort'),
      '/gemeenten/hilversum',
      '/gemeenten/nergens',
      '/gemeenten/haaren',
      '/gemeenten?zoek=niets',
      '/gemeenten/heemstede?zoek=niets',
    ].filter((path) => !/\.(png|json|xml|txt)$/.test(path) && path !== '/gemeenten?zoek=2101'))
      expect(await faultsOf(path)).toEqual([]);
  });
});
