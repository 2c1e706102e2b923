import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { launchBrowser } from '../support/browser.js';
import { signIn } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';
import { downloaded, Visitors, type Visitor } from '../support/visitor.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PHONE = 390;
const ITEM = 'Signaalpunt tegen eenzaamheid';
const SUCCESSOR = { name: 'Mila Bakker', email: 'mila.bakker@eentegeneenzaamheid.example' };

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
  'what an adviser recommends is taken over, used, and moves the picture of the country; the answer comes back',
  async () => {
    const { page: adviser, context: advising } = await visitors.person(/Anouk de Graaf/);
    const { page: national, context: watching } = await visitors.person(/Pieter Hofman/);
    await national.goto(`${product.url}/programma?pijler=P3`);
    await national
      .locator('.bl-card')
      .filter({ hasText: 'Vijf pijlers,' })
      .getByRole('button', { name: 'Toon als tabel' })
      .click();
    await national.getByRole('table', { name: 'De vijf pijlers' }).waitFor();
    const before = await countsOf(national, 'P3');
    expect(before.get('In uitvoering')).toBeGreaterThan(0);

    await adviser.goto(`${product.url}/programma/toolkit`);
    await adviser.getByLabel('Zoek in de toolkit').fill('signalpunt');
    await adviser.getByRole('search').getByRole('button', { name: 'Zoeken' }).click();
    await adviser.getByRole('link', { name: ITEM }).first().click();
    await adviser.getByRole('button', { name: 'Raad aan' }).click();
    const recommending = adviser.getByRole('dialog');
    await recommending.getByLabel('Aan welke gemeente?').selectOption({ label: 'Zandvoort' });
    const because = 'U zoekt een plek waar mensen een zorg over iemand kunnen melden.';
    await recommending.getByLabel('Waarom past dit?').fill(because);
    await recommending.getByRole('button', { name: 'Raad aan' }).click();
    await adviser.getByText('Aangeraden. De coördinator krijgt een mail.').waitFor();

    const { page, context } = await visitors.person(/Joris Paap/);
    await page.goto(`${product.url}/werkruimte`);
    const task = page.getByRole('listitem').filter({ hasText: because });
    await task.getByText(ITEM).waitFor();
    await task.getByRole('link', { name: 'Uw adviseur raadt iets aan' }).click();
    await page.waitForURL(/\/werkruimte\/toolkit\/keuze/);
    await page.getByText(because).waitFor();
    await page.getByRole('button', { name: `Antwoord op het advies ${ITEM}` }).click();
    const answering = page.getByRole('dialog');
    await answering.getByRole('radio', { name: 'Wij nemen dit over' }).check();
    await answering.getByRole('radio', { name: 'In voorbereiding' }).check();
    await answering.getByLabel(/Toelichting voor uw adviseur/).fill('Wij beginnen met drie huisartsen.');
    await answering.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Uw antwoord is verstuurd').waitFor();
    const row = page.getByRole('row').filter({ hasText: ITEM });
    await row.getByRole('button', { name: /In voorbereiding/ }).click();
    await page.getByRole('menuitem', { name: /In gebruik nemen/ }).click();
    const using = page.getByRole('dialog');
    await using.getByRole('radio', { name: /^Ja, bij pijler 3/ }).check();
    await using.getByLabel('Wat veranderde er daardoor?').fill('Inwoners bepalen mee waar het signaalpunt komt.');
    await using.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText(`Bewaard: ${ITEM} is nu ‘In gebruik’`).waitFor();
    await row.getByText('Telt als feit bij pijler 3').waitFor();

    await page.goto(`${product.url}/werkruimte/plan/P3`);
    const fact = `${ITEM} (toolkit) in gebruik`;
    await page.getByRole('button', { name: fact, exact: true }).click();
    const panel = page.getByRole('complementary', { name: fact });
    await panel.getByRole('link', { name: /^onze keuze uit de toolkit, in gebruik op/ }).click();
    await page.waitForURL(/\/werkruimte\/toolkit\/keuze/);

    const moved = new Map(before);
    moved.set('Niet begonnen', before.get('Niet begonnen')! - 1);
    moved.set('In uitvoering', before.get('In uitvoering')! + 1);
    const saved = Date.now();
    while (
      Date.now() - saved < MINUTE &&
      (await countsOf(national, 'P3')).get('In uitvoering') !== moved.get('In uitvoering')
    )
      await national.waitForTimeout(300);
    expect(await countsOf(national, 'P3')).toEqual(moved);

    await adviser.goto(`${product.url}/programma/toolkit/aanbevolen`);
    const told = adviser.getByRole('row').filter({ hasText: ITEM });
    await told.getByText('Overgenomen').waitFor();
    await told.getByText('Wij beginnen met drie huisartsen.').waitFor();
    for (const one of [advising, watching, context]) await one.close();
    expect(visitors.errors).toEqual([]);
  },
  5 * MINUTE,
);

it.each([
  { width: 1280, pillar: 'P2' as const },
  { width: PHONE, pillar: 'P4' as const },
])(
  'a coordinator on a screen of $width asks another municipality, which answers by the mailed link, and both keep what was exchanged',
  async ({ width, pillar }) => {
    const { page, context } = await visitors.person(/Joris Paap/, width);
    await letsOthersKnow(page);
    await known();

    await page.goto(`${product.url}/werkruimte/gesprekken`);
    await page.getByRole('link', { name: 'Vraag een gemeente' }).first().click();
    await page.getByLabel('Over welke pijler gaat het?').selectOption(pillar);
    await page.getByRole('radio', { name: 'Heemstede' }).check();
    const question = `Hoe begon u met pijler ${pillar.slice(1)}?`;
    await page.getByLabel('Wat wilt u weten?').fill(question);
    await page.getByLabel('Eerste moment').fill(typedMoment(7, '10:00'));
    await page.getByRole('button', { name: 'Stel de vraag' }).click();
    await page.waitForURL(/\/werkruimte\/gesprekken$/);
    const call = page.locator('.bl-card').filter({ hasText: question });
    await call.getByText('Wacht op Heemstede').waitFor();

    const other = await visitors.anybody(width);
    const link = await mailed(question, 'coordinator@heemstede.example', /\/gesprek#\S+/);
    await other.page.goto(`${product.url}${link}`);
    await other.page.getByText(question).waitFor();
    await other.page.getByRole('radio', { name: /^Ja/ }).check();
    await other.page.getByLabel('Eerste moment').fill(typedMoment(8, '14:30'));
    await other.page.getByLabel(/Wilt u er iets bij zeggen/).fill('Wij vertellen het graag.');
    await other.page.getByRole('button', { name: 'Geef antwoord' }).click();
    await other.page.getByRole('heading', { level: 1, name: 'U zei ja tegen een gesprek met Zandvoort' }).waitFor();
    // One answer: the link now tells what was answered, and asks nothing.
    await other.page.reload();
    await other.page.getByRole('heading', { level: 1, name: 'U zei ja tegen een gesprek met Zandvoort' }).waitFor();
    expect(await other.page.getByRole('radio').count()).toBe(0);

    await page.reload();
    await call.getByText('Wij vertellen het graag.').waitFor();
    await call.getByRole('button', { name: 'Kies een moment' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kies een moment' });
    const moment = dialog.getByRole('radio', { name: /14:30/ });
    await moment.check();
    const at = new Date(await moment.inputValue()).toISOString();
    await dialog.getByRole('button', { name: 'Maak de afspraak' }).click();
    await call.getByText(/14:30.*45 minuten/).waitFor();
    const calendar = await downloaded(page, () => call.getByRole('link', { name: 'Download de afspraak' }).click());
    expect(calendar.toString()).toContain('BEGIN:VEVENT');
    expect(calendar.toString()).toContain(`DTSTART:${at.replace(/[-:]|\.\d+/g, '')}`);
    expect(await call.getByRole('button', { name: 'Schrijf op wat u uitwisselde' }).count()).toBe(0);

    await held(question);
    await page.reload();
    await call.getByRole('button', { name: 'Schrijf op wat u uitwisselde' }).click();
    await page
      .getByRole('dialog')
      .getByLabel('Wat is uitgewisseld')
      .fill('Zij begonnen met drie partners en één vast moment.');
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await call.getByText('Zij begonnen met drie partners en één vast moment.').waitFor();

    const { page: helper, context: helping } = await visitors.person(/Noor van Dam/, width);
    await helper.goto(`${product.url}/werkruimte/gesprekken`);
    await helper
      .locator('.bl-card')
      .filter({ hasText: question })
      .getByText('Zij begonnen met drie partners en één vast moment.')
      .waitFor();
    for (const one of [context, other.context, helping]) await one.close();
    expect(visitors.errors).toEqual([]);
  },
  5 * MINUTE,
);

it(
  'another adviser takes a municipality over with the file of the one before, who reads nothing of it any more',
  async () => {
    const { page: before, context: earlier } = await visitors.person(/Anouk de Graaf/);
    await before.goto(`${product.url}/programma/mijn-gemeenten/GM0473`);
    await before.getByText('Bellen over de eerste groep inwoners', { exact: true }).waitFor();

    const { page: admin, context: managing } = await visitors.person(/Pieter Hofman/);
    await admin.goto(`${product.url}/programma/mensen`);
    await admin.getByRole('link', { name: 'Iemand uitnodigen' }).click();
    await admin.getByRole('heading', { level: 1, name: 'Iemand uitnodigen' }).waitFor();
    await admin.getByLabel('E-mailadres', { exact: true }).fill(SUCCESSOR.email);
    await admin.getByLabel('Naam', { exact: true }).fill(SUCCESSOR.name);
    await admin.getByRole('radio', { name: /adviseur/i }).check();
    await admin.getByRole('button', { name: 'Uitnodigen' }).click();
    await admin.getByText(`${SUCCESSOR.name} is uitgenodigd.`).waitFor();
    await admin.goto(`${product.url}/programma/gemeenten/GM0473/register`);
    await admin.getByRole('button', { name: 'Begeleiding beëindigen' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Begeleiding beëindigen' }).click();
    await admin.getByLabel('Landelijk adviseur').selectOption({ label: SUCCESSOR.name });
    await admin.getByRole('button', { name: 'Adviseur toewijzen' }).click();
    await admin.getByText(new RegExp(`${SUCCESSOR.name} begeleidt deze gemeente sinds`)).waitFor();
    await admin.goto(`${product.url}/programma/team`);
    await admin.getByRole('listitem').filter({ hasText: 'Zandvoort' }).getByText('nog niet gelezen').waitFor();

    const { page, context } = await signedInByMail(SUCCESSOR.email);
    await page.goto(`${product.url}/programma/mijn-gemeenten`);
    await page.getByRole('link', { name: 'Lees de overdracht' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Overdracht van Zandvoort' }).waitFor();
    await page.getByText('Bellen over de eerste groep inwoners', { exact: true }).waitFor();
    await page.getByText('Bezoek aan het raadhuis.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Maak een pdf' }).click();
    await page.getByText('De pdf wordt gemaakt. U vindt hem bij Rapporten.').waitFor();
    await page.getByRole('button', { name: 'Ik heb dit gelezen' }).click();
    await page.getByText(/^U las dit op/).waitFor();
    expect(await page.getByRole('button', { name: 'Ik heb dit gelezen' }).count()).toBe(0);
    await page.goto(`${product.url}/programma/rapporten`);
    const link = page.getByRole('link', { name: /Download .* als PDF/ }).first();
    await link.waitFor();
    const pdf = await downloaded(page, () => link.click());
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(text.replace(/\s+/g, ' ')).toContain('Bellen over de eerste groep inwoners');
    await admin.reload();
    await admin.locator('summary', { hasText: 'gelezen' }).click();
    await admin
      .getByRole('listitem')
      .filter({ hasText: 'Zandvoort' })
      .getByText(/gelezen op/)
      .waitFor();

    await before.reload();
    await before.getByText('U begeleidt deze gemeente nu niet.', { exact: false }).waitFor();
    expect(await before.getByText('Bellen over de eerste groep inwoners').count()).toBe(0);
    const formerly = await signIn(product.url, 'NATIONAL_ADVISER');
    const { errors } = await formerly.send('{ supportPage(code: "GM0473") { trajectories { question } } }');
    expect(errors?.[0]?.extensions.code).toBe('support.not_yours');
    await before.getByRole('main').getByRole('link', { name: 'Mijn gemeenten' }).click();
    await before.getByText(/12 gemeenten/).waitFor();
    expect(await before.getByText('Zandvoort').count()).toBe(0);
    for (const one of [earlier, managing, context]) await one.close();
    expect(visitors.errors).toEqual([]);
  },
  5 * MINUTE,
);

/** Gives the consent anew, so that the municipality itself gave it; without it there is nobody to ask. */
async function letsOthersKnow(page: Page): Promise<void> {
  const peers = 'Andere gemeenten die dit ook goed vinden';
  const row = page.getByRole('listitem').filter({ hasText: peers });
  await page.goto(`${product.url}/werkruimte/instellingen`);
  await row.getByRole('button', { name: /Trek/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Trek/ }).click();
  await row.getByText(/Toestemming ingetrokken op/).waitFor();
  await page.goto(`${product.url}/werkruimte/gesprekken`);
  await page.getByText('Andere gemeenten kennen uw gemeente hier nog niet').waitFor();
  await page.getByRole('link', { name: 'Regel dit bij Instellingen' }).click();
  await row.getByRole('button', { name: /Geef/ }).click();
  await row.getByText(/Toestemming gegeven op/).waitFor();
}

/** Where the link of the mail with this text leads, once that mail is there. */
async function mailed(text: string, to: string, address: RegExp): Promise<string> {
  const asked = Date.now();
  for (;;) {
    const mails = (await (await fetch(`${product.url}/api/auth/demo/mailbox`)).json()) as {
      to: string;
      text: string;
    }[];
    const link = mails.find((mail) => mail.to === to && mail.text.includes(text))?.text.match(address)?.[0];
    if (link) return link;
    if (Date.now() - asked > MINUTE) throw new Error(`no mail to ${to} about ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** No edition tells more with the names of these by now: the check of every quarter of an hour, which nobody waits for here. */
const known = () =>
  passes(`insert into edition_insider (tenant_id, reader)
    select id, 'PEERS' from municipality where cbs_code in ('GM0397', 'GM0473') on conflict do nothing`);

/** The moment of a call has passed. */
async function held(question: string): Promise<void> {
  const calls = await passes(`update peer_call set starts_at = now() - interval '1 hour' where question = $1`, [
    question,
  ]);
  expect(calls).toBe(1);
}

/** What time brings, written into the database of the product. Gives how many rows that were. */
async function passes(statement: string, values: string[] = []): Promise<number | null> {
  const [password, running] = ['postgres-password', 'postgres/postmaster.pid'].map((file) =>
    readFileSync(join(product.dataDir, file), 'utf8'),
  );
  const port = running!.split('\n')[3];
  const client = new pg.Client(`postgres://postgres:${password!.trim()}@127.0.0.1:${port}/bloemen`);
  await client.connect();
  const { rowCount } = await client.query(statement, values).finally(() => client.end());
  return rowCount;
}

const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(Date.now() + days * DAY));
const typedMoment = (days: number, time: string) => `${dayFromNow(days)}T${time}`;

/** How many municipalities stand at each level of a pillar, from the table of the picture of the country. */
async function countsOf(page: Page, pillar: PillarCode): Promise<Map<string, number>> {
  const table = page.getByRole('table', { name: 'De vijf pijlers' });
  const headers = await table.getByRole('columnheader').allInnerTexts();
  const cells = await table.getByRole('row', { name: pillarNames[pillar] }).getByRole('cell').allInnerTexts();
  return new Map(cells.map((count, at) => [headers[at + 1]!, Number(count)]));
}

/** Signs in with the link of a mail, as somebody does who was invited. */
async function signedInByMail(email: string): Promise<Visitor> {
  const visitor = await visitors.anybody();
  const { page } = visitor;
  await page.goto(`${product.url}/inloggen`);
  await page.getByLabel(/E-mailadres/).fill(email);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByText('Kijk in uw e-mail').waitFor();
  const link = await mailed('/inloggen/link#', email, /\/inloggen\/link#\S+/);
  await page.goto(`${product.url}${link}`);
  await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL(/\/programma/);
  return visitor;
}
