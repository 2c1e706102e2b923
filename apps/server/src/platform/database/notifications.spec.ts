import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../test/postgres.js';
import { Config } from '../config/config.js';
import { Notifications } from './notifications.js';

let test: TestDatabase;
let notifications: Notifications;
beforeAll(async () => {
  test = await testDatabase();
  notifications = new Notifications(
    new Config({
      DATABASE_URL: test.appUrl,
      PROGRAMME_DATABASE_URL: test.programmeUrl,
      RELAY_DATABASE_URL: test.relayUrl,
    }),
  );
});
afterAll(async () => {
  await notifications.onApplicationShutdown();
  await test.drop();
});

const tell = (payload: string) => test.sql.query('select pg_notify($1, $2)', ['proef', JSON.stringify(payload)]);
async function until(what: string, condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !condition(); await pause(20))
    if (Date.now() > deadline) throw new Error(`not in time: ${what}`);
}
async function killListener(): Promise<void> {
  const { rows } = await test.sql.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bloemen_notifications'
      and datname = current_database()`,
  );
  expect(rows).toHaveLength(1);
}

it('tells everybody who listens that something may have been missed, once the connection is back', async () => {
  const heard: string[][] = [[], []];
  const [first] = await Promise.all(
    heard.map((told) =>
      notifications.listen('proef', {
        told: (payload) => told.push(String(payload)),
        missed: () => told.push('missed'),
      }),
    ),
  );
  await tell('before');
  await until('the first message', () => heard.every((told) => told.includes('before')));
  await killListener();
  await tell('into the gap');
  await until('the word of a gap', () => heard.every((told) => told.includes('missed')));
  await tell('after');
  await until('the last message', () => heard.every((told) => told.includes('after')));
  expect(heard).toEqual([
    ['before', 'missed', 'after'],
    ['before', 'missed', 'after'],
  ]);
  first!();
  await killListener();
  await until('the second gap', () => heard[1]!.length === 4);
  expect(heard[0]).toHaveLength(3);
});

it('is back for who asks meanwhile, and is not told twice', async () => {
  const heard: string[] = [];
  await killListener();
  await until('the connection is gone', () => (notifications as unknown as { client: unknown }).client === null);
  await notifications.listen('proef', {
    told: (payload) => heard.push(String(payload)),
    missed: () => heard.push('missed'),
  });
  await tell('hello');
  await until('the message', () => heard.includes('hello'));
  await pause(500);
  expect(heard.filter((word) => word === 'missed').length).toBeLessThanOrEqual(1);
});
