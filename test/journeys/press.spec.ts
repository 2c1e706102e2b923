import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { Visitors } from '../support/visitor.js';

const MINUTE = 60_000;
const TITLE = 'Een maaltijd met de buren';
const QUOTED = 'wethouder.citaat@heemstede.example';

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

it(
  'a press release: written, its quote agreed to from the mail, approved, under embargo, and read at its moment',
  async () => {
    const { page: bram } = await visitors.person(/Bram Visser/);
    await bram.goto(`${product.url}/werkruimte/persberichten/nieuw`);
    await bram.getByLabel('Kop', { exact: true }).fill(TITLE);
    await bram.getByLabel('Inleiding').fill('In elke wijk kunnen buren een keer per maand samen eten.');
    await bram
      .getByLabel('Tekst', { exact: true })
      .fill('Partners koken om de beurt.\n\n## Voor wie\n\nIedereen is welkom.');
    await bram.getByRole('button', { name: 'Citaat erbij' }).click();
    await bram.getByLabel('Citaat 1', { exact: true }).fill('Aan tafel leer je elkaar kennen.');
    await bram.getByLabel('Naam', { exact: true }).fill('Sjaak Struijf');
    await bram.getByLabel(/E-mailadres/).fill(QUOTED);
    await bram.getByLabel(/^Besluit/).selectOption({ index: 1 });
    await bram.getByRole('button', { name: 'Bewaar concept' }).click();
    await bram.getByRole('heading', { name: TITLE }).waitFor();
    const address = bram.url();
    await bram.getByRole('button', { name: 'Akkoord vragen' }).click();
    await bram.getByText('Gevraagd, nog geen antwoord').waitFor();

    // Who is quoted answers on a phone, without an account.
    const { page: phone } = await visitors.anybody(390, 844);
    await phone.goto(product.url + (await mailed(/\/citaat#\S+/)));
    await phone.getByText('Aan tafel leer je elkaar kennen.').first().waitFor();
    await phone.getByRole('radio', { name: 'Akkoord', exact: true }).check();
    await phone.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await phone.getByRole('heading', { name: 'Dank u wel' }).waitFor();

    const { page: noor } = await visitors.person(/Noor van Dam/);
    await noor.goto(address);
    await noor.getByRole('button', { name: 'Tekst goedkeuren' }).click();
    await noor.getByText('Nog akkoord nodig van de wethouder').waitFor();
    // The alderman is told, reads it on the phone, and approves it too.
    const { page: sjaak } = await visitors.person(/Sjaak Struijf/);
    await sjaak.goto(`${product.url}/account/berichten`);
    await sjaak.getByRole('link', { name: /wacht op uw akkoord/ }).click();
    await sjaak.getByRole('heading', { name: TITLE }).waitFor();
    await sjaak.getByRole('button', { name: 'Tekst goedkeuren' }).click();
    await sjaak
      .getByText(/^Akkoord$/)
      .first()
      .waitFor();
    await noor.reload();
    await noor.getByRole('button', { name: 'Naar buiten brengen' }).click();
    const dialog = noor.getByRole('dialog');
    await dialog.getByLabel('Dag', { exact: true }).fill('1');
    await dialog.getByLabel('Maand', { exact: true }).fill('3');
    await dialog.getByLabel('Jaar', { exact: true }).fill('2031');
    await dialog.getByLabel('Tijd').fill('10:00');
    await dialog.getByRole('button', { name: 'Onder embargo zetten' }).click();
    await noor.getByText('Onder embargo tot 1 maart 2031 om 10:00').waitFor();

    // The clerk sees nothing of it: not in the list, and not at its address.
    const { page: lotte } = await visitors.person(/Lotte Brouwer/);
    await lotte.goto(`${product.url}/werkruimte/persberichten`);
    await lotte.getByText('1 persbericht', { exact: true }).waitFor();
    expect(await lotte.content()).not.toContain(TITLE);
    const { page: look } = await visitors.person(/Samira El Idrissi/);
    const before = visitors.errors.length;
    await look.goto(address);
    await look.waitForLoadState('networkidle');
    expect(await look.content()).not.toContain(TITLE);
    visitors.errors.length = before;

    await momentComes();
    await lotte.reload();
    await lotte.getByText('2 persberichten', { exact: true }).waitFor();
    await lotte.getByRole('link', { name: TITLE }).click();
    await lotte.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    await lotte.getByText(/^Gepubliceerd op/).waitFor();
    await lotte.getByText('Aan tafel leer je elkaar kennen.').first().waitFor();
    expect(await lotte.content()).not.toContain(QUOTED);
    expect(visitors.errors).toEqual([]);
  },
  3 * MINUTE,
);

/** Where the link of the mail to who is quoted leads, once that mail is there. */
async function mailed(address: RegExp): Promise<string> {
  const asked = Date.now();
  for (;;) {
    const mails = (await (await fetch(`${product.url}/api/auth/demo/mailbox`)).json()) as {
      to: string;
      text: string;
    }[];
    const mail = mails.find(({ to }) => to === QUOTED);
    if (mail) {
      expect(mail.text).not.toContain(TITLE);
      return mail.text.match(address)![0];
    }
    if (Date.now() - asked > MINUTE) throw new Error(`no mail to ${QUOTED}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What time brings, written into the database of the product. */
async function momentComes(): Promise<void> {
  const [password, running] = ['postgres-password', 'postgres/postmaster.pid'].map((file) =>
    readFileSync(join(product.dataDir, file), 'utf8'),
  );
  const port = running!.split('\n')[3];
  const client = new pg.Client(`postgres://postgres:${password!.trim()}@127.0.0.1:${port}/bloemen`);
  await client.connect();
  await client
    .query(`update press_release set released_at = now() - interval '1 minute' where title = $1`, [TITLE])
    .finally(() => client.end());
}
