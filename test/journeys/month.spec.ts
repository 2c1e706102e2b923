import { afterAll, beforeAll, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { signIn, type ProductClient } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';
import { Visitors } from '../support/visitor.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TITLE = 'Bijeenkomst van de maand';
const POINT = 'Vervoer naar de inloop';
/** Who answers from the mail; its contact person is added in the journey. */
const GUEST = { name: 'GGD Kennemerland', email: 'contact@ggd.example' };

let product: Product;
let browser: Browser;
let visitors: Visitors;
let heemstede: ProductClient;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  visitors = new Visitors(browser, product.url);
  heemstede = await signIn(product.url, 'COORDINATOR', 'Heemstede');
}, 5 * MINUTE);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

it(
  'a meeting is prepared by a partner, sent by the coordinator, answered from the mail and begun at the table',
  async () => {
    await reachable();
    const startsAt = new Date(Date.now() + DAY).toISOString();
    const { data } = await heemstede.send<{ planMeeting: { id: string } }>(
      'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }',
      { input: { title: TITLE, startsAt, minutes: 90 } },
    );
    const meetingId = data.planMeeting.id;
    const meeting = `${product.url}/werkruimte/overleg/${meetingId}`;

    // A partner of the preparation group drafts, and does not send.
    const { page: samira } = await visitors.person(/Samira El Idrissi/);
    await samira.goto(meeting);
    await samira.getByRole('button', { name: 'Voeg een punt toe' }).click();
    await samira.getByLabel('Onderwerp').fill(POINT);
    await samira.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await samira.getByText(POINT, { exact: true }).waitFor();
    expect(await samira.getByRole('button', { name: 'Verstuur de uitnodiging' }).count()).toBe(0);
    expect(await broken(samira)).toEqual([]);
    await samira.context().close();

    const { page: noor } = await visitors.person(/Noor van Dam/, 768);
    await noor.goto(meeting);
    await noor.getByText(POINT, { exact: true }).waitFor();
    await noor.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await noor.getByRole('dialog').getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await noor.getByText('De mail is onderweg').waitFor();
    expect(await broken(noor)).toEqual([]);

    // The contact person answers on a phone, from the mail.
    const { page: phone } = await visitors.anybody(390, 844);
    await phone.goto(product.url + (await mailed(POINT, /\/aanwezig#\S+/)));
    await phone.getByRole('radio', { name: 'Komt', exact: true }).check();
    await phone.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await phone.getByRole('heading', { name: `${GUEST.name} komt` }).waitFor();
    expect(await broken(phone)).toEqual([]);

    expect(await passes(`update meeting set starts_at = now() - interval '1 hour' where id = $1`, [meetingId])).toBe(1);
    await noor.goto(`${meeting}/verslag?deel=aanwezig`);
    const row = noor.locator('.bl-attendance__row').filter({ hasText: GUEST.name });
    await row.getByText('Antwoord op de mail: komt').waitFor();
    await row.getByRole('button', { name: 'Aanwezig', exact: true }).click();
    await noor.getByText('Alles is bewaard').waitFor();
    expect(await broken(noor)).toEqual([]);
  },
  3 * MINUTE,
);

/** The organisation has a contact person who agreed to be mailed. */
async function reachable(): Promise<void> {
  const added = await passes(
    `insert into coalition_contact (tenant_id, organisation_id, name, email, roles, consented_on)
      select m.id, o.id, 'Contactpersoon', $2, '{COORDINATION,ACTIONS}', current_date from municipality m, organisation o
      where m.cbs_code = 'GM0397' and o.name = $1`,
    [GUEST.name, GUEST.email],
  );
  expect(added).toBe(1);
}

/** Where the link of the mail with this text to the contact person leads, once that mail is there. */
async function mailed(text: string, address: RegExp): Promise<string> {
  const asked = Date.now();
  for (;;) {
    const mails = (await (await fetch(`${product.url}/api/auth/demo/mailbox`)).json()) as {
      to: string;
      text: string;
    }[];
    const link = mails.find((mail) => mail.to === GUEST.email && mail.text.includes(text))?.text.match(address)?.[0];
    if (link) return link;
    if (Date.now() - asked > MINUTE) throw new Error(`no mail to ${GUEST.email} about ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What time brings, written into the database of the product. Gives how many rows that were. */
const passes = async (statement: string, values: string[] = []) => (await inDatabase(statement, values)).rowCount;

async function inDatabase(statement: string, values: string[]): Promise<pg.QueryResult> {
  const [password, running] = ['postgres-password', 'postgres/postmaster.pid'].map((file) =>
    readFileSync(join(product.dataDir, file), 'utf8'),
  );
  const port = running!.split('\n')[3];
  const client = new pg.Client(`postgres://postgres:${password!.trim()}@127.0.0.1:${port}/bloemen`);
  await client.connect();
  return client.query(statement, values).finally(() => client.end());
}

/** Rules of accessibility that are broken on the page, each with where. */
async function broken(page: Page): Promise<string[]> {
  // As tall as what is on it: a row that is half behind the bar below is reached by scrolling.
  const size = page.viewportSize()!;
  await page.setViewportSize({ ...size, height: 5_000 });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => (window as unknown as { axe: typeof axe }).axe.run(options), {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
  } satisfies axe.RunOptions);
  await page.setViewportSize(size);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
