import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { WebSocket } from 'ws';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../apps/server/src/platform/embedded/postgres.js';
import { provision } from '../../apps/server/src/platform/embedded/provision.js';
import { freePort } from '../support/product.js';

const DRAIN_SECONDS = 2;
let dataDir: string;
let database: EmbeddedPostgres;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bloemen-readiness-'));
  chmodSync(dataDir, 0o755);
  database = await startEmbeddedPostgres({ dataDir });
  const { owner, app, programme, relay, queue } = await provision(database, 'bloemen');
  const urls = { DATABASE_URL: app, PROGRAMME_DATABASE_URL: programme, RELAY_DATABASE_URL: relay };
  const doors = (name: string) => join(import.meta.dirname, '../../dist/apps/server/src', `${name}.js`);
  const preparing = spawn(process.execPath, [doors('prepare')], {
    env: { ...process.env, ...urls, OWNER_DATABASE_URL: owner, QUEUE_DATABASE_URL: queue },
    stdio: 'inherit',
  });
  expect(await once(preparing, 'exit')).toEqual([0, null]);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [doors('main')], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      PORT: String(port),
      DRAIN_SECONDS: String(DRAIN_SECONDS),
      ...urls,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(server, 'message');
}, 120_000);
afterAll(async () => {
  server.kill('SIGKILL');
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** One request over a connection that the agent keeps. */
async function ask(
  agent: Agent,
  path: string,
): Promise<{ status: number | undefined; connection: string | undefined; body: string }> {
  const [answer] = (await once(get(`${url}${path}`, { agent }), 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return { status: answer.statusCode, connection: answer.headers.connection, body };
}

it('a server is not ready while nothing can be committed, because the standby that must follow is gone', async () => {
  const superuser = new pg.Client({ connectionString: database.superuserUrl('bloemen') });
  superuser.on('error', () => undefined);
  await superuser.connect();
  await superuser.query('set synchronous_commit = off');
  const ready = async () => {
    await pause(1_100);
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) })).status;
  };
  expect(await ready()).toBe(200);
  await superuser.query(`alter system set synchronous_standby_names = 'weg'`);
  await superuser.query('select pg_reload_conf()');
  await pause(500);
  expect([await ready(), await ready()]).toEqual([503, 503]);
  await superuser.query('alter system reset synchronous_standby_names');
  await superuser.query('select pg_reload_conf()');
  await pause(500);
  expect(await ready()).toBe(200);
  await superuser.end();
}, 60_000);

it('a server that ends says so first, serves who still comes, and lets kept connections go', async () => {
  const visitors = Array.from({ length: 5 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  for (const agent of visitors)
    expect(await ask(agent, '/health/ready')).toMatchObject({ status: 200, connection: 'keep-alive' });
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  const closed = once(socket, 'close');
  const mute = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
  await once(mute, 'connect');
  const ended = once(server, 'exit');
  const told = Date.now();
  server.kill('SIGTERM');
  await pause(100);
  const [balancer, ...others] = visitors;
  expect(await ask(balancer!, '/health/ready')).toMatchObject({
    status: 503,
    connection: 'close',
    body: expect.stringContaining('De dienst is even niet bereikbaar'),
  });
  let served = 0;
  while (Date.now() - told < DRAIN_SECONDS * 1_000 - 500) {
    for (const agent of others) {
      expect(await ask(agent, '/health/live')).toMatchObject({
        status: 200,
        connection: 'close',
        body: '{"status":"live"}',
      });
      served += 1;
    }
    await pause(50);
  }
  expect(served).toBeGreaterThan(10);
  expect((await closed)[0]).toBe(1001);
  expect(await ended).toEqual([0, null]);
  const seconds = (Date.now() - told) / 1_000;
  expect(seconds).toBeGreaterThanOrEqual(DRAIN_SECONDS);
  // A connection over which nothing was ever asked is waited for, and then cut.
  expect(seconds).toBeLessThan(DRAIN_SECONDS + 12);
}, 60_000);
