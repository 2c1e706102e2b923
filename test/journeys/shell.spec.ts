import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { signIn, type ProductClient } from '../support/client.js';
import { Gate } from '../support/gate.js';
import { startProduct, type Product } from '../support/product.js';

const MINUTE = 60_000;
const AWAY = /^De dienst is nu niet bereikbaar/;

let product: Product;
let browser: Browser;
let gate: Gate;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  gate = await new Gate(product.url).start();
}, 5 * MINUTE);
afterAll(async () => {
  await browser?.close();
  gate?.stop();
  await product?.stop();
});

/** Noor van Dam of Heemstede at her desk. */
async function noor(): Promise<{ context: BrowserContext; page: Page; client: ProductClient }> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  context.setDefaultTimeout(MINUTE);
  const page = await context.newPage();
  await page.goto(`${gate.url}/inloggen`);
  await page.getByRole('button', { name: /Noor van Dam/ }).click();
  await page.waitForURL(/\/werkruimte$/);
  return { context, page, client: await signIn(product.url, 'COORDINATOR', 'Heemstede') };
}

async function fillFact(page: Page, text: string): Promise<void> {
  await page.goto(`${gate.url}/werkruimte/plan/feit?pijler=P3`);
  await page.getByLabel('Wat is het?').selectOption('INVOLVEMENT');
  await page.getByRole('radio', { name: /^Gedaan/ }).check();
  await title(page).fill(text);
  await page.getByLabel('Dag').fill('2');
  await page.getByLabel('Maand').fill('3');
  await page.getByLabel('Jaar', { exact: true }).fill('2026');
  await page.getByLabel(/Wat is er daardoor veranderd/).fill('De belbus rijdt nu ook op zondag.');
  await page.getByLabel('Waar komt het vandaan?').selectOption('MINUTES');
  await page.getByLabel('Welk stuk, of wie zei het?').fill('Verslag van de klankbordgroep');
}

const title = (page: Page) => page.getByLabel('In één regel');
const saveButton = (page: Page) => page.getByRole('button', { name: 'Leg vast' });

/** How often a fact with this title is recorded. */
async function recorded(client: ProductClient, text: string): Promise<number> {
  const { data } = await client.send<{ pillarEvidence: { nodes: { title: string }[] } }>(
    '{ pillarEvidence(filter: { pillar: P3 }) { nodes { title } } }',
  );
  return data.pillarEvidence.nodes.filter((one) => one.title === text).length;
}

/** Ends every session of the client's person but its own, as from another device. */
const endOtherSessions = async (client: ProductClient) => {
  const { errors } = await client.send('mutation { revokeOtherSessions(input: { confirm: true }) }');
  expect(errors).toBeUndefined();
};

it(
  'a save whose answer is lost because the server stops is said beside the button, and is done once when it is tried again',
  async () => {
    const { context, page } = await noor();
    const text = 'Een feit terwijl de server stopt';
    await fillFact(page, text);
    gate.become('loses');
    await saveButton(page).click();
    // Focused, announced, and beside the button.
    const failure = page.locator('.bl-failure:focus').getByRole('alert');
    await failure.waitFor();
    const [said, button] = [await failure.boundingBox(), await saveButton(page).boundingBox()];
    expect(Math.abs(button!.y - (said!.y + said!.height))).toBeLessThan(80);
    await page.getByRole('status').getByText(AWAY).waitFor();
    expect(await title(page).inputValue()).toBe(text);

    const { dataDir, process } = product;
    process.kill('SIGINT');
    await once(process, 'exit');
    product = await startProduct({}, dataDir);
    gate.behind = product.url;
    gate.become('open');
    // The page asks by itself too, so the button may be gone before it is pressed.
    const away = page.getByText(AWAY);
    await Promise.any([
      page.getByRole('button', { name: 'Probeer opnieuw' }).click(),
      away.waitFor({ state: 'detached' }),
    ]);
    await away.waitFor({ state: 'detached' });
    expect(await title(page).inputValue()).toBe(text);
    const client = await signIn(product.url, 'COORDINATOR', 'Heemstede');
    // It had arrived; only the answer was lost.
    expect(await recorded(client, text)).toBe(1);
    await saveButton(page).click();
    await page.waitForURL(/\/werkruimte\/plan\/P3/);
    await page.getByText(text).first().waitFor();
    expect(await recorded(client, text)).toBe(1);
    await context.close();
  },
  4 * MINUTE,
);

it(
  'a screen that was not loaded opens by itself once the device has a network again, and the shell stays meanwhile',
  async () => {
    const { context, page } = await noor();
    await page.locator('main h1').waitFor();
    await context.setOffline(true);
    await page.getByText(/^U hebt geen verbinding met internet/).waitFor();
    await page.getByRole('link', { name: 'Coalitie', exact: true }).click();
    await page.waitForTimeout(1_000);
    expect(await page.getByRole('link', { name: 'Coalitie', exact: true }).isVisible()).toBe(true);
    await context.setOffline(false);
    await page.waitForURL(/\/coalitie$/);
    await page.locator('main h1').waitFor();
    await page.getByText(/^U hebt geen verbinding/).waitFor({ state: 'detached' });
    await context.close();
  },
  2 * MINUTE,
);

/** From the next page on, no news arrives: the end of a session is heard of only when something is saved. */
const withoutNews = (context: BrowserContext) =>
  context.routeWebSocket(
    () => true,
    () => undefined,
  );

it(
  'a save after the session was ended elsewhere waits for signing in again on the spot, and is then done by itself, once',
  async () => {
    const { context, page, client } = await noor();
    await withoutNews(context);
    const text = 'Een feit na het einde van de sessie';
    await fillFact(page, text);
    await endOtherSessions(client);
    await saveButton(page).click();
    const dialog = page.getByRole('dialog', { name: 'Log opnieuw in als Noor van Dam' });
    await dialog.getByText(/dan wordt wat u hebt ingevuld vanzelf bewaard/).waitFor();
    expect(await title(page).isVisible()).toBe(false);
    expect(await recorded(client, text)).toBe(0);
    await dialog.getByRole('button', { name: 'Inloggen als Noor van Dam' }).click();
    await page.waitForURL(/\/werkruimte\/plan\/P3/);
    await page.getByText(text).first().waitFor();
    expect(await recorded(client, text)).toBe(1);
    await context.close();
  },
  2 * MINUTE,
);

it(
  'a form whose session ended in another tab goes on after signing in by a link in the mail, in a tab of its own',
  async () => {
    const { context, page, client } = await noor();
    const text = 'Een feit na een link in de mail';
    await fillFact(page, text);
    const other = await context.newPage();
    await other.goto(`${gate.url}/account`);
    await other.getByRole('button', { name: 'Uitloggen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Log opnieuw in als Noor van Dam' });
    await dialog.getByRole('button', { name: 'Log in met uw e-mailadres' }).click();
    await dialog.getByText(/Dit tabblad gaat daarna vanzelf verder/).waitFor();
    await other.goto(`${gate.url}/postvak`);
    const link = other.getByRole('link', { name: /inloggen\/link#/ }).first();
    await link.waitFor();
    await other.goto(new URL((await link.getAttribute('href'))!, gate.url).href.replace(/^http:\/\/[^/]+/, gate.url));
    await other.getByRole('main').getByRole('button', { name: 'Inloggen' }).click();
    await other.waitForURL(/\/inloggen\/klaar$/);
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe(text);
    await saveButton(page).click();
    await page.waitForURL(/\/werkruimte\/plan\/P3/);
    expect(await recorded(client, text)).toBe(1);
    await context.close();
  },
  2 * MINUTE,
);

it(
  'a save that waits is not done for somebody else who signs in, and nothing of it is shown to them',
  async () => {
    const { context, page, client } = await noor();
    await withoutNews(context);
    const text = 'Een feit dat van niemand anders wordt';
    await fillFact(page, text);
    await endOtherSessions(client);
    await saveButton(page).click();
    await page.getByRole('dialog').waitFor();
    const other = await context.newPage();
    await other.goto(`${gate.url}/inloggen`);
    await other.getByRole('button', { name: /Bram Visser/ }).click();
    await other.waitForURL(/\/werkruimte/);
    await page.getByRole('heading', { level: 1, name: 'In deze browser is nu iemand anders ingelogd' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toContain(text);
    expect(await recorded(client, text)).toBe(0);
    await context.close();
  },
  2 * MINUTE,
);

it(
  'on a slow network the frame stands before any script, a slow change of screen is announced, and a save is done once',
  async () => {
    const { context, page, client } = await noor();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${gate.url}/werkruimte/plan`, { waitUntil: 'commit' });
    await page.locator('.first__line').first().waitFor();
    expect(await page.locator('.first--work').evaluate((frame) => getComputedStyle(frame).position)).toBe('fixed');
    release();
    await page.locator('main h1').waitFor();
    expect(await page.locator('.first').isVisible()).toBe(false);
    await page.unroute('**/*.js');

    const text = 'Een feit over een traag netwerk';
    await fillFact(page, text);
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 1_500,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await saveButton(page).dblclick();
    await page.waitForURL(/\/werkruimte\/plan\/P3/);
    expect(await recorded(client, text)).toBe(1);
    await page.getByRole('link', { name: 'Rapporten', exact: true }).click();
    await page.getByRole('status').getByText('De pagina wordt geopend.').waitFor({ state: 'attached' });
    await page.waitForURL(/\/rapporten$/);
    await page.getByText('De pagina wordt geopend.').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await context.close();
  },
  3 * MINUTE,
);
