import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createPostgresBackend, Queue, setDefaultBackendFactory } from 'bullmq';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../apps/server/src/platform/embedded/postgres.js';
import { provision } from '../../apps/server/src/platform/embedded/provision.js';
import { signIn, type ProductClient } from '../support/client.js';
import { startProduct, type Product } from '../support/product.js';

const REQUESTS = 200;
const KILLS = 3;
const ask = 'mutation($input: RequestReportInput!) { requestReport(input: $input) { id } }';

let dataDir: string;
let server: EmbeddedPostgres;
let queueUrl: string;
let product: Product;
let coordinator: ProductClient;
let database: pg.Client;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bloemen-reports-'));
  chmodSync(dataDir, 0o755);
  server = await startEmbeddedPostgres({ dataDir, fsync: false });
  const urls = await provision(server, 'bloemen');
  queueUrl = urls.queue;
  product = await startProduct({
    DEMO: 'true',
    REPORTS_PER_HOUR: '1000',
    DATABASE_URL: urls.app,
    OWNER_DATABASE_URL: urls.owner,
    PROGRAMME_DATABASE_URL: urls.programme,
    RELAY_DATABASE_URL: urls.relay,
    QUEUE_DATABASE_URL: urls.queue,
  });
  coordinator = await signIn(product.url, 'COORDINATOR', 'Heemstede');
  database = new pg.Client({ connectionString: server.superuserUrl('bloemen') });
  await database.connect();
}, 240_000);
afterAll(async () => {
  await database.end();
  await product.stop();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const count = async (statement: string) => Number((await database.query<{ count: string }>(statement)).rows[0]!.count);
const ready = () => count(`select count(*) from report_request where status = 'READY'`);

/** The worker is the second child that the supervisor noted; one that was just killed comes back after a moment. */
async function killWorker(): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!killed(workerNoted())) {
    if (Date.now() > deadline) throw new Error('The worker did not come back within 30 s.');
    await pause(50);
  }
  await pause(300);
}

function workerNoted(): number | undefined {
  return (JSON.parse(readFileSync(join(product.dataDir, 'running.json'), 'utf8')) as { children: number[] })
    .children[1];
}

function killed(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

async function emptyQueue(): Promise<void> {
  setDefaultBackendFactory(createPostgresBackend as never);
  const queue = new Queue('{bloemen}', { connection: { connectionString: queueUrl } as never });
  await queue.obliterate({ force: true });
  await queue.resume();
  await queue.close();
}

it('makes 200 documents of 200 requests, none lost and none twice, with the worker killed three times and the queue emptied once', async () => {
  for (let index = 0; index < REQUESTS; index += 1) {
    const format = index % 20 === 0 ? 'PDF' : index % 2 ? 'CSV' : 'ODS';
    const { errors } = await coordinator.send(ask, { input: { kind: 'FACTSHEET', format } });
    expect(errors).toBeUndefined();
    if (index === 60 || index === 120) await killWorker();
    if (index === 90) await emptyQueue();
  }
  for (let kill = 2; kill < KILLS; kill += 1) {
    await pause(1_000);
    await killWorker();
  }
  const deadline = Date.now() + 180_000;
  while ((await ready()) < REQUESTS && Date.now() < deadline) await pause(250);

  const { rows } = await database.query<{ status: string; count: string }>(
    'select status, count(*) from report_request group by status',
  );
  expect(rows).toEqual([{ status: 'READY', count: String(REQUESTS) }]);
  expect(await count(`select count(*) from audit_event where type = 'report.ready'`)).toBe(REQUESTS);
  expect(await count(`select count(distinct subject_id) from audit_event where type = 'report.ready'`)).toBe(REQUESTS);
  const missing = await count(
    `select count(*) from report_request r where not exists (select from stored_file f where f.tenant_id = r.tenant_id
      and f.sha256 = r.document_sha256 and f.size_bytes = r.document_bytes)`,
  );
  expect(missing).toBe(0);
}, 300_000);
