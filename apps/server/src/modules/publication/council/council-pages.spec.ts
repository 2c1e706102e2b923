import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dutchDate, dutchDay, tenantIdOf } from '@bloemen/vocabulary';
import { HtmlValidate } from 'html-validate';
import { extractText, getDocumentProxy } from 'unpdf';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import { PdfRenderer } from '../../../platform/pdf/pdf-renderer.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import type { PublicCouncil } from '../contents.js';
import { aRelease, everyRelease, markedContents } from '../publication.builders.js';
import { PublicationModule } from '../publication.module.js';

const heemstede = tenantIdOf('GM0397');
const zandvoort = tenantIdOf('GM0473');
const today = dutchDay(new Date());
const page = '/gemeenten/heemstede/raad';
const paper = '/gemeenten/heemstede/raad.pdf';

let test: TestApp;
beforeAll(async () => {
  test = await testApp([PublicationModule]);
  await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
  await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
});
afterAll(() => test.close());
beforeEach(async () => {
  await sql().query(
    `set session_replication_role = replica; delete from public_release; delete from public_block;
     set session_replication_role = origin`,
  );
  forget();
});

const sql = () => test.database.sql;
const forget = () => test.get(SitePages).forget();
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(test.url + path, { redirect: 'manual', headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
};
/** What a reader sees: without tags, spaces as one. */
const read = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:])/g, '');
const wordsOf = async (bytes: Uint8Array) =>
  (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text.replace(/\s+/g, ' ');
const council = (mark: string, over: Partial<PublicCouncil> = {}): PublicCouncil => ({
  ...markedContents(mark, today).COUNCIL,
  ...over,
});
const nothing: PublicCouncil = {
  lead: null,
  chains: [],
  undertakings: [],
  money: [],
  week: null,
  factsheet: null,
  documents: [],
};

describe('the dossier of the council', () => {
  it('tells the whole chain in its order, each with its status in words, day and source', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', council('kenmerk'), { contentOn: '2026-10-12' });
    const { status, text, headers } = await get(page);
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toBeNull();
    const told = read(text);
    const inOrder = [
      'Stand op 12 oktober 2026',
      'Aangenomen Motie Samen kenmerk Ingediend door Fractie kenmerk. december 2020. Bron: Raadsstuk kenmerk',
      'Wat de raad vroeg',
      'Maak een plan kenmerk Is uitgevoerd kenmerk.',
      'Besluit: Besluit over het plan kenmerk, 12 oktober 2021, zaaknummer 840482 kenmerk',
      'Besloten Stem in met het plan kenmerk 12 oktober 2021. Bron: Besluitenlijst kenmerk',
      'Positief Commissie Samenleving kenmerk Graag cijfers kenmerk. 1 november 2021',
      'Open, nog niet nagekomen Verslag na een jaar kenmerk',
      'Voor 1 januari 2027',
      'Voorgesteld, nog niet vastgesteld door de raad Uitvoering van het plan kenmerk, 2027',
      '€ 15.000.',
      'Gehouden Week van de Ontmoeting kenmerk 2025 12 activiteiten in de kalender.',
      'Factsheet kenmerk',
      'Raadsbrief kenmerk',
    ].map((said) => [said, told.indexOf(said)] as const);
    expect(inOrder.filter(([, at]) => at < 0)).toEqual([]);
    expect(inOrder.map(([, at]) => at)).toEqual(inOrder.map(([, at]) => at).toSorted((one, other) => one - other));
    expect(text).toContain('href="/factsheet/kenmerk"');
    expect(text).toContain('href="/stuk/kenmerk"');
  });

  it('says the same as a drawn line and as one sentence', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', council('kenmerk'));
    const { text } = await get(page);
    expect(read(text)).toContain(
      'Motie: aangenomen, december 2020, met 1 verzoek. Besluit: besloten. Zienswijze: positief. Toezegging: open, nog niet nagekomen. Geld: voorgesteld. Week 2025: gehouden. Factsheet: 15 januari 2026.',
    );
    expect(text.match(/class="bl-chain"/g)).toHaveLength(2);
    expect(text).not.toMatch(/ style="|<script/);
  });

  it('gives each thing as a question, with its source and where it stands', async () => {
    const said = council('kenmerk');
    await aRelease(sql(), heemstede, 'COUNCIL', said, { contentOn: '2026-10-12' });
    const { text } = await get(page);
    const [point] = said.chains[0]!.decisions[0]!.points;
    const { origin } = test.get(SitePages);
    expect(read(text)).toContain(
      `Het college besloot op 12 oktober 2021 over punt 1 van “Besluit over het plan kenmerk” (zaaknummer 840482 kenmerk): “Stem in met het plan kenmerk”. Hoe ver is de uitvoering hiervan? Bron: Besluitenlijst kenmerk. ${origin}/gemeenten/heemstede/raad#${point!.id} (zoals het er stond op 12 oktober 2026).`,
    );
    expect(text).toContain(`<li id="${point!.id}">`);
    expect(read(text)).toContain(
      'zegde toe aan Commissie kenmerk: “Verslag na een jaar kenmerk” voor 1 januari 2027. De toezegging staat nog open.',
    );
    expect(text.match(/Kopieer als vraag/g)).toHaveLength(9);
  });

  it('keeps apart what was proposed and what was decided', async () => {
    const said = council('kenmerk');
    const [chain] = said.chains;
    const [decision] = chain!.decisions;
    const [point] = decision!.points;
    await aRelease(sql(), heemstede, 'COUNCIL', {
      ...nothing,
      chains: [
        {
          motion: null,
          requests: [],
          decisions: [
            {
              ...decision!,
              views: [],
              points: [
                { ...point!, state: 'PROPOSED', stateOn: null },
                { ...point!, id: heemstede, place: 2, state: 'AMENDED' },
              ],
            },
          ],
        },
      ],
    });
    const told = read((await get(page)).text);
    expect(told).toContain('Voorgesteld, nog niet besloten Stem in met het plan kenmerk');
    expect(told).toContain('Wanneer neemt het college hierover een besluit?');
    expect(told).toContain('Besloten met een wijziging');
  });

  it('names nothing that is not in it: no heading, no step, no empty place', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', { ...nothing, undertakings: council('kenmerk').undertakings });
    const [main] = /<main.*<\/main>/s.exec((await get(page)).text)!;
    const told = read(main).replace(/Motie, besluit, toezegging en geld in de aanpak[^.]*\./, '');
    expect(told).toContain('Toezeggingen');
    for (const word of [
      'Geld',
      'Besluit',
      'De week',
      'factsheet',
      'Documenten',
      'Van vraag tot resultaat',
      'zienswijze',
    ])
      expect(told.toLowerCase()).not.toContain(word.toLowerCase());
  });

  it('is reached from the page of the municipality, and by other names of it', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', council('kenmerk'));
    expect((await get('/gemeenten/heemstede')).text).toContain('href="/gemeenten/heemstede/raad"');
    expect((await get('/sitemap.xml')).text).toMatch(/\/gemeenten\/heemstede\/raad<\/loc><lastmod>\d{4}-/);
    for (const rest of ['raad', 'raad.pdf']) {
      const { status, headers } = await get(`/gemeenten/GM0397/${rest}`);
      expect([status, headers.get('location')]).toEqual([301, `/gemeenten/heemstede/${rest}`]);
    }
  });

  it('marks what was made up, and tells search engines nothing of it', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', council('kenmerk'), { isDemonstration: true });
    const { text } = await get(page);
    expect(text).toContain('content="noindex"');
    expect((await get('/sitemap.xml')).text).not.toContain('/raad');
    expect(read(text)).toContain(`Stand op ${dutchDate(today)} Voorbeeldgegevens`);
    const { headers, bytes } = await get(paper);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(await wordsOf(bytes)).toContain('Voorbeeldgegevens');
  });

  it('is valid HTML with much and with little', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'void-style': 'off',
        'doctype-style': 'off',
        'attr-case': 'off',
        'no-inline-style': 'error',
        'long-title': 'off',
        'tel-non-breaking': 'off',
      },
    });
    for (const content of [council('kenmerk'), { ...nothing, money: council('kenmerk').money }]) {
      await aRelease(sql(), heemstede, 'COUNCIL', content);
      forget();
      const { results } = await validator.validateString((await get(page)).text);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual(
        [],
      );
    }
  });
});

describe('the dossier on paper', () => {
  it('says what the page says, for people who read with a tool', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', council('kenmerk'), { contentOn: '2026-10-12' });
    const { status, headers, bytes, text } = await get(paper);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toBe('inline; filename="raadsdossier-heemstede.pdf"');
    expect(text).toContain('pdfuaid');
    const words = await wordsOf(bytes);
    for (const said of [
      'Wat de raad van Heemstede vroeg, en wat ervan kwam',
      'Motie Samen kenmerk',
      'Voorgesteld, nog niet vastgesteld door de raad',
      'Bijlage: bronnen',
      'Besluitenlijst kenmerk',
    ])
      expect(words).toContain(said);
  });

  it('is made once for one release, however often it is asked for', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', council('anders'));
    const renderer = test.get(PdfRenderer);
    const render = renderer.render.bind(renderer);
    let made = 0;
    renderer.render = (...given) => ((made += 1), render(...given));
    const first = await get(paper);
    forget();
    const [second, third] = await Promise.all([get(paper), get(paper)]);
    renderer.render = render;
    expect(made).toBe(1);
    expect([second.headers.get('etag'), third.headers.get('etag')]).toEqual([
      first.headers.get('etag'),
      first.headers.get('etag'),
    ]);
  });
});

describe('what is not released', () => {
  const hidden = 'geheim9';
  const everything = async () => {
    const [html, pdf, municipality] = [await get(page), await get(paper), await get('/gemeenten/heemstede')];
    return `${html.text} ${pdf.status === 200 ? await wordsOf(pdf.bytes) : pdf.text} ${municipality.text}`;
  };

  it('is not there before its moment, there after it, and gone once it is withdrawn', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', council(hidden), { releasedAt: new Date(Date.now() + 2_000) });
    const [none, nowhere] = [await get(page), await get('/gemeenten/heemstede/nergens')];
    expect(none.status).toBe(404);
    expect((await get(paper)).status).toBe(404);
    const before = await everything();
    expect(before).not.toContain(hidden);
    expect(before).not.toContain('/raad');
    expect((await get('/sitemap.xml')).text).not.toContain('/raad');
    // What is not shown looks like what does not exist.
    expect(nowhere.status).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    forget();
    const [shown, document] = [await get(page), await get(paper)];
    expect([shown.status, document.status]).toEqual([200, 200]);
    expect(await everything()).toContain(hidden);
    await sql().query('update public_release set withdrawn_at = now()');
    forget();
    const known = { 'if-none-match': `${shown.headers.get('etag')}, ${document.headers.get('etag')}` };
    expect([(await get(page, known)).status, (await get(paper, known)).status]).toEqual([404, 404]);
    expect(await everything()).not.toContain(hidden);
  });

  it('is not in the dossier, whatever else the municipality or another one released', async () => {
    await everyRelease(sql(), zandvoort, hidden, today);
    for (const block of ['PLAN', 'MONEY', 'CONTACT'] as const)
      await aRelease(sql(), heemstede, block, markedContents(hidden, today)[block]);
    expect((await get(page)).status).toBe(404);
    await aRelease(sql(), heemstede, 'COUNCIL', council('kenmerk'));
    forget();
    for (const path of [page, paper]) {
      const { status, bytes, text } = await get(path);
      expect(status).toBe(200);
      expect(path === page ? text : await wordsOf(bytes)).not.toContain(hidden);
    }
  });

  it('is the same for whoever asks', async () => {
    await aRelease(sql(), heemstede, 'COUNCIL', council('kenmerk'));
    await aRelease(sql(), heemstede, 'COUNCIL', council(hidden), { releasedAt: new Date(Date.now() + 60_000) });
    const clerk = test.as({ role: 'CLERK', tenantId: heemstede });
    for (const path of [page, paper]) {
      const [mine, anybody] = [await get(path, clerk.headers), await get(path)];
      expect(mine.headers.get('etag')).toBe(anybody.headers.get('etag'));
      expect(mine.headers.get('set-cookie')).toBeNull();
    }
    expect(await everything()).not.toContain(hidden);
  });
});
