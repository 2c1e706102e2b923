import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { read, utils } from 'xlsx';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { downloaded, Visitors } from '../support/visitor.js';

const MINUTE = 60_000;

let product: Product;
let browser: Browser;
let visitors: Visitors;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  visitors = new Visitors(browser, product.url);
}, 5 * MINUTE);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function documentAs(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  await page.getByRole('button', { name: 'Maak het rapport' }).click();
  const link = page.getByRole('link', { name: new RegExp(`Download .* als ${format}`) }).first();
  await link.waitFor();
  return downloaded(page, () => link.click());
}

it(
  'a fact recorded once becomes the status, the national picture and a report',
  async () => {
    const coordinator = await visitors.person(/Noor van Dam/);
    const adviser = await visitors.person(/adviseur|Pieter Hofman/i);

    const { page: national } = adviser;
    await national.goto(`${product.url}/programma?kaart=status&pijler=P3`);
    const heemstede = national.locator('[data-code="GM0397"] title');
    await heemstede.waitFor({ state: 'attached' });
    expect(await heemstede.textContent()).toMatch(/voorgenomen/i);

    const { page } = coordinator;
    await page
      .getByRole('link', { name: /Leg een feit vast/ })
      .first()
      .click();
    await page
      .getByLabel('Bij welke pijler hoort het?')
      .selectOption({ label: '3. Betrek mensen, eenzamen zelf' })
      .catch(() => page.getByLabel('Bij welke pijler hoort het?').selectOption('P3'));
    await page.getByLabel('Wat is het?').selectOption('INVOLVEMENT');
    await page.getByRole('radio', { name: /^Gedaan/ }).check();
    await page.getByLabel('In één regel').fill('Gesprek met de klankbordgroep over vervoer');
    const happened = new Date(Date.now() - 20 * 24 * 60 * MINUTE);
    await page.getByLabel('Dag').fill(String(happened.getDate()));
    await page.getByLabel('Maand').fill(String(happened.getMonth() + 1));
    await page.getByLabel('Jaar', { exact: true }).fill(String(happened.getFullYear()));
    await page.getByLabel(/Wat is er daardoor veranderd/).fill('De belbus rijdt nu ook op zondag.');
    await page.getByLabel('Waar komt het vandaan?').selectOption('MINUTES');
    await page.getByLabel('Welk stuk, of wie zei het?').fill('Verslag van de klankbordgroep');
    await page.getByText('De status van deze pijler wordt:').waitFor();
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.waitForURL(/\/werkruimte\/plan\/P3/);
    await page.getByText('Gesprek met de klankbordgroep over vervoer').first().waitFor();
    await page.goto(`${product.url}/werkruimte`);
    const row = page.getByRole('listitem').filter({ hasText: 'Gesprek met de klankbordgroep over vervoer' });
    await row.filter({ hasText: 'In uitvoering' }).first().waitFor();

    const saved = Date.now();
    while (!/in uitvoering/i.test((await heemstede.textContent()) ?? '') && Date.now() - saved < 30_000)
      await national.waitForTimeout(200);
    expect(await heemstede.textContent()).toMatch(/in uitvoering/i);

    await page.goto(`${product.url}/werkruimte/rapporten`);
    const pdf = await documentAs(page, 'PDF');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(text).toContain('Factsheet Heemstede');
    expect(text.replace(/\s+/g, ' ')).toContain('Gesprek met de klankbordgroep over vervoer');
    const sheet = read(await documentAs(page, 'ODS'));
    expect(utils.sheet_to_json(sheet.Sheets['Leden']!)).toHaveLength(22);
    await page.reload();
    await page.getByText('Klaar', { exact: true }).nth(1).waitFor();

    await coordinator.context.close();
    await adviser.context.close();
    expect(visitors.errors).toEqual([]);
  },
  5 * MINUTE,
);

it(
  'an adviser pages and filters the national list, and shares what is on the screen by its address',
  async () => {
    const { page, context } = await visitors.person(/Pieter Hofman/i);
    const names = async () => page.getByRole('rowheader').allTextContents();
    await page.goto(`${product.url}/programma/gemeenten`);
    await page.getByText('342 gemeenten gevonden').waitFor();
    const first = await names();
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.waitForURL(/[?&]pagina=2$/);
    await page.waitForFunction((name) => document.querySelector('main tbody th')?.textContent !== name, first[0]);
    const second = await names();
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    await page.reload();
    await page.getByText('342 gemeenten gevonden').waitFor();
    expect(await names()).toEqual(second);

    await page.getByLabel('Stedelijkheid').selectOption('1');
    await page.waitForURL(/[?&]stedelijkheid=1$/);
    const found = page.getByText(/^(?!342)\d+ gemeenten gevonden\./);
    await found.waitFor();
    const shared = await context.newPage();
    await shared.goto(page.url());
    await shared.getByText((await found.textContent())!, { exact: true }).waitFor();
    await context.close();
    expect(visitors.errors).toEqual([]);
  },
  2 * MINUTE,
);
