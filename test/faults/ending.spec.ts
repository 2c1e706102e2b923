import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../apps/server/test/postgres.js';
import { freePort } from '../support/product.js';

const DRAIN_SECONDS = 2;
let database: TestDatabase;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  database = await testDatabase();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['dist/apps/server/src/main.js'], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'test', LOG_LEVEL: 'warn', HOST: '127.0.0.1', PORT: String(port), DRAIN_SECONDS: String(DRAIN_SECONDS),
      DATABASE_URL: database.appUrl, PROGRAMME_DATABASE_URL: database.programmeUrl, RELAY_DATABASE_URL: database.relayUrl,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(server, 'message');
}, 60_000);
afterAll(async () => {
  server.kill('SIGKILL');
  await database.drop();
});

/** One request over a connection that the agent keeps. */
async function ask(agent: Agent, path: string): Promise<{ status: number | undefined; connection: string | undefined; body: string }> {
  const [answer] = (await once(get(`${url}${path}`, { agent }), 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return { status: answer.statusCode, connection: answer.headers.connection, body };
}

it('a server that ends says so first, serves who still comes, and lets kept connections go', async () => {
  const visitors = Array.from({ length: 5 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  for (const agent of visitors) expect(await ask(agent, '/health/ready')).toMatchObject({ status: 200, connection: 'keep-alive' });
  const ended = once(server, 'exit');
  const told = Date.now();
  server.kill('SIGTERM');
  await pause(100);
  const [balancer, ...others] = visitors;
  expect(await ask(balancer!, '/health/ready')).toMatchObject({ status: 503, connection: 'close', body: expect.stringContaining('De dienst is even niet bereikbaar') });
  let served = 0;
  while (Date.now() - told < DRAIN_SECONDS * 1_000 - 500) {
    for (const agent of others) {
      expect(await ask(agent, '/health/live')).toMatchObject({ status: 200, connection: 'close', body: '{"status":"live"}' });
      served += 1;
    }
    await pause(50);
  }
  expect(served).toBeGreaterThan(10);
  expect(await ended).toEqual([0, null]);
  const seconds = (Date.now() - told) / 1_000;
  expect(seconds).toBeGreaterThanOrEqual(DRAIN_SECONDS);
  expect(seconds).toBeLessThan(DRAIN_SECONDS + 5);
}, 60_000);
