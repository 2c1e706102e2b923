import { afterAll, beforeAll, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { daysAfter } from '@bloemen/vocabulary';
import { launchBrowser } from '../support/browser.js';
import { signIn, type ProductClient } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';
import { Visitors } from '../support/visitor.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TITLE = 'Bijeenkomst van de maand';
const POINT = 'Vervoer naar de inloop';
const ACTION = 'Chauffeurs zoeken voor de belbus';
/** The organisation of whom answers from the mail, and its mailbox; both get their contact person in the journey. */
const GUEST = { name: 'GGD Kennemerland', email: 'contact@ggd.example' };

let product: Product;
let browser: Browser;
let visitors: Visitors;
let heemstede: ProductClient;

beforeAll(async () => {
  [product, browser] = await Promise.all([
    // At whatever hour this runs, somebody is reminded.
    startProduct({ ACTION_REMINDER_HOUR: '0' }),
    launchBrowser(),
  ]);
  visitors = new Visitors(browser, product.url);
  heemstede = await signIn(product.url, 'COORDINATOR', 'Heemstede');
}, 5 * MINUTE);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

it(
  'a month of a coalition: prepared by a partner, answered from the mail, held at the table, and help asked from the mail',
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
    await noor.goto(`${meeting}/verslag?deel=agenda`);
    await noor.getByRole('button', { name: `Besluit toevoegen bij ${POINT}` }).click();
    await noor
      .getByRole('textbox', { name: /^Besluit/ })
      .last()
      .fill('De belbus rijdt vanaf januari.');
    const action = noor.getByRole('form', { name: 'Nieuwe actie' }).last();
    await action.getByLabel('Wat', { exact: true }).fill(ACTION);
    await action.getByLabel('Wie').selectOption({ label: GUEST.name });
    await typed(action, dayOf(0));
    await action.getByRole('button', { name: 'Actie vastleggen' }).click();
    await noor.getByText('Alles is bewaard').waitFor();
    await noor.getByText(ACTION, { exact: true }).waitFor();
    expect(await broken(noor)).toEqual([]);

    // Held: a fact of the second pillar, and the national picture tells it.
    const programme = await signIn(product.url, 'PROGRAMME_ADMIN');
    expect(await isStale(programme)).toBe(true);
    await noor.goto(meeting);
    await noor.getByRole('button', { name: /Gepland/ }).click();
    await noor.getByRole('menuitem', { name: /Leg vast dat zij is gehouden/ }).click();
    await noor.getByRole('button', { name: /Gehouden/ }).waitFor();
    const held = Date.now();
    while ((await isStale(programme)) && Date.now() - held < 10_000) await noor.waitForTimeout(100);
    expect(Date.now() - held).toBeLessThan(2_000);

    // The day is put right, and the fact with it.
    await noor.getByRole('button', { name: 'Wijzig', exact: true }).first().click();
    const yesterday = daysAfter(dayOf(0), -1);
    await typed(noor.getByRole('dialog'), yesterday);
    await noor.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await noor.getByText('De bijeenkomst is gewijzigd').waitFor();
    expect(await fact()).toBe(yesterday);

    // The reminder of the action, of an hour that has not been yet, is answered on the phone.
    await passes(`delete from schedule_run where name = 'ActionRemindersJob.lookAhead'`);
    await phone.goto(product.url + (await mailed(ACTION, /\/actie#\S+/)));
    await phone.getByRole('radio', { name: /hulp/i }).check();
    await phone.getByLabel('Welke hulp heeft u nodig?').fill('Wij zoeken nog twee chauffeurs.');
    await phone.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await phone.getByRole('heading', { name: 'Dank u wel' }).waitFor();
    expect(await broken(phone)).toEqual([]);

    await noor.goto(`${product.url}/werkruimte/acties?status=NEEDS_HELP`);
    await noor.getByText(ACTION).first().waitFor();
    expect(await broken(noor)).toEqual([]);
    expect(visitors.errors).toEqual([]);
  },
  3 * MINUTE,
);

type Form = Pick<Page, 'getByLabel'>;
async function typed(form: Form, day: string): Promise<void> {
  const [year, month, date] = day.split('-').map(Number);
  await form.getByLabel('Dag', { exact: true }).fill(String(date));
  await form.getByLabel('Maand', { exact: true }).fill(String(month));
  await form.getByLabel('Jaar', { exact: true }).fill(String(year));
}

const dayOf = (daysAhead: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(Date.now() + daysAhead * DAY));

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

/** On which day the fact of the meeting happened. */
async function fact(): Promise<string | undefined> {
  const { rows } = await inDatabase(
    `select happened_on::text as day from pillar_evidence where pillar = 'P2' and title = $1`,
    [TITLE],
  );
  return (rows as { day: string }[])[0]?.day;
}

/** Whether the national picture says that nobody confirmed the second pillar of Heemstede lately. */
async function isStale(programme: ProductClient): Promise<boolean> {
  const { data } = await programme.send<{
    nationalMap: { code: string; pillars: { pillar: string; stale: boolean }[] }[];
  }>('{ nationalMap { code pillars { pillar stale } } }');
  const heemstedeNow = data.nationalMap.find(({ code }) => code === 'GM0397')!;
  return heemstedeNow.pillars.find(({ pillar }) => pillar === 'P2')!.stale;
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
