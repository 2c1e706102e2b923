import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../apps/server/test/postgres.js';
import { freePort } from '../support/product.js';
import { redisThat, type Redis } from '../support/redis.js';

const root = join(import.meta.dirname, '../..');
const tenantId = '00000000-0000-4000-8000-000000000397';
let database: TestDatabase;
let redis: Redis;
let worker: ChildProcess;
let operations: string;
let printed: string;

beforeEach(async () => {
  database = await testDatabase();
  redis = await redisThat({ 'maxmemory-policy': 'noeviction', appendonly: 'yes' });
  redis.silent = true;
  const port = await freePort();
  operations = `http://127.0.0.1:${port}`;
  printed = '';
  worker = spawn(process.execPath, ['dist/apps/server/src/worker.js'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      WORKER_OPERATIONS_PORT: String(port),
      DATABASE_URL: database.appUrl,
      PROGRAMME_DATABASE_URL: database.programmeUrl,
      RELAY_DATABASE_URL: database.relayUrl,
      REDIS_URL: redis.url,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [worker.stdout!, worker.stderr!])
    stream.on('data', (text: Buffer) => (printed += text.toString()));
  await Promise.race([
    once(worker, 'message'),
    once(worker, 'exit').then(() => {
      throw new Error(`the worker does not start:\n${printed}`);
    }),
  ]);
}, 60_000);
afterEach(async () => {
  if (worker.exitCode === null && worker.signalCode === null) {
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }
  redis.stop();
  await database.drop();
});

/** The relay took promised work from the outbox and waits until the queue takes it. */
async function relayWaits(): Promise<number[]> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(50)) {
    const { rows } = await database.sql.query<{ pid: number }>(
      `select pid from pg_stat_activity where usename = 'bloemen_relay' and state = 'idle in transaction'
        and datname = current_database()`,
    );
    if (rows.length > 0) return rows.map(({ pid }) => pid);
  }
  throw new Error(`the relay did not take the work:\n${printed}`);
}

async function promiseWork(): Promise<void> {
  await database.sql.query(`insert into tenant values ($1, 'municipality', 'Heemstede')`, [tenantId]);
  await database.sql.query(
    `insert into outbox (tenant_id, job, job_key, payload) select $1, 'render-report', n::text, '{}'
      from generate_series(1, 2) as n`,
    [tenantId],
  );
}

it('a worker outlives its connections when they end in use while the queue is away', async () => {
  await promiseWork();
  const pids = await relayWaits();
  redis.stop();
  await database.sql.query('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [pids]);
  await database.sql.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename like 'bloemen_%'
      and datname = current_database()`,
  );
  await pause(2_000);
  expect([worker.exitCode, worker.signalCode, printed.includes('Unhandled')]).toEqual([null, null, false]);
  expect((await fetch(`${operations}/ready`)).status).toBe(200);
}, 60_000);

it.each([
  ['is away', true],
  ['answers nothing', false],
])(
  'a worker that is told to end does so in time and in good order while the queue %s',
  async (_how, isGone) => {
    await promiseWork();
    await relayWaits();
    if (isGone) redis.stop();
    const told = Date.now();
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
    expect(Date.now() - told).toBeLessThan(15_000);
    const { rows } = await database.sql.query('select dispatched_at from outbox');
    expect(rows).toEqual([{ dispatched_at: null }, { dispatched_at: null }]);
  },
  60_000,
);

it('a worker says that it is not ready when one of its roles cannot work', async () => {
  expect((await fetch(`${operations}/ready`)).status).toBe(200);
  await database.sql.query('revoke select on outbox from bloemen_relay');
  await pause(1_500);
  expect((await fetch(`${operations}/ready`)).status).toBe(503);
}, 60_000);
