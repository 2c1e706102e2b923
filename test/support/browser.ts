import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const unpacked = join(root, 'node_modules/.cache/bloemen-chromium');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const UNPACK = `
  import { inflate } from '@sparticuz/chromium';
  const parts = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
  await Promise.all(parts.map((part) => inflate('node_modules/@sparticuz/chromium/bin/' + part)));`;

type Installed = { executablePath: string; env?: Record<string, string> };

/** A real browser: CHROME_PATH, else the one of this machine, else the one that comes with the development packages. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = fromSetting() ?? fromMachine() ?? (await fromPackage());
  return chromium.launch({
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--lang=nl'],
    env: { ...process.env, ...env },
  });
}

const fromSetting = (): Installed | null =>
  process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : null;

function fromMachine(): Installed | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const executablePath = [...onPath, ...APPLICATIONS].find((file) => existsSync(file));
  return executablePath ? { executablePath } : null;
}

async function fromPackage(): Promise<Installed> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chromium or Chrome, or set CHROME_PATH.');
  }
  if (!existsSync(unpacked)) await unpack();
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_FILE: join(unpacked, 'fonts.conf') },
  };
}

/**
 * The package unpacks into the temporary folder of its process; moved into place when complete, as specs run side by
 * side.
 */
async function unpack(): Promise<void> {
  const unfinished = `${unpacked}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], {
    cwd: root,
    env: { ...process.env, TMPDIR: unfinished },
  });
  // The one in the package looks for the fonts in folders of another system; without a font the browser ends at the
  // first character that needs one.
  writeFileSync(
    join(unfinished, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${unpacked}/fonts</dir><cachedir>${unpacked}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(unfinished, unpacked);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(unpacked)) throw new Error(`could not unpack the browser into ${unpacked}`);
  }
}
