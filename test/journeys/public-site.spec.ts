import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { dutchDay, tenantIdOf } from '@bloemen/vocabulary';
import { showEverything } from '../../apps/server/test/releases.js';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';

/** HTML and styles of a page as they are sent, in bytes. */
const MOST_BYTES = 60_000;
const widths = [1280, 390, 320];
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  await release();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Bloemendaal shows everything there is, Haarlem nothing. */
async function release(): Promise<void> {
  const port = readFileSync(join(product.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]!;
  const password = readFileSync(join(product.dataDir, 'postgres-password'), 'utf8').trim();
  const address = `postgres://postgres:${password}@127.0.0.1:${port}/bloemen`;
  await showEverything(address, tenantIdOf('GM0377'), 'kenmerk', dutchDay(new Date()));
}

/** A window in which no page may run a script. */
async function withoutScript(width: number, more: { forcedColors?: 'active' } = {}): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'nl-NL',
    viewport: { width, height: 844 },
    ...more,
  });
  return context.newPage();
}

describe.each(widths)('without a script, %i px wide', (width) => {
  let page: Page;
  /** The rules of accessibility are a script of ours, so they are asked in a window that may run one. */
  let asked: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    page = await withoutScript(width);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    asked = await (await browser.newContext({ viewport: { width, height: 844 } })).newPage();
  });
  afterAll(() => Promise.all([page?.context().close(), asked?.context().close()]));

  it.each([
    '/gemeenten',
    '/gemeenten?zoek=2999',
    '/gemeenten/bloemendaal',
    '/gemeenten/bloemendaal?zoek=2101',
    '/gemeenten/bloemendaal?zoek=zwemmen',
    '/gemeenten/haarlem',
    '/gemeenten/bloemendaal/inbedden',
    '/gemeenten/bloemendaal/inbedden/partners',
    '/gemeenten/bloemendaal/inbedden/agenda',
    '/gemeenten/nergens',
  ])('%s is readable, fits, and meets WCAG', async (path) => {
    complaints.length = 0;
    await page.goto(product.url + path);
    expect(await page.locator('h1').count()).toBe(1);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await over(page)).toBe(0);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);

    await asked.goto(product.url + path);
    expect(await asked.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    await asked.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    await asked.evaluate(axe.source);
    const violations = await asked.evaluate(async (runOnly) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, wcag);
    expect(violations).toEqual([]);
  });
});

/** How far the page is wider than its window, in pixels. */
const over = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

it('is walked by keyboard alone: find yours, look nearby, open what waits', async () => {
  const page = await withoutScript(390);
  await page.goto(`${product.url}/gemeenten`);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Ga naar de inhoud');
  await page.getByLabel('Naam van uw gemeente, of uw postcode').focus();
  await page.keyboard.type('bloemenda');
  await page.keyboard.press('Enter');
  await page.getByText('Bij “bloemenda” past 1 gemeente.').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Bloemendaal' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Samen tegen eenzaamheid in Bloemendaal' }).waitFor();
  await page.getByLabel('Postcode, plaats of organisatie').focus();
  await page.keyboard.type('humanitas');
  await page.keyboard.press('Enter');
  await page.getByText('Gevonden: 1 van 2.').waitFor();
  expect(new URL(page.url()).hash).toBe('#buurt');
  await page.getByRole('link', { name: 'Toon alles' }).press('Enter');
  const more = page.getByText('Zo doen wij dat: 1 activiteit');
  expect(await page.getByText('Open eettafel kenmerk').isVisible()).toBe(false);
  await more.focus();
  await page.keyboard.press('Enter');
  expect(await page.getByText('Open eettafel kenmerk').isVisible()).toBe(true);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

it('keeps its edges in forced colours and in letters of twice the size', async () => {
  const page = await withoutScript(1280, { forcedColors: 'active' });
  await page.goto(`${product.url}/gemeenten/bloemendaal`);
  const hero = page.locator('.bl-site-hero');
  const borders = await hero.evaluate((element) => getComputedStyle(element).borderTopStyle);
  expect(borders).toBe('solid');
  const browserItself = await page.context().newCDPSession(page);
  await browserItself.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  expect(await over(page)).toBe(0);
  await page.context().close();
});

it('prints what waits behind a word, and nothing to press', async () => {
  const page = await withoutScript(1280);
  await page.goto(`${product.url}/gemeenten/bloemendaal`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Open eettafel kenmerk').isVisible()).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
  await page.context().close();
});

it(`is less than ${MOST_BYTES} bytes with its styles`, async () => {
  const sizeOf = async (path: string) => {
    const { headers } = await fetch(product.url + path, { headers: { 'accept-encoding': 'br' } });
    return Number(headers.get('content-length'));
  };
  const html = await (await fetch(`${product.url}/gemeenten/bloemendaal`)).text();
  const styles = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
  expect(styles).toHaveLength(2);
  const sizes = await Promise.all(['/gemeenten/bloemendaal', ...styles].map(sizeOf));
  for (const size of sizes) expect(size).toBeGreaterThan(500);
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(MOST_BYTES);
});

it('is framed by another website, list by list and never as a page', async () => {
  const frames = ['inbedden/partners', ''].map(
    (part, at) => `<iframe title="frame ${at}" src="${product.url}/gemeenten/bloemendaal/${part}"></iframe>`,
  );
  const website = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html').end(`<!doctype html>${frames.join('')}`),
  ).listen(0, '127.0.0.1');
  await once(website, 'listening');
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${(website.address() as AddressInfo).port}/`);
  await page.frameLocator('iframe[title="frame 0"]').getByText('Bibliotheek kenmerk').waitFor();
  expect(await page.frameLocator('iframe[title="frame 1"]').getByText('Bibliotheek kenmerk').count()).toBe(0);
  await page.context().close();
  website.close();
});
