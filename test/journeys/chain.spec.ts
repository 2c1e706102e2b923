import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { signIn } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';
import { Visitors } from '../support/visitor.js';

const MINUTE = 60_000;
const DRAFT = 'Een motie die nog niemand buiten de gemeente kent';

let product: Product;
let browser: Browser;
let visitors: Visitors;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  visitors = new Visitors(browser, product.url);
}, 5 * MINUTE);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const said = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

it(
  'a clerk sees what was asked, decided and paid, each with its own status, and no paper that is not released',
  async () => {
    const coordinator = await signIn(product.url, 'COORDINATOR', 'Heemstede');
    const save = 'mutation ($input: SaveMotionInput!) { saveMotion(input: $input) { id version } }';
    const draft = {
      title: DRAFT,
      happenedOn: '2026-11-01',
      datePrecision: 'DAY',
      requests: [{ body: 'Vertel elk jaar hoe het gaat' }],
      sourceText: 'Concept van de fractie',
    };
    const { data, errors } = await coordinator.send<{ saveMotion: { id: string; version: number } }>(save, {
      input: draft,
    });
    expect(errors).toBeUndefined();
    const { page } = await visitors.person(/Lotte Brouwer/);
    await page.goto(`${product.url}/werkruimte/besluiten`);
    await page.getByRole('heading', { name: 'Wat de raad vroeg' }).waitFor();
    const chain = await said(page);
    expect(chain).toContain('Samen tegen eenzaamheid');
    expect(chain).toContain('0 van 3 punten besloten.');
    expect(chain).toContain('Voorgelegd aan de commissie');
    expect(chain).toMatch(/In de ontwerpbegroting.*€ 30\.000/);
    expect(chain).not.toMatch(/120\.000|150\.000/);
    await page.goto(`${product.url}/werkruimte/besluiten/moties`);
    await page.getByText('1 motie', { exact: true }).waitFor();
    expect(await page.content()).not.toContain(DRAFT);

    const { id, version } = data.saveMotion;
    const released = { ...draft, id, version, openness: 'ACTIVELY_PUBLIC', releasedAt: new Date().toISOString() };
    expect((await coordinator.send(save, { input: released })).errors).toBeUndefined();
    await page.reload();
    await page.getByRole('link', { name: DRAFT }).click();
    await page.getByText('Vertel elk jaar hoe het gaat').waitFor();
    expect(visitors.errors).toEqual([]);
  },
  3 * MINUTE,
);

it(
  'an alderman reads the one-page position on a phone: pillars with their reason, promises, money by status',
  async () => {
    const { page } = await visitors.person(/Sjaak Struijf/, 390);
    await page.goto(`${product.url}/werkruimte/positie`);
    await page.getByRole('heading', { name: 'De vijf pijlers' }).waitFor();
    const position = await said(page);
    for (const part of ['Wat er is beloofd', 'Geld', 'Vragen die u kunt verwachten', 'Bronnen'])
      expect(position).toContain(part);
    expect(position).toMatch(/In de ontwerpbegroting, 2022-2025: € 30\.000 per jaar/);
    expect(position).not.toMatch(/120\.000|150\.000/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(visitors.errors).toEqual([]);
  },
  2 * MINUTE,
);
