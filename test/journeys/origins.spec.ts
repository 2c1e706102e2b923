import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { dutchDate, pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { launchBrowser } from '../support/browser.js';
import { signIn } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';
import { Visitors } from '../support/visitor.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

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
  'a signature and its decision become facts of the first pillar, follow what is put right, and are edited nowhere else',
  async () => {
    const evening = await planned();
    const witness = await visitors.person(/Anouk de Graaf/);
    await witness.page.goto(`${product.url}/programma/avonden/${evening.id}`);
    await witness.page.getByLabel('Voor welke gemeente?').selectOption({ label: 'Zandvoort' });
    await witness.page.getByRole('button', { name: 'Geef een code' }).click();
    const witnessCode = (await witness.page.locator('.bl-witness-code').textContent())!.replace(/\D/g, '');

    const { page: phone } = await visitors.anybody(390, 844);
    await phone.goto(`${product.url}/avond/${evening.code}`);
    await phone.getByLabel('Zoek uw gemeente').fill('zandv');
    await phone.getByRole('link', { name: 'Zandvoort' }).click();
    const next = () => phone.getByRole('button', { name: 'Verder' }).click();
    for (const pillar of pillarCodes) await phone.getByRole('checkbox', { name: pillarNames[pillar] }).check();
    await next();
    await phone.getByLabel('Uw naam').fill('A. de Wit');
    await phone.getByLabel('Uw functie').fill('Wethouder');
    await next();
    await phone.getByRole('radio', { name: /onder voorbehoud/ }).check();
    await next();
    await phone.getByRole('textbox', { name: 'Uw code' }).fill(witnessCode);
    await next();
    await phone.getByRole('checkbox', { name: /Ik heb de hele tekst gelezen/ }).check();
    await phone.getByRole('button', { name: 'Onderteken', exact: true }).click();
    await phone.getByRole('heading', { name: 'U hebt getekend' }).waitFor();

    const { page } = await visitors.person(/Joris Paap/);
    const first = `${product.url}/werkruimte/plan/P1`;
    const fact = (title: string) =>
      page.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) });
    const openFact = async (title: string) => {
      await page.goto(first);
      await fact(title).getByRole('button', { name: title, exact: true }).click();
      return page.getByRole('complementary', { name: title });
    };
    const statementTitle = 'Intentieverklaring van de gemeente';
    const decisionTitle = 'Besluit van het college over de intentieverklaring';
    const [statement, decision] = [fact(statementTitle), fact(decisionTitle)] as const;
    await page.goto(first);
    await statement.getByText('Voorgenomen', { exact: true }).waitFor();
    expect(await decision.count()).toBe(0);

    const [today, yesterday] = [dayOf(0), dayOf(1)] as const;
    await page.goto(`${product.url}/werkruimte/verklaring`);
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await decide(page, 'Z-2026-118', today, 'Leg vast');
    await page.getByText('Getekend en bekrachtigd').first().waitFor();

    await page.goto(first);
    await statement.getByText('Gedaan', { exact: true }).waitFor();
    await (
      await openFact(statementTitle)
    )
      .getByRole('link', { name: `intentieverklaring, ondertekend op ${dutchDate(today)}` })
      .waitFor();
    const decided = await openFact(decisionTitle);
    await decided.getByText(/Z-2026-118/).waitFor();
    await decided
      .getByRole('link', { name: `besluit bij de intentieverklaring, genomen op ${dutchDate(today)}` })
      .click();
    await page.waitForURL(/\/werkruimte\/verklaring$/);

    await page.getByRole('button', { name: 'Herstel het besluit' }).click();
    await decide(page, 'Z-2026-119', yesterday, 'Leg vast');
    await page.getByText('Het besluit is hersteld.').waitFor();
    const corrected = await openFact(decisionTitle);
    await corrected.getByText(/Z-2026-119/).waitFor();
    await corrected
      .getByRole('link', { name: `besluit bij de intentieverklaring, genomen op ${dutchDate(yesterday)}` })
      .waitFor();

    expect(await corrected.getByRole('link', { name: /Wijzig of trek in/ }).count()).toBe(0);
    await corrected.getByRole('link', { name: 'Bekijk dit feit' }).click();
    await page.getByText('Dit feit gaat vanzelf mee').waitFor();
    await page.getByText(/Z-2026-118/).waitFor();
    expect(await page.getByLabel('In één regel').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Trek dit feit in' }).count()).toBe(0);
    const coordinator = await signIn(product.url, 'COORDINATOR', 'Zandvoort');
    const { errors } = await coordinator.send(
      'mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) { evidence { id } } }',
      { input: { id: page.url().split('/').at(-1), version: 2, reason: 'Klopt niet' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('evidence.carried');
    expect(visitors.errors).toEqual([]);
  },
  5 * MINUTE,
);

/** Fills the dialog of the decision in. */
async function decide(page: Page, reference: string, day: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const [year, month, date] = day.split('-').map(Number);
  await dialog.getByLabel('Kenmerk van het besluit').fill(reference);
  await dialog.getByLabel('Dag').fill(String(date));
  await dialog.getByLabel('Maand').fill(String(month));
  await dialog.getByLabel('Jaar', { exact: true }).fill(String(year));
  await dialog.getByRole('button', { name: button }).click();
}

function dayOf(daysAgo: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(
    new Date(Date.now() - daysAgo * 24 * HOUR),
  );
}

/** An evening that is on now, at which Zandvoort may sign. */
async function planned(): Promise<{ id: string; code: string }> {
  const programme = await signIn(product.url, 'PROGRAMME_ADMIN');
  const { data } = await programme.send<{ planSigningEvent: { id: string; code: string } }>(
    'mutation Plan($input: PlanSigningEventInput!) { planSigningEvent(input: $input) { id code } }',
    {
      input: {
        title: 'Avond van de proef',
        place: 'Utrecht',
        organisers: ['Ministerie van VWS'],
        milestones: [],
        cbsCodes: ['GM0473'],
        startsAt: new Date(Date.now() - HOUR).toISOString(),
        endsAt: new Date(Date.now() + HOUR).toISOString(),
      },
    },
    { 'x-idempotency-key': crypto.randomUUID() },
  );
  return data.planSigningEvent;
}
