import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../apps/server/src/platform/embedded/postgres.js';
import { provision } from '../../apps/server/src/platform/embedded/provision.js';
import { freePort, startProduct, type Product } from '../support/product.js';
import { signIn, type ProductClient } from '../support/client.js';

const WRITERS = 8;
const KILLS = 3;
const add = 'mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { __typename } }';

let dataDir: string;
let port: number;
let server: EmbeddedPostgres;
let product: Product;
let coordinator: ProductClient;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bloemen-crash-'));
  chmodSync(dataDir, 0o755);
  chmodSync(dataDir, 0o755);
  port = await freePort();
  server = await startEmbeddedPostgres({ dataDir, port });
  const urls = await provision(server, 'bloemen');
  product = await startProduct({
    DEMO: 'true',
    DATABASE_URL: urls.app,
    OWNER_DATABASE_URL: urls.owner,
    PROGRAMME_DATABASE_URL: urls.programme,
    RELAY_DATABASE_URL: urls.relay,
    QUEUE_DATABASE_URL: urls.queue,
  });
  coordinator = await signIn(product.url, 'COORDINATOR', 'Heemstede');
}, 240_000);
afterAll(async () => {
  await product.stop();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function postmaster(): Promise<number> {
  const client = new pg.Client({ connectionString: server.superuserUrl('bloemen') });
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  return Number(readFileSync(join(rows[0]!.data_directory, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
}

it('keeps every acknowledged write when PostgreSQL is killed under load, and goes on by itself when it is back', async () => {
  const acknowledged: string[] = [];
  let refused = 0;
  // Counted, because now and then a random name holds what could be a citizen service number.
  let count = 0;
  let writing = true;
  const writer = async () => {
    while (writing) {
      const title = `Proef ${(count += 1)}`;
      const input = {
        pillar: 'P2',
        kind: 'COALITION_MEETING',
        certainty: 'DONE',
        title,
        happenedOn: '2026-01-15',
        datePrecision: 'DAY',
        sourceType: 'MINUTES',
        sourceText: 'Verslag van de proef',
      };
      const answer = await coordinator.send(add, { input }).catch(() => null);
      if (answer && !answer.errors) acknowledged.push(title);
      else {
        refused += 1;
        if (answer) expect(answer.errors?.[0]?.extensions.code).toMatch(/^(unavailable|unauthenticated)$/);
        await pause(50);
      }
    }
  };
  const writers = Array.from({ length: WRITERS }, writer);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(1_500);
    process.kill(await postmaster(), 'SIGKILL');
    await pause(500);
    server = await startEmbeddedPostgres({ dataDir, port });
    const before = acknowledged.length;
    const deadline = Date.now() + 30_000;
    while (acknowledged.length < before + 5 && Date.now() < deadline) await pause(50);
    expect(acknowledged.length).toBeGreaterThanOrEqual(before + 5);
  }
  writing = false;
  await Promise.all(writers);

  const client = new pg.Client({ connectionString: server.superuserUrl('bloemen') });
  await client.connect();
  const { rows } = await client.query<{ title: string }>(
    `select title from pillar_evidence where title like 'Proef %'`,
  );
  const { rows: trail } = await client.query<{ count: string }>(
    `select count(*) from audit_event where type = 'evidence.added'`,
  );
  await client.end();
  const kept = new Set(rows.map(({ title }) => title));
  expect(acknowledged.filter((title) => !kept.has(title))).toEqual([]);
  expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
  expect(Number(trail[0]?.count)).toBeGreaterThanOrEqual(rows.length);
  expect(refused).toBeGreaterThan(0);
}, 150_000);
