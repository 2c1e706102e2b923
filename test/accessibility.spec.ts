import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.js';
import { signIn } from './support/client.js';
import { startProduct, type Product } from './support/product.js';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const visitor = 'VISITOR';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Every address of the portal by who opens it; `{…}` is filled in from the first link of that kind on another page. */
const addresses: Record<string, string[]> = {
  [visitor]: [
    '/',
    '/meedoen',
    '/toegankelijkheid',
    '/privacy',
    '/gemeenten',
    '/gemeenten?zoek=bergen',
    '/gemeenten/heemstede',
    '/gemeenten/haarlem',
    '/gemeenten/heemstede/inbedden',
    '/open-data',
    '/open-data/standings',
    '/kit',
    '/kit/lijst',
    '/kit/lijst?staat=leeg',
    '/kit/lijst?staat=bezig&provincie=Fryslân',
    '/kit/detail',
    '/kit/formulier',
    '/kit/stappen?stap=2',
    '/kit/overzicht',
    '/kit/document',
    '/inloggen',
    '/inloggen/link#voorbeeld',
    '/inloggen/klaar',
    '/postvak',
    '/ik-doe-mee',
    '/aanbod',
    '/afmelden',
    '/gesprek',
    '/aanwezig',
    '/week/2027',
    '/week/2027?provincie=noord-holland',
    '/week/GM0473/2027',
    '/week/meedoen',
    '/toolkit',
    '/toolkit/{openItem}',
    '/praktijk',
    '/praktijk/{openExample}',
    '/nieuws',
    '/nieuws/meer-dan-honderd-gemeenten-doen-mee',
    '/actie',
    '/citaat',
    '/bestaat-niet',
    '/ondertekenen',
    '/bezwaar',
    '/avond/voorbeeld',
    '/avond/voorbeeld?gemeente=GM0473',
    '/avond/voorbeeld/bord',
    '/controleren',
    '/controleren/{certificateCode}',
  ],
  COORDINATOR: [
    '/account',
    '/account/berichten',
    '/account/mail',
    '/werkruimte',
    '/werkruimte/bijwerken',
    '/werkruimte/coalitie',
    '/werkruimte/coalitie/nieuw',
    '/werkruimte/gesprekken',
    '/werkruimte/gesprekken/vragen?pijler=P3',
    '/werkruimte/coalitie/leden/{organisationId}',
    '/werkruimte/coalitie/aanbod',
    '/werkruimte/coalitie/aanbod/nieuw',
    '/werkruimte/coalitie/aanbod/{offerId}',
    '/werkruimte/coalitie/aanbod/{offerId}/wijzigen',
    '/werkruimte/coalitie/gezocht',
    '/werkruimte/coalitie/voorbereidingsgroep',
    '/werkruimte/coalitie/import',
    '/werkruimte/coalitie/import/{importId}',
    '/werkruimte/overleg',
    '/werkruimte/overleg/{meetingId}',
    '/werkruimte/overleg/{heldMeetingId}/verslag?deel=aanwezig',
    '/werkruimte/overleg/{heldMeetingId}/verslag?deel=agenda',
    '/werkruimte/overleg/{heldMeetingId}/verslag?deel=lezen',
    '/werkruimte/overleg/deelname',
    '/werkruimte/plan',
    '/werkruimte/plan/uitgangspunten',
    '/werkruimte/plan/doelen',
    '/werkruimte/acties',
    '/werkruimte/plan/activiteiten',
    '/werkruimte/plan/activiteiten/nieuw',
    '/werkruimte/plan/activiteiten/{activityId}',
    '/werkruimte/plan/mix',
    '/werkruimte/plan/betrokken',
    '/werkruimte/plan/betrokken/nieuw',
    '/werkruimte/plan/betrokken/{involvementId}',
    '/werkruimte/plan/meten',
    '/werkruimte/plan/feit',
    '/werkruimte/plan/feit/{id}',
    '/werkruimte/plan/P3',
    '/werkruimte/begeleiding',
    '/werkruimte/cijfers',
    '/werkruimte/cijfers/kaart',
    '/werkruimte/cijfers/buurten',
    '/werkruimte/vergelijken',
    '/werkruimte/week',
    '/werkruimte/besluiten',
    '/werkruimte/besluiten/moties',
    '/werkruimte/besluiten/moties/nieuw',
    '/werkruimte/besluiten/moties/00000000-0000-4000-b000-000020201105',
    '/werkruimte/besluiten/moties/00000000-0000-4000-b000-000020201105/wijzigen',
    '/werkruimte/besluiten/college',
    '/werkruimte/besluiten/college/nieuw',
    '/werkruimte/besluiten/college/indeling',
    '/werkruimte/besluiten/college/00000000-0000-4000-b000-000000840482',
    '/werkruimte/besluiten/college/00000000-0000-4000-b000-000000840482/wijzigen',
    '/werkruimte/besluiten/toezeggingen',
    '/werkruimte/besluiten/collegebreed',
    '/werkruimte/geld',
    '/werkruimte/geld/nieuw',
    '/werkruimte/geld/{lineId}',
    '/werkruimte/geld/{lineId}/wijzigen',
    '/werkruimte/documenten',
    '/werkruimte/documenten/nieuw',
    '/werkruimte/documenten/d0c00397-0000-4000-8000-000000000001',
    '/werkruimte/documenten/d0c00397-0000-4000-8000-000000000001/wijzigen',
    '/werkruimte/documenten/verschillen',
    '/werkruimte/persberichten',
    '/werkruimte/persberichten/nieuw',
    '/werkruimte/persberichten/00000000-0000-4000-b000-000020210025',
    '/werkruimte/persberichten/00000000-0000-4000-b000-000020210025/wijzigen',
    '/werkruimte/openbaar',
    '/werkruimte/openbaar/P2',
    '/werkruimte/openbaar/CONTACT',
    '/werkruimte/toolkit',
    '/werkruimte/toolkit/keuze',
    '/werkruimte/toolkit/{itemId}',
    '/werkruimte/rapporten',
    '/werkruimte/rapporten/documenten',
    '/werkruimte/positie',
    '/werkruimte/mensen',
    '/werkruimte/mensen/uitnodigen',
    '/werkruimte/instellingen',
    '/werkruimte/verklaring',
    '/werkruimte/verklaring/papier',
    '/werkruimte/logboek',
    '/werkruimte/toolkit/leden',
    '/werkruimte/toolkit/leden/{memberId}',
    '/werkruimte/toolkit/praktijk',
    '/werkruimte/toolkit/praktijk/{exampleId}',
    '/werkruimte/toolkit/praktijk/vragen',
    '/werkruimte/toolkit/geld/{fundingId}',
    '/werkruimte/toolkit/interventies',
    '/start',
    '/programma',
  ],
  PARTNER: [
    '/werkruimte/plan',
    '/werkruimte/plan/P1',
    '/werkruimte/plan/doelen',
    '/werkruimte/plan/mix',
    '/werkruimte/acties',
    '/werkruimte/mijn-coalities',
  ],
  CLERK: ['/werkruimte/plan', '/werkruimte/plan/P1', '/werkruimte/plan/uitgangspunten'],
  PROGRAMME_ADMIN: [
    '/programma',
    '/programma/verschillen',
    '/programma/week',
    '/programma/nieuws',
    '/programma/nieuws/nieuw',
    '/programma/nieuws/{newsId}',
    '/programma/nieuws/{newsId}/wijzigen',
    '/programma/gemeenten?provincie=PV29',
    '/programma/gemeenten/GM0397',
    '/programma/vergelijken?g=GM0397,GM0473',
    '/programma/cijfers',
    '/programma/cijfers/kaart',
    '/programma/cijfers/grenzen',
    '/programma/toolkit',
    '/programma/toolkit/beheer',
    '/programma/toolkit/nieuw',
    '/programma/toolkit/{itemId}',
    '/programma/toolkit/{itemId}/wijzigen',
    '/programma/rapporten',
    '/programma/mensen',
    '/programma/mensen/uitnodigen',
    '/programma/gemeenten/GM0473/register',
    '/programma/avonden',
    '/programma/avonden/nieuw',
    '/programma/verklaringen',
    '/programma/verklaringen/nieuw',
    '/programma/avonden/{eventId}',
    '/programma/verklaringen/{wordingId}',
    '/programma/organisatienamen',
    '/programma/gemeenten/zonder-coordinator',
    '/programma/team',
    '/programma/logboek',
    '/programma/toolkit/leden/nieuw',
    '/programma/toolkit/leden/{memberId}/wijzigen',
    '/programma/toolkit/geld',
    '/programma/toolkit/geld/nieuw',
    '/programma/toolkit/geld/{fundingId}/wijzigen',
    '/programma/toolkit/interventies/import',
    '/programma/toolkit/interventies/import/{listId}',
  ],
  NATIONAL_ADVISER: [
    '/programma/mijn-gemeenten',
    '/programma/mijn-gemeenten?gemeente=GM0473',
    '/programma/mijn-gemeenten/GM0473',
    '/programma/mijn-gemeenten/GM0473/overdracht',
    '/programma/toolkit/aanbevolen',
    '/programma/gesprekken',
    '/programma/gesprekken/voorstellen?gemeente=GM0397&pijler=P3',
  ],
  VNG_ADVISER: ['/programma', '/programma/gemeenten/GM0397'],
};

let product: Product;
let browser: Browser;
const contexts = new Map<string, BrowserContext>();
/** What the pages of each role state with every request. */
const statements = new Map<string, string>();
const filledIn = new Map<string, string>();

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  for (const role of Object.keys(addresses)) contexts.set(role, await contextOf(role));
  await fillIn();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function contextOf(role: string, workspace?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL' });
  if (role !== visitor) {
    const { cookie, headers } = await signIn(product.url, role, workspace);
    if (workspace === undefined) statements.set(role, headers['x-acting-as']!);
    await context.addCookies(
      cookie.split('; ').map((pair) => ({
        name: pair.slice(0, pair.indexOf('=')),
        value: pair.slice(pair.indexOf('=') + 1),
        url: product.url,
      })),
    );
  }
  return context;
}

/** Finds things that exist on the pages that list them, and uploads a list so that there is a preview to look at. */
async function fillIn(): Promise<void> {
  const lastPart = async (role: string, address: string, link: string, toOpen?: string, at = -1) => {
    const page = await contexts.get(role)!.newPage();
    await open(page, address);
    if (toOpen) await page.locator(toOpen).first().click();
    const href = await page
      .locator(
        `main a[href*="${link}"]:not(nav a):not([href$="/nieuw"]):not([href$="/vragen"]):not([href$="/deelname"])`,
      )
      .first()
      .getAttribute('href');
    await page.close();
    return href!.split('?')[0]!.split('/').at(at)!;
  };
  filledIn.set('{organisationId}', await lastPart('COORDINATOR', '/werkruimte/coalitie', '/coalitie/leden/'));
  filledIn.set('{offerId}', await lastPart('COORDINATOR', '/werkruimte/coalitie/aanbod', '/coalitie/aanbod/'));
  filledIn.set('{id}', await lastPart('COORDINATOR', '/werkruimte/plan/P1', '/plan/feit/', '.bl-table tbody button'));
  filledIn.set(
    '{activityId}',
    await lastPart('COORDINATOR', '/werkruimte/plan/activiteiten', '/plan/activiteiten/', '.bl-table tbody button'),
  );
  const moments = '/werkruimte/plan/betrokken';
  filledIn.set('{involvementId}', await lastPart('COORDINATOR', moments, `${moments}/`, '.bl-table tbody button'));
  filledIn.set('{lineId}', await lastPart('COORDINATOR', '/werkruimte/geld', '/werkruimte/geld/'));
  filledIn.set('{certificateCode}', await lastPart('COORDINATOR', '/werkruimte/verklaring', '/controleren/'));
  filledIn.set(
    '{heldMeetingId}',
    await lastPart('COORDINATOR', '/werkruimte/overleg/deelname', '/verslag', undefined, -2),
  );
  filledIn.set('{meetingId}', await lastPart('COORDINATOR', '/werkruimte/overleg', '/werkruimte/overleg/'));
  filledIn.set('{eventId}', await lastPart('PROGRAMME_ADMIN', '/programma/avonden', '/programma/avonden/'));
  filledIn.set('{itemId}', await lastPart('COORDINATOR', '/werkruimte/toolkit', '/werkruimte/toolkit/'));
  filledIn.set('{wordingId}', await lastPart('PROGRAMME_ADMIN', '/programma/verklaringen', '/programma/verklaringen/'));
  filledIn.set('{memberId}', await lastPart('COORDINATOR', '/werkruimte/toolkit/leden', '/toolkit/leden/'));
  filledIn.set('{exampleId}', await lastPart('COORDINATOR', '/werkruimte/toolkit/praktijk', '/toolkit/praktijk/'));
  filledIn.set('{openItem}', await lastPart(visitor, '/toolkit', '/toolkit/'));
  filledIn.set('{openExample}', await lastPart(visitor, '/praktijk', '/praktijk/'));
  filledIn.set('{newsId}', await lastPart('PROGRAMME_ADMIN', '/programma/nieuws', '/programma/nieuws/'));
  filledIn.set('{fundingId}', await lastPart('COORDINATOR', '/werkruimte/toolkit/geld', '/toolkit/geld/'));
  const sentUp = async (role: string, path: string, name: string, content: string) => {
    const answer = await contexts.get(role)!.request.post(product.url + path, {
      headers: { 'x-requested-with': 'bloemen', 'x-acting-as': statements.get(role)! },
      multipart: { file: { name, mimeType: 'text/csv', buffer: Buffer.from(content) } },
    });
    expect(answer.status()).toBeLessThan(300);
    return ((await answer.json()) as { id: string }).id;
  };
  filledIn.set(
    '{importId}',
    await sentUp(
      'COORDINATOR',
      '/api/coalition-imports',
      'leden.csv',
      'Naam;Sector\nSport Support;Sport\nLeesclub Heemstede;Cultuur\n',
    ),
  );
  filledIn.set(
    '{listId}',
    await sentUp(
      'PROGRAMME_ADMIN',
      '/api/intervention-imports',
      'interventies.csv',
      'Naam;Erkenning;Bron;Datum\nZin in vriendschap;Effectief;Movisie;2020\nCursus;Heel goed;;2020\n',
    ),
  );
}

const fill = (address: string) => [...filledIn].reduce((filled, [name, value]) => filled.replace(name, value), address);

/** Opens a screen and waits until it shows what it came for. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(product.url + fill(address));
  await page.locator('main h1').waitFor();
  await page.waitForFunction(
    (samples) => document.querySelectorAll('.bl-loading').length === samples,
    address === '/kit' ? 1 : 0,
  );
}

/** Gives the window a size and waits for the frame that shows it: what depends on sizes is told of them in that frame. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
}

/**
 * A window so wide and as high as its page, in which nothing that sticks to its edge lies over what one can scroll to.
 */
async function showAll(page: Page, width: number): Promise<void> {
  await resize(page, { width, height: 844 });
  await resize(page, { width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
}

type Watched = { page: Page; errors: string[] };
const windows = new Map<string, Watched>();

/** One window for each role, on which every address is loaded anew: opening a window costs more than loading a page. */
async function windowOf(role: string): Promise<Watched> {
  const known = windows.get(role);
  if (known) return known;
  const page = await contexts.get(role)!.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  windows.set(role, { page, errors });
  return { page, errors };
}

/**
 * What lies over something else to press, or runs out of its box. What sticks to an edge of the window may lie over what
 * one can scroll to, and what a box does not show lies over nothing.
 */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    const shared = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isSeen = ({ left, top, right, bottom }: Box) => right - left > 1 && bottom - top > 1;
    /** How much of it one can see, and what it sticks with. */
    const look = (element: Element) => {
      let box: Box = element.getBoundingClientRect();
      let stuck: Element | null = null;
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX, clipPath, position } = getComputedStyle(around);
        if (clipPath !== 'none') return null;
        if (overflowX !== 'visible') box = shared(box, around.getBoundingClientRect());
        if (!stuck && (position === 'sticky' || position === 'fixed')) stuck = around;
      }
      return isSeen(box) ? { element, box, stuck } : null;
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
    const controls = shown('button, a[href]:not(svg a), input:not([type=hidden]), select, textarea, summary')
      .map(look)
      .filter((one) => one !== null);
    const called = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
    const over = controls.flatMap((one, at) =>
      controls
        .slice(at + 1)
        .filter(
          (other) =>
            one.stuck === other.stuck && !one.element.contains(other.element) && isSeen(shared(one.box, other.box)),
        )
        .map((other) => `${called(one.element)} over ${called(other.element)}`),
    );
    const out = shown('main *')
      .filter(
        (element) =>
          element instanceof HTMLElement &&
          [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()) &&
          getComputedStyle(element).display !== 'inline' &&
          getComputedStyle(element).overflowX === 'visible' &&
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 2,
      )
      .map((element) => `${called(element)} runs out of its box`);
    return [...over, ...out];
  });

/** The same page with letters of twice the size, as somebody sets them in the browser. */
async function inLargeLetters(page: Page): Promise<{ collisions: string[]; over: number }> {
  const browserItself = await page.context().newCDPSession(page);
  const setSize = (standard: number) =>
    browserItself.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
  await setSize(32);
  await resize(page, { width: 1280, height: 900 });
  const found = {
    collisions: await collisions(page),
    over: await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)),
  };
  await setSize(16);
  await browserItself.detach();
  return found;
}

/**
 * What a page would print that one can only press or look past, which rows of a table lost their name, and how far it
 * is wider than a sheet (A4, in pixels).
 */
async function onPaper(page: Page): Promise<{ controls: string[]; nameless: number; over: number }> {
  await page.emulateMedia({ media: 'print' });
  await resize(page, { width: 710, height: 1_000 });
  const found = await page.evaluate(() => ({
    controls: [
      ...document.querySelectorAll(
        'button, nav, [role=navigation], [role=search], [role=tablist], [role=toolbar], .nl-button, .bl-toasts, .nl-skip-link',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 120)),
    nameless: [...document.querySelectorAll<HTMLElement>('main tbody th')].filter(
      (name) => name.checkVisibility() && !name.innerText.trim(),
    ).length,
    over: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
  }));
  await page.emulateMedia({ media: null });
  return found;
}

/**
 * Rules that are broken on the page, each with where. No screen has a frame, so one run in the page itself is enough.
 */
async function broken(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => window.axe.run(options), {
    runOnly: wcag,
    resultTypes: ['violations'],
  } satisfies axe.RunOptions);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

it('knows every address of the portal', () => {
  const portal = join(import.meta.dirname, '../apps/portal/src');
  const routes = readdirSync(portal, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(routes\.ts|router\.tsx|places\.ts)$/.test(file))
    .map((file) => readFileSync(join(portal, file), 'utf8'));
  const paths = [...routes.join('').matchAll(/\bpath: '([^']+)'/g)]
    .map(([, path]) => path!)
    .filter((path) => path !== '/');
  const known = Object.values(addresses).flat();
  const matches = (path: string) => new RegExp(`(^|/)${path.replace(/\$\w+/g, '[^/]+')}([?#].*)?$`);
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !known.some((address) => matches(path).test(address)))).toEqual([]);
});

describe.each(Object.entries(addresses).flatMap(([role, list]) => list.map((address) => ({ role, address }))))(
  '$address for $role',
  ({ role, address }) => {
    it('breaks no rule of WCAG 2.2 AA wide or narrow, needs no sideways scrolling at 320 px, lays nothing over anything, also in letters of twice the size, prints without controls and logs no error', async () => {
      const { page, errors } = await windowOf(role);
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, address);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('main [role=alert]').allTextContents()).toEqual(
        address === '/kit' ? [expect.anything(), expect.anything()] : [],
      );
      expect(await broken(page)).toEqual([]);
      expect(await collisions(page)).toEqual([]);
      expect(await inLargeLetters(page)).toEqual({ collisions: [], over: 0 });
      await showAll(page, 390);
      expect(await broken(page)).toEqual([]);
      expect(
        await page
          .locator('.bl-table-container:has(> .bl-table--cards)')
          .evaluateAll((boxes) => boxes.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length),
      ).toBe(0);
      await resize(page, { width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await collisions(page)).toEqual([]);
      expect(await onPaper(page)).toEqual({ controls: [], nameless: 0, over: 0 });
      expect(errors.splice(0)).toEqual([]);
    }, 120_000);
  },
);

describe('with the keyboard alone', () => {
  /** Presses Tab until the focus is on the thing with this name. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        return (
          element?.getAttribute('aria-label') ??
          (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
          element?.textContent ??
          ''
        );
      });
      if (name.test(focused)) return;
    }
    throw new Error(`nothing called ${name} takes focus`);
  }

  it('somebody passes the navigation, signs in and records a fact', async () => {
    const context = await contextOf(visitor);
    const page = await context.newPage();
    await open(page, '/inloggen');
    await tabTo(page, /^Ga naar de inhoud$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Inloggen als Noor van Dam$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/werkruimte');
    await page.locator('main h1').waitFor();
    await tabTo(page, /^Leg een feit vast$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/werkruimte/plan/feit**');
    await page.locator('main h1:focus').waitFor();
    await tabTo(page, /^In één regel/);
    await page.keyboard.type('Een feit zonder de rest');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]:focus').waitFor();
    expect(await page.getByRole('textbox', { name: /^In één regel/ }).inputValue()).toBe('Een feit zonder de rest');
    await context.close();
  }, 60_000);

  it('all places of a phone open behind "Meer", close with Escape, and lead on', async () => {
    const page = await contexts.get('COORDINATOR')!.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '/werkruimte');
    const sheet = page.getByRole('dialog', { name: 'Menu van Gemeente Heemstede' });
    await tabTo(page, /^Meer$/);
    await page.keyboard.press('Enter');
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.locator('.bl-bottom button:focus').waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Cijfers$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/werkruimte/cijfers');
    await page.locator('main h1:focus').waitFor();
    expect(await sheet.count()).toBe(0);
    await page.close();
  }, 60_000);

  it.each([
    ['the header or the bar of a phone', '/werkruimte'],
    ['the buttons of a form', '/werkruimte/plan/feit'],
  ])(
    'nothing that has focus lies under %s',
    async (_, address) => {
      const page = await contexts.get('COORDINATOR')!.newPage();
      await page.setViewportSize({ width: 390, height: 640 });
      await open(page, address);
      await page.locator('main h1').waitFor();
      await page.locator('main').focus();
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        const isSeen = await page.evaluate(() => {
          const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
          return document.activeElement!.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
        expect(isSeen).toBe(true);
      }
      await page.close();
    },
    60_000,
  );

  it('what one comes to do stands in the header where that is wide, and with the title on a phone', async () => {
    const page = await contexts.get('COORDINATOR')!.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, '/werkruimte/plan/P1');
    const action = (place: string) => page.locator(`${place} >> role=link[name="Leg een feit vast"]`);
    await action('.bl-topbar').waitFor();
    expect(await action('main').count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await action('main').waitFor();
    expect(await action('.bl-topbar').count()).toBe(0);
    await page.close();
  }, 60_000);
});

it('keeps every colour of a municipality readable', async () => {
  const context = await contextOf('COORDINATOR', 'Zandvoort');
  const page = await context.newPage();
  await open(page, '/werkruimte/instellingen');
  await page.getByRole('textbox', { name: /^Kleur van de gemeente/ }).fill('#d9480f');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByRole('status').getByText('Bewaard').waitFor();
  await open(page, '/werkruimte');
  await page.waitForFunction(
    () =>
      getComputedStyle(document.documentElement)
        .getPropertyValue('--basis-color-accent-1-inverse-bg-default')
        .trim() !== '#0f615c',
  );
  expect(await broken(page)).toEqual([]);
  await context.close();
}, 60_000);

it('prints its address and the day at the foot of every sheet, without the secret of a link', async () => {
  const { page } = await windowOf(visitor);
  await open(page, '/ondertekenen#geheim');
  const feet = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
    window.dispatchEvent(new Event('afterprint'));
    return rules.join(' ') + document.body.textContent;
  });
  expect(feet).toContain(`${product.url}/ondertekenen`);
  expect(feet).toMatch(/\d{1,2} \p{L}+ 20\d\d, blad/u);
  expect(feet).not.toContain('geheim');
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1_000);
}, 60_000);

/** Pages of the public site bring no script, whoever opens them and however often. */
it.each(['/', '/meedoen', '/week/2027', '/toolkit', '/praktijk', '/nieuws'])(
  'sends no script and no cookie and less than 40 kB of styles when %s is the first visit',
  async (address) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const files: Record<string, Promise<number>[]> = { document: [], script: [], stylesheet: [] };
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      files[kind]?.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(product.url + address, { waitUntil: 'networkidle' });
    const sum = async (kind: string) => (await Promise.all(files[kind]!)).reduce((whole, size) => whole + size, 0);
    expect(files['script']).toEqual([]);
    expect(await sum('stylesheet')).toBeGreaterThan(5_000);
    expect(await sum('stylesheet')).toBeLessThan(40_000);
    expect((await sum('document')) + (await sum('stylesheet'))).toBeLessThan(60_000);
    expect(await context.cookies()).toEqual([]);
    expect(await page.locator('main h1').count()).toBe(1);
    await context.close();
  },
  60_000,
);

/** The doors of the portal that people come in by: signing in, an invitation to sign up or to sign, an evening and its board. */
it.each([
  '/inloggen',
  '/ik-doe-mee',
  '/ondertekenen',
  '/avond/voorbeeld?gemeente=GM0473',
  '/avond/voorbeeld/bord',
  '/controleren',
])(
  'sends less than 150 kB of script and 40 kB of styles when %s is the first visit',
  async (address) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const files: Record<string, Promise<number>[]> = { script: [], stylesheet: [] };
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      files[kind]?.push(response.body().then((body) => gzipSync(body).length));
    });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    const sum = async (kind: string) => (await Promise.all(files[kind]!)).reduce((whole, size) => whole + size, 0);
    expect(files['script']!.length).toBeGreaterThan(2);
    expect(await sum('script')).toBeLessThan(150_000);
    expect(await sum('stylesheet')).toBeGreaterThan(5_000);
    expect(await sum('stylesheet')).toBeLessThan(40_000);
    await context.close();
  },
  60_000,
);
