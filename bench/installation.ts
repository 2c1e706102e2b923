import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { prepareDatabase } from '../apps/server/src/platform/database/prepare.js';
import { startEmbeddedPostgres } from '../apps/server/src/platform/embedded/postgres.js';
import { provision } from '../apps/server/src/platform/embedded/provision.js';
import { peakMegabytes } from './peak.js';

const root = join(import.meta.dirname, '..');
const built = (name: string): string => join(root, 'dist/apps/server/src', `${name}.js`);

export type Installation = {
  /** The superuser of the throw-away cluster: fills it and looks behind the walls. */
  sql: pg.Pool;
  port: number;
  floorPort: number;
  memory: () => { server: number; worker: number };
  /**
   * Milliseconds of processor time so far (Linux): of the two Node processes, and of all sessions of PostgreSQL
   * together, also those that have ended.
   */
  cpu: () => Promise<{ server: number; floor: number; postgres: number }>;
  close: () => Promise<void>;
};

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

export async function untilReady(port: number, patience = 120_000): Promise<void> {
  const end = Date.now() + patience;
  while (
    !(await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error(`port ${port} is not ready after ${patience} ms`);
    await pause(50);
  }
}

/**
 * A cluster of its own with durable commits, filled by `fill`, and on it the built server, the built worker and the
 * floor.
 */
export async function install(fill: (sql: pg.Pool) => Promise<void>): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bloemen-bench-'));
  chmodSync(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir });
  const urls = await provision(postgres, 'bloemen');
  await prepareDatabase(urls);
  const environment = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: urls.app,
    PROGRAMME_DATABASE_URL: urls.programme,
    RELAY_DATABASE_URL: urls.relay,
    QUEUE_DATABASE_URL: urls.queue,
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    RATE_PER_MINUTE: '100000000',
    REPORTS_PER_HOUR: '100000',
  };
  const children: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(
      children
        .filter((child) => child.exitCode === null)
        .map(async (child) => {
          child.kill('SIGTERM');
          await once(child, 'exit');
        }),
    );
    await sql.end();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const sql = new pg.Pool({ connectionString: postgres.superuserUrl('bloemen'), max: 4 });
  try {
    const seeding = fork(built('cli'), ['seed'], { cwd: root, env: { ...environment, DEMO: 'true' }, execArgv: [] });
    const [code] = (await once(seeding, 'exit')) as [number];
    if (code !== 0) throw new Error('seeding failed');
    await fill(sql);
    const port = await freePort();
    const server = fork(built('main'), { cwd: root, env: { ...environment, PORT: String(port) }, execArgv: [] });
    const worker = fork(built('worker'), { cwd: root, env: environment, execArgv: [] });
    const floor = fork(join(root, 'bench/floor.ts'), {
      cwd: root,
      env: environment,
      execArgv: ['--conditions=@bloemen/source', '--import', './scripts/ts.mjs'],
    });
    children.push(server, worker, floor);
    const [message] = (await once(floor, 'message')) as [{ port: number }];
    await untilReady(port);
    const { rows: files } = await sql.query<{ text: string }>(`select pg_read_file('postmaster.pid') as text`);
    const postmaster = Number.parseInt(files[0]!.text, 10);
    return {
      sql,
      port,
      close,
      floorPort: message.port,
      memory: () => ({ server: peakMegabytes(server.pid!), worker: peakMegabytes(worker.pid!) }),
      cpu: async () => {
        const { rows } = await sql.query<{ pid: number }>(
          'select pid from pg_stat_activity where pid <> pg_backend_pid()',
        );
        return {
          server: cpuMilliseconds(server.pid!),
          floor: cpuMilliseconds(floor.pid!),
          postgres: rows.reduce(
            (total, { pid }) => total + cpuMilliseconds(pid),
            cpuMilliseconds(postmaster, { andEnded: true }),
          ),
        };
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Processor time of a process in user and kernel mode, and of its children that have ended where that is asked (a
 * session of PostgreSQL or a parallel worker would otherwise take its time along); Linux counts in hundredths of a second.
 */
function cpuMilliseconds(pid: number, { andEnded = false } = {}): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return fields.slice(11, andEnded ? 15 : 13).reduce((total, ticks) => total + Number(ticks) * 10, 0);
  } catch {
    return Number.NaN;
  }
}

/**
 * How long the whole product takes from command to a usable page: the first time with everything to prepare, and again.
 */
export async function startTimes(): Promise<{ first: number; again: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bloemen-start-'));
  chmodSync(dataDir, 0o755);
  const times: number[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    const port = await freePort();
    const started = performance.now();
    const product = fork(join(root, 'scripts/start.mjs'), {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: String(port), DATABASE_URL: '' },
      execArgv: [],
      stdio: 'ignore',
    });
    await untilReady(port);
    times.push((performance.now() - started) / 1_000);
    product.kill('SIGTERM');
    await once(product, 'exit');
  }
  rmSync(dataDir, { recursive: true, force: true });
  return { first: times[0]!, again: times[1]! };
}
