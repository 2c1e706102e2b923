import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { signIn, type ProductClient } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';
import { Visitors } from '../support/visitor.js';

const MINUTE = 60_000;

let product: Product;
let browser: Browser;
let visitors: Visitors;
let zandvoort: ProductClient;
let heemstede: ProductClient;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  visitors = new Visitors(browser, product.url);
  heemstede = await signIn(product.url, 'COORDINATOR', 'Heemstede');
  zandvoort = await signIn(product.url, 'COORDINATOR', 'Zandvoort');
  const {
    data: { viewer },
  } = await heemstede.send<{ viewer: { person: { email: string; displayName: string } } }>(
    '{ viewer { person { email displayName } } }',
  );
  const invited = await zandvoort.send('mutation($input: InvitePersonInput!) { invitePerson(input: $input) { id } }', {
    input: { ...viewer.person, role: 'COORDINATOR' },
  });
  expect(invited.errors).toBeUndefined();
}, 5 * MINUTE);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function fillFact(page: Page, title: string): Promise<void> {
  await page.goto(`${product.url}/werkruimte/plan/feit?pijler=P3`);
  await page.getByLabel('Wat is het?').selectOption('INVOLVEMENT');
  await page.getByRole('radio', { name: /^Gedaan/ }).check();
  await page.getByLabel('In één regel').fill(title);
  await page.getByLabel('Dag').fill('2');
  await page.getByLabel('Maand').fill('3');
  await page.getByLabel('Jaar', { exact: true }).fill('2026');
  await page.getByLabel(/Wat is er daardoor veranderd/).fill('De belbus rijdt nu ook op zondag.');
  await page.getByLabel('Waar komt het vandaan?').selectOption('MINUTES');
  await page.getByLabel('Welk stuk, of wie zei het?').fill('Verslag van de klankbordgroep');
}

const facts = async (client: ProductClient) =>
  JSON.stringify(await client.send('{ pillarEvidence(filter: { pillar: P3 }) { nodes { title } } }'));
const save = (page: Page) => page.getByRole('button', { name: 'Leg vast' }).click();
const title = (page: Page) => page.getByLabel('In één regel');

/** Signs in by the list of example people, on a page that is loaded anew. */
async function become(page: Page, name: RegExp): Promise<void> {
  await page.goto(`${product.url}/inloggen`);
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL(/\/(werkruimte|programma)/);
  await page.locator('main h1').waitFor();
}

it(
  'a tab saves into its own workspace while another tab of the same person goes on elsewhere',
  async () => {
    const { page: one, context } = await visitors.person(/Noor van Dam/);
    await fillFact(one, 'Gesprek aan de keukentafel');
    const other = await context.newPage();
    await other.goto(`${product.url}/account`);
    await other.getByRole('button', { name: /Ga naar .*Zandvoort/ }).click();
    await other.waitForURL(/\/werkruimte$/);
    await other.getByRole('navigation', { name: /Zandvoort/ }).waitFor();
    await save(one);
    await one.waitForURL(/\/werkruimte\/plan\/P3/);
    await one.getByText('Gesprek aan de keukentafel').first().waitFor();
    expect(await facts(heemstede)).toContain('Gesprek aan de keukentafel');
    expect(await facts(zandvoort)).not.toContain('Gesprek aan de keukentafel');
    for (const [page, place] of [
      [one, /Heemstede/],
      [other, /Zandvoort/],
    ] as const) {
      await page.reload();
      await page.getByRole('navigation', { name: place }).waitFor();
    }
    const beside = context.waitForEvent('page');
    await other.goto(`${product.url}/account`);
    await other.getByRole('link', { name: /Open .*Heemstede in een nieuw tabblad/ }).click();
    await (await beside).getByRole('navigation', { name: /Heemstede/ }).waitFor();
    expect(visitors.errors).toEqual([]);
    await context.close();
  },
  2 * MINUTE,
);

it.each([
  ['hears it from that tab', true],
  ['hears it from the server when it saves', false],
])(
  'a tab whose browser is of somebody else now saves nothing, says so and keeps the text; it %s',
  async (how, hears) => {
    const text = `Halve gedachte, ${how}`;
    const { page: one, context } = await visitors.anybody();
    if (!hears) {
      await one.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
      await one.routeWebSocket(
        () => true,
        () => undefined,
      );
    }
    // Where she worked last, in the journey before.
    await become(one, /Noor van Dam/);
    await one.getByRole('navigation', { name: /Zandvoort/ }).waitFor();
    await fillFact(one, text);
    const other = await context.newPage();
    await become(other, /Inloggen als (?!Noor van Dam)/);
    if (!hears) await save(one);
    await one.getByRole('heading', { level: 1, name: 'In deze browser is nu iemand anders ingelogd' }).waitFor();
    await one.getByText(/Dit tabblad was van Noor van Dam\. Nu is .+ ingelogd\./).waitFor();
    expect(await title(one).isVisible()).toBe(false);
    expect(await one.locator('body').innerText()).not.toContain(text);
    expect(await facts(zandvoort)).not.toContain(text);
    await become(other, /Noor van Dam/);
    if (!hears) await one.evaluate(() => dispatchEvent(new Event('visibilitychange')));
    await title(one).waitFor();
    expect(await title(one).inputValue()).toBe(text);
    await save(one);
    await one.waitForURL(/\/werkruimte\/plan\/P3/);
    expect(await facts(zandvoort)).toContain(text);
    await context.close();
  },
  2 * MINUTE,
);

it(
  'after signing out nothing of before is seen: not by going back, not in another tab, not by a download',
  async () => {
    const { page: one, context } = await visitors.person(/Noor van Dam/);
    await one.getByRole('link', { name: 'Coalitie', exact: true }).click();
    await one.waitForURL(/coalitie$/);
    await one.locator('main h1').waitFor();
    const other = await context.newPage();
    await other.goto(`${product.url}/werkruimte/plan/P1`);
    const secret = (await other.locator('main h3, main h2').first().textContent())!;
    await one.getByRole('button', { name: 'Uitloggen' }).click();
    await other.getByRole('heading', { level: 1, name: 'U bent uitgelogd' }).waitFor();
    expect(await other.content()).not.toContain(secret);
    await one.waitForURL(`${product.url}/`);
    await one.getByRole('banner').getByRole('link', { name: 'Inloggen' }).waitFor();
    for (let back = 0; back < 3; back += 1) {
      await one.goBack();
      await one.locator('main h1').waitFor();
      expect(await one.locator('body').innerText()).not.toMatch(/Noor van Dam(?!\n)|Werkruimte|leden/i);
    }
    await other.reload();
    await other.waitForURL(/\/inloggen/);
    const download = await context.request.get(`${product.url}/api/trail`);
    expect([download.status(), download.headers()['cache-control']]).toEqual([401, 'no-store']);
    await context.close();
  },
  2 * MINUTE,
);
