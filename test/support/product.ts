import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ofThisRun } from '../../apps/server/test/postgres.js';

const root = join(import.meta.dirname, '../..');
/** Far above the half minute a first start may take, for machines that do much else. */
const START_TIMEOUT_MS = 180_000;

/** The built product as `npm start` runs it, in a data folder and on a port of its own. */
export type Product = {
  url: string;
  dataDir: string;
  process: ChildProcess;
  /** Everything the processes printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does and removes its data. */
  stop(): Promise<void>;
};

/**
 * Starts the product with demonstration data and waits until it is ready. Needs `scripts/build.mjs` to have run. Unless
 * a data folder is given, it goes on from a copy of what the first start of this run left behind, which saves loading
 * all first-run data again.
 */
export async function startProduct(environment: Record<string, string> = {}, dataDir?: string): Promise<Product> {
  dataDir ??= environment.DATABASE_URL ? openFolder() : await afterFirstStart();
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/apps/server/src/start.js'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'info',
      RATE_PER_MINUTE: '100000',
      DRAIN_SECONDS: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const url = `http://localhost:${port}`;
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (
    !(await fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the product does not start:\n${printed}`);
    }
    await pause(100);
  }
  return {
    url,
    dataDir,
    process: child,
    output: () => printed,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGINT');
        await once(child, 'exit');
      }
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function afterFirstStart(): Promise<string> {
  const folder = openFolder();
  // With its owners: PostgreSQL refuses data of somebody else.
  execFileSync('cp', ['-a', `${await ofThisRun('first-start')}/.`, folder]);
  return folder;
}

/** Open to the account that PostgreSQL runs under when the tests are run by root. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bloemen-product-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A port nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
