import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { signIn } from '../support/client.js';
import { openFolder, startProduct, type Product } from '../support/product.js';

const MINUTES = 60_000;
let product: Product;
let cookie: string;

beforeAll(async () => {
  product = await startProduct({}, openFolder());
  ({ cookie } = await signIn(product.url, 'COORDINATOR', 'Heemstede'));
}, 3 * MINUTES);
afterAll(() => product.stop());

const running = () =>
  JSON.parse(readFileSync(join(product.dataDir, 'running.json'), 'utf8')) as {
    supervisor: number;
    children: [number, number];
  };
const postmaster = () =>
  Number(readFileSync(join(product.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n', 1)[0]);

/** Neither gone nor waiting for its parent to notice. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return (
    !existsSync('/proc/self/stat') ||
    (existsSync(`/proc/${pid}/stat`) && !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8')))
  );
}

async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + MINUTES; !(await condition()); await pause(50)) {
    if (Date.now() > deadline) throw new Error(`not within a minute: ${what}\n${product.output()}`);
  }
}

const ready = () =>
  fetch(`${product.url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** A session is a row: who is still signed in after a start finds the data of before. */
async function expectSameData(): Promise<void> {
  const answer = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { workspace { name } } }' }),
  });
  expect(await answer.json()).toEqual({
    data: { viewer: { workspace: { name: expect.stringContaining('Heemstede') } } },
  });
}

async function startAgain(): Promise<void> {
  product = await startProduct({}, product.dataDir);
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  'stops everything in order at %s, and keeps all data',
  async (signal) => {
    const pids = [...running().children, postmaster()];
    product.process.kill(signal);
    expect(await once(product.process, 'exit')).toEqual([0, null]);
    expect(pids.filter(lives)).toEqual([]);
    expect(existsSync(join(product.dataDir, 'postgres/postmaster.pid'))).toBe(false);
    await startAgain();
    await expectSameData();
  },
  3 * MINUTES,
);

it(
  'leaves no process of its own behind when it is killed, and starts again on the database it left',
  async () => {
    const { supervisor, children } = running();
    process.kill(supervisor, 'SIGKILL');
    await until('the children end', () => !children.some(lives));
    await startAgain();
    await expectSameData();
  },
  3 * MINUTES,
);

it(
  'starts again after kill -9 of every process at once',
  async () => {
    const { supervisor, children } = running();
    for (const pid of [supervisor, ...children, postmaster()]) process.kill(pid, 'SIGKILL');
    await startAgain();
    await expectSameData();
  },
  3 * MINUTES,
);

it(
  'brings a killed server or worker back, and says so',
  async () => {
    for (const [index, name] of ['server', 'worker'].entries()) {
      const pid = running().children[index as 0 | 1];
      await until(`the ${name} said it was ready`, ready);
      process.kill(pid, 'SIGKILL');
      await until(
        `the ${name} is replaced`,
        async () =>
          (running().children[index as 0 | 1] ?? pid) !== pid && running().children.length === 2 && (await ready()),
      );
      expect(product.output()).toContain(`De ${name} is gestopt door SIGKILL en start over 1 s opnieuw.`);
    }
    await expectSameData();
  },
  3 * MINUTES,
);

it.each([
  [
    'its port is taken',
    () => ({ PORT: new URL(product.url).port, DATA_DIR: `${product.dataDir}/other` }),
    /^Poort \d+ is al in gebruik .*PORT=\d+ npm start$/m,
  ],
  [
    'its data are in use',
    () => ({ PORT: '0', DATA_DIR: product.dataDir }),
    /^Het platform draait al op .*DATA_DIR\.$/m,
  ],
])(
  'refuses to start twice when %s, and leaves the first alone',
  async (_why, settings, sentence) => {
    const second = spawn(process.execPath, ['dist/apps/server/src/start.js'], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, ...settings() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    second.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    expect(await once(second, 'exit')).toEqual([1, null]);
    expect(complaint).toMatch(sentence);
    await expectSameData();
    expect(running().supervisor).toBe(product.process.pid);
  },
  MINUTES,
);
