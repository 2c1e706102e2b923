import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { launchBrowser } from './browser.js';

async function clicksAndDraws(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><span>nog niet</span> <button onclick="document.querySelector('span').textContent = 'ja'">Druk</button>`,
    );
    await page.getByRole('button', { name: 'Druk' }).click();
    expect(await page.getByText('ja').count()).toBe(1);
    // Without a font on the machine a word has no width.
    expect((await page.getByText('ja').boundingBox())!.width).toBeGreaterThan(5);
    expect((await page.screenshot()).length).toBeGreaterThan(1_000);
  } finally {
    await browser.close();
  }
}

it('finds a browser that clicks and draws', clicksAndDraws);

const onLinux = process.platform === 'linux' && process.arch === 'x64' ? it : it.skip;
onLinux(
  'falls back on the packaged browser where the machine has none',
  async () => {
    const { PATH, CHROME_PATH } = process.env;
    const empty = mkdtempSync(join(tmpdir(), 'bloemen-path-'));
    process.env.PATH = empty;
    delete process.env.CHROME_PATH;
    try {
      await clicksAndDraws();
    } finally {
      process.env.PATH = PATH;
      if (CHROME_PATH !== undefined) process.env.CHROME_PATH = CHROME_PATH;
      rmSync(empty, { recursive: true });
    }
  },
  120_000,
);
