import type { Browser, BrowserContext, Page } from 'playwright-core';

export type Visitor = { context: BrowserContext; page: Page };

/** Opens browsers on the product and remembers everything that went wrong in them. */
export class Visitors {
  /** What the consoles said in error, of all visitors. */
  readonly errors: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /** Somebody without an account, on a screen of this size. */
  async anybody(width = 1280, height = 900): Promise<Visitor> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      locale: 'nl-NL',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    return { context, page };
  }

  /** The example person with this name, signed in on the sign-in page. */
  async person(name: RegExp, width = 1280): Promise<Visitor> {
    const visitor = await this.anybody(width);
    await visitor.page.goto(`${this.url}/inloggen`);
    await visitor.page.getByRole('button', { name }).first().click();
    await visitor.page.waitForURL(/\/(werkruimte|programma)/);
    return visitor;
  }
}

/** The bytes that a click on this link downloads. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
