import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { launchBrowser } from '../support/browser.js';
import { signIn, type ProductClient } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';
import { downloaded, Visitors } from '../support/visitor.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let product: Product;
let browser: Browser;
let visitors: Visitors;
let programme: ProductClient;
let newcomer: string;

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
  'an evening: a wethouder signs on a phone, the board moves, anybody verifies, the college ratifies',
  async () => {
    const { id, code, before: participating } = await planned();
    const board = await visitors.anybody(1280, 720);
    await board.page.goto(`${product.url}/avond/${code}/bord`);
    const counter = board.page.locator('.bl-board__count strong');
    const before = Number(await counter.textContent());
    expect(before).toBe(participating);
    await board.page.getByText('Vanavond tekende nog geen gemeente').waitFor();

    const witness = await visitors.person(/Anouk de Graaf/);
    await witness.page.goto(`${product.url}/programma/avonden/${id}`);
    await witness.page.getByLabel('Voor welke gemeente?').selectOption({ label: 'Zandvoort' });
    await witness.page.getByRole('button', { name: 'Geef een code' }).click();
    const witnessCode = (await witness.page.locator('.bl-witness-code').textContent())!.replace(/\D/g, '');
    expect(witnessCode).toMatch(/^\d{8}$/);

    const phone = await visitors.anybody(390, 844);
    await phone.page.goto(`${product.url}/avond/${code}`);
    await phone.page.getByLabel('Zoek uw gemeente').fill('zandv');
    await phone.page.getByRole('link', { name: 'Zandvoort' }).click();
    const next = () => phone.page.getByRole('button', { name: 'Verder' }).click();
    for (const pillar of pillarCodes) await phone.page.getByRole('checkbox', { name: pillarNames[pillar] }).check();
    await next();
    await phone.page.getByLabel('Uw naam').fill('A. de Wit');
    await phone.page.getByLabel('Uw functie').fill('Wethouder');
    await next();
    await phone.page.getByRole('radio', { name: /onder voorbehoud/ }).check();
    await phone.page.reload();
    expect(await phone.page.getByRole('radio', { name: /onder voorbehoud/ }).isChecked()).toBe(true);
    await phone.page.goBack();
    expect(await phone.page.getByLabel('Uw naam').inputValue()).toBe('A. de Wit');
    await phone.page.goForward();
    await next();
    await phone.page.getByRole('textbox', { name: 'Uw code' }).fill(witnessCode);
    await next();
    await phone.page.getByRole('checkbox', { name: /Ik heb de hele tekst gelezen/ }).check();
    await phone.page.getByRole('button', { name: 'Onderteken', exact: true }).click();
    await phone.page.getByRole('heading', { name: 'U hebt getekend' }).waitFor();

    await board.page.getByText('Vanavond tekende 1 gemeente').waitFor();
    await board.page.getByText('A. de Wit, deed al mee, onder voorbehoud').waitFor();
    expect(Number(await counter.textContent())).toBe(before);
    await signsAtTable(code, id);
    await board.page.getByText('Vanavond tekenden 2 gemeenten').waitFor();
    expect(Number(await counter.textContent())).toBe(before + 1);
    await board.page.getByText(`Mijlpaal: ${before + 1} gemeenten doen mee!`).waitFor();
    expect(await board.page.locator('[data-code="GM0473"] title').textContent()).toMatch(/tekende vanavond/);

    await phone.page.getByRole('link', { name: 'Bekijk het certificaat' }).click();
    await phone.page.waitForURL(/\/controleren\/[0-9A-Z-]{19}$/);
    const checking = phone.page.url();
    const sealed = Date.now();
    while (!(await phone.page.getByText('Dit certificaat klopt').isVisible()) && Date.now() - sealed < MINUTE) {
      await phone.page.waitForTimeout(500);
      await phone.page.reload();
      await phone.page.locator('main h1').waitFor();
    }
    await phone.page.getByText('Dit certificaat klopt').waitFor();
    await phone.page.getByText(/Getekend onder voorbehoud\. Het college/).waitFor();
    const certificate = await downloaded(phone.page, () =>
      phone.page.getByRole('link', { name: /PDF/ }).first().click(),
    );
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(certificate)), { mergePages: true });
    expect(text.replace(/\s+/g, ' ')).toContain('A. de Wit');

    await phone.page.goto(`${product.url}/controleren`);
    await phone.page
      .getByLabel('PDF van het certificaat')
      .setInputFiles({ name: 'certificaat.pdf', mimeType: 'application/pdf', buffer: certificate });
    await phone.page.getByText('Dit bestand is echt en niet veranderd').waitFor();
    await phone.page.getByLabel('PDF van het certificaat').setInputFiles({
      name: 'vervalst.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.concat([certificate, Buffer.from(' ')]),
    });
    await phone.page.getByText('Dit bestand kennen wij niet').waitFor();

    const coordinator = await visitors.person(/Joris Paap/);
    await coordinator.page.goto(`${product.url}/werkruimte/verklaring`);
    const proposal = await downloaded(coordinator.page, () =>
      coordinator.page
        .getByRole('link', { name: /voorstel/i })
        .first()
        .click(),
    );
    expect(proposal.subarray(0, 2).toString()).toBe('PK');
    await coordinator.page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await coordinator.page.getByLabel('Kenmerk van het besluit').fill('Z-2026-118');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })
      .format(new Date())
      .split('-')
      .map(Number);
    await coordinator.page.getByLabel('Dag').fill(String(today[2]));
    await coordinator.page.getByLabel('Maand').fill(String(today[1]));
    await coordinator.page.getByLabel('Jaar', { exact: true }).fill(String(today[0]));
    await coordinator.page.getByRole('dialog').getByRole('button', { name: 'Leg vast' }).click();
    await coordinator.page.getByText('Getekend en bekrachtigd').first().waitFor();

    await phone.page.goto(checking);
    await phone.page.getByText('De verklaring is bekrachtigd en geldt.').waitFor();
    await phone.page
      .getByText(/Z-2026-118/)
      .first()
      .waitFor();

    for (const { context } of [board, witness, phone, coordinator]) await context.close();
    // The browser itself reports the answer to the forged file.
    expect(visitors.errors).toEqual([expect.stringContaining('404 (Not Found)')]);
  },
  5 * MINUTE,
);

const key = () => ({ 'x-idempotency-key': crypto.randomUUID() });

/**
 * An evening that is on now: Zandvoort, which takes part already, and a municipality that does not yet; the next one is
 * a milestone.
 */
async function planned(): Promise<{ id: string; code: string; before: number }> {
  programme = await signIn(product.url, 'PROGRAMME_ADMIN');
  const { data: national } = await programme.send<{
    publicProgramme: { cells: { code: string; participates: boolean }[] };
  }>('{ publicProgramme { cells { code participates } } }');
  const { cells } = national.publicProgramme;
  newcomer = cells.find(({ participates }) => !participates)!.code;
  const before = cells.filter(({ participates }) => participates).length;
  const { data } = await programme.send<{ planSigningEvent: { id: string; code: string } }>(
    'mutation Plan($input: PlanSigningEventInput!) { planSigningEvent(input: $input) { id code } }',
    {
      input: {
        title: 'Avond van de proef',
        place: 'Utrecht',
        organisers: ['Ministerie van VWS'],
        milestones: [before + 1],
        cbsCodes: ['GM0473', newcomer],
        startsAt: new Date(Date.now() - HOUR).toISOString(),
        endsAt: new Date(Date.now() + HOUR).toISOString(),
      },
    },
    key(),
  );
  return { ...data.planSigningEvent, before };
}

/** The newcomer signs on another phone, vouched for at the table by somebody else than who planned the evening. */
async function signsAtTable(event: string, eventId: string): Promise<void> {
  const adviser = await signIn(product.url, 'NATIONAL_ADVISER');
  const { data } = await adviser.send<{ vouchAtEvent: { code: string } }>(
    'mutation Vouch($input: VouchInput!) { vouchAtEvent(input: $input) { code } }',
    { input: { eventId, cbsCode: newcomer } },
    key(),
  );
  const post = async <Answer>(path: string, body: object): Promise<Answer> => {
    const answer = await fetch(`${product.url}/api/signing/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'bloemen' },
      body: JSON.stringify({ event, municipality: newcomer, ...body }),
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Answer;
  };
  const { wording } = await post<{ wording: { sha256: string } }>('open', {});
  await post('sign', {
    witnessCode: data.vouchAtEvent.code,
    seenSha256: wording.sha256,
    pillars: pillarCodes,
    consent: true,
    authority: 'SUBJECT_TO_DECISION',
    signerName: 'B. Jansen',
    signerCapacity: 'Burgemeester',
  });
}
