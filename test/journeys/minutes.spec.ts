import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { signIn, type ProductClient } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';

const MINUTE = 60_000;

let product: Product;
let browser: Browser;
let client: ProductClient;
let meetingId: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  client = await signIn(product.url, 'COORDINATOR', 'Heemstede');
  const input = { title: 'Bijeenkomst', startsAt: new Date(Date.now() - 60_000).toISOString(), minutes: 90 };
  const { data } = await client.send<{ planMeeting: { id: string } }>(
    'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }',
    { input },
  );
  meetingId = data.planMeeting.id;
}, 5 * MINUTE);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Noor van Dam of Heemstede with a tablet. */
async function noor(): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 768, height: 1024 }, hasTouch: true });
  context.setDefaultTimeout(MINUTE);
  const page = await context.newPage();
  // What is not kept by the server is asked about at leaving; it stays on the device all the same.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${product.url}/inloggen`);
  await page.getByRole('button', { name: /Noor van Dam/ }).click();
  await page.waitForURL(/\/werkruimte$/);
  return page;
}

const minutes = (deel: string) => `${product.url}/werkruimte/overleg/${meetingId}/verslag?deel=${deel}`;
const kept = (page: Page) => page.getByText('Alles is bewaard');
const said = (page: Page) => page.getByLabel(/^Wat is er gezegd\?/).first();

async function onServer(): Promise<{ said: string | null; version: number }> {
  const { data } = await client.send<{ minutes: { items: { said: string | null; version: number }[] } }>(
    'query ($meetingId: ID!) { minutes(meetingId: $meetingId) { items { said version } } }',
    { meetingId },
  );
  return data.minutes.items[0]!;
}

it(
  'records attendance with one tap, and takes it back with the same',
  async () => {
    const page = await noor();
    await page.goto(minutes('aanwezig'));
    const first = page.locator('.bl-attendance__row').first();
    const present = first.getByRole('button', { name: 'Aanwezig', exact: true });
    expect((await present.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await present.tap();
    await kept(page).waitFor();
    await page.reload();
    await page.locator('.bl-presence__choice[aria-pressed=true]').first().waitFor();
    await present.tap();
    await kept(page).waitFor();
    await page.reload();
    await first.waitFor();
    expect(await present.getAttribute('aria-pressed')).toBe('false');
    await page.context().close();
  },
  3 * MINUTE,
);

it(
  'keeps what is typed without a connection, also when the page is closed, and sends it when there is one',
  async () => {
    const page = await noor();
    await page.goto(minutes('agenda'));
    await said(page).fill('Met verbinding.');
    await kept(page).waitFor();
    await expect(onServer()).resolves.toMatchObject({ said: 'Met verbinding.' });

    await page.context().setOffline(true);
    await said(page).fill('Met verbinding. En zonder.');
    await page.getByText(/^Geen verbinding\. 1 wijziging staat op dit apparaat/).waitFor();
    await expect(onServer()).resolves.toMatchObject({ said: 'Met verbinding.' });
    await page.context().setOffline(false);
    await kept(page).waitFor();
    await expect(onServer()).resolves.toMatchObject({ said: 'Met verbinding. En zonder.' });

    // Closed before anything could be sent: it lies on the device until the page is opened again.
    await page.route('**/graphql', (route) => route.abort());
    await said(page).fill('Met verbinding. En zonder. En na opnieuw openen.');
    await page.waitForTimeout(300);
    await page.close({ runBeforeUnload: false });
    const again = await page.context().newPage();
    again.on('dialog', (dialog) => void dialog.accept());
    await again.goto(minutes('agenda'));
    await kept(again).waitFor();
    await expect(onServer()).resolves.toMatchObject({ said: 'Met verbinding. En zonder. En na opnieuw openen.' });
    await again.context().close();
  },
  3 * MINUTE,
);

it(
  'keeps both texts when two people write at once',
  async () => {
    const page = await noor();
    await page.goto(minutes('agenda'));
    await said(page).waitFor();
    const itemId = await client
      .send<{ minutes: { items: { id: string; version: number }[] } }>(
        'query ($meetingId: ID!) { minutes(meetingId: $meetingId) { items { id version } } }',
        { meetingId },
      )
      .then(({ data }) => data.minutes.items[0]!.id);
    await page.context().setOffline(true);
    await said(page).fill('Wat Noor opschreef.');
    const { version } = await onServer();
    await client.send('mutation ($input: WriteMinutesInput!) { writeMinutes(input: $input) { id } }', {
      input: { meetingId, itemId, said: 'Wat een ander opschreef.', version },
    });
    await page.context().setOffline(false);
    await page.getByText('Twee mensen schreven hier tegelijk.', { exact: false }).waitFor();
    expect(await said(page).inputValue()).toBe('Wat Noor opschreef.');
    await page.getByText('Wat een ander opschreef.').waitFor();
    await page.getByRole('button', { name: 'Beide teksten houden' }).click();
    await kept(page).waitFor();
    await expect(onServer()).resolves.toMatchObject({ said: 'Wat een ander opschreef.\n\nWat Noor opschreef.' });
    await page.context().close();
  },
  3 * MINUTE,
);
