import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { Visitors } from '../support/visitor.js';

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

it(
  'a coordinator says on the dashboard that facts are still right, takes one back, and the others see it',
  async () => {
    const { page } = await visitors.person(/Noor van Dam/);
    await page.goto(`${product.url}/werkruimte`);
    await page
      .getByRole('heading', { level: 1, name: '3 van de 5 pijlers in uitvoering, alle 5 niet actueel' })
      .waitFor();

    await page.getByRole('button', { name: /^Nog juist .*Creëer een sterk netwerk/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Is dit nog juist?' });
    await dialog.getByLabel('Wie of wat bevestigt dit?').fill('Overleg met welzijn');
    await dialog.getByRole('button', { name: 'Bevestig' }).click();
    await page.getByRole('heading', { level: 1, name: '3 van de 5 pijlers in uitvoering, 4 niet actueel' }).waitFor();
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: '2. Creëer een sterk netwerk' }) });
    await row.getByText(/^Bevestigd op .+ \(Overleg met welzijn\)$/).waitFor();

    await row.getByRole('button', { name: 'Bevestiging ongedaan maken' }).click();
    await page
      .getByRole('heading', { level: 1, name: '3 van de 5 pijlers in uitvoering, alle 5 niet actueel' })
      .waitFor();

    await page.getByRole('link', { name: 'Loop ze langs' }).click();
    await page.getByText('1 van 5').waitFor();
    await page.getByLabel('Wie of wat bevestigt dit?').fill('Raadsgriffie');
    await page.getByRole('button', { name: 'Nog juist, ga verder' }).click();
    await page.getByText('2 van 5').waitFor();
    expect(await page.getByLabel('Wie of wat bevestigt dit?').inputValue()).toBe('Raadsgriffie');
    await page.getByRole('button', { name: 'Sla over' }).click();
    await page.getByText('3 van 5').waitFor();

    const { page: alderman } = await visitors.person(/Sjaak Struijf/);
    await alderman.goto(`${product.url}/werkruimte`);
    await alderman
      .getByRole('heading', { level: 1, name: '3 van de 5 pijlers in uitvoering, 4 niet actueel' })
      .waitFor();
    await alderman.getByText(/^Bevestigd op .+ \(Raadsgriffie\)$/).waitFor();
    expect(await alderman.getByRole('button', { name: /Nog juist/ }).count()).toBe(0);
    await alderman.getByRole('button', { name: 'Presenteer' }).click();
    await alderman.getByRole('dialog', { name: '3 van de 5 pijlers in uitvoering, 4 niet actueel' }).waitFor();
    await alderman.keyboard.press('Escape');
    await alderman.getByRole('dialog').waitFor({ state: 'detached' });
  },
  5 * MINUTE,
);
