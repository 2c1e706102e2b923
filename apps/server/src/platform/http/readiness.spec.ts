import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Query, Resolver } from '@nestjs/graphql';
import { Module } from '@nestjs/common';
import { testApp, type TestApp } from '../../../test/app.js';
import { Public } from '../access/requires.js';
import type { Database } from '../database/database.js';
import { Readiness } from './readiness.js';

@Resolver()
class SchemaNeedsAQuery {
  @Query(() => String)
  @Public()
  nothing(): string {
    return '';
  }
}

@Module({ providers: [SchemaNeedsAQuery] })
class EmptyModule {}

describe('the answer to whether work is possible', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp([EmptyModule]);
  });
  afterAll(() => test.close());

  const status = async () => {
    await pause(1_100);
    return (await test.anonymous.call('GET', '/health/ready')).status;
  };

  it.each([
    [
      'the role of pages may do nothing',
      'revoke connect on database :name from public, bloemen_app',
      'grant connect on database :name to public, bloemen_app',
    ],
    [
      'nothing can be written',
      'alter database :name set default_transaction_read_only = on',
      'alter database :name reset default_transaction_read_only',
    ],
    [
      'the role that reads across workspaces reads nothing',
      'revoke select on programme_stamp from bloemen_programme',
      'grant select on programme_stamp to bloemen_programme',
    ],
  ])('is no while %s, and yes again after', async (_what, broken, mended) => {
    const { sql } = test.database;
    const { rows } = await sql.query<{ name: string }>('select current_database() as name');
    const apply = async (statement: string) => {
      await sql.query(statement.replace(':name', rows[0]!.name));
      // What is open already keeps the rights it came with.
      await sql.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
          and usename in ('bloemen_app', 'bloemen_programme')`,
      );
    };
    expect(await status()).toBe(200);
    await apply(broken);
    expect(await status()).toBe(503);
    await apply(mended);
    expect(await status()).toBe(200);
  });

  it('is no once the process is ending, and everybody is told to make the next connection elsewhere', async () => {
    expect((await test.anonymous.call('GET', '/health/live')).headers['connection']).toBe('keep-alive');
    test.get(Readiness).end();
    const ready = await test.anonymous.call('GET', '/health/ready');
    expect([ready.status, JSON.parse(ready.body.toString())]).toEqual([
      503,
      expect.objectContaining({ code: 'unavailable' }),
    ]);
    const live = await test.anonymous.call('GET', '/health/live');
    expect([live.status, live.headers['connection']]).toEqual([200, 'close']);
  });
});

it('looks once, however many ask, and does not wait for a look that hangs', async () => {
  let looks = 0;
  let answer: () => void = () => undefined;
  const database = {
    doSmallWork: () =>
      new Promise<void>((resolve) => {
        looks += 1;
        answer = resolve;
      }),
  };
  const readiness = new Readiness(database as unknown as Database);
  const began = Date.now();
  expect(await Promise.all(Array.from({ length: 50 }, () => readiness.isReady()))).toEqual(Array(50).fill(false));
  expect(Date.now() - began).toBeLessThan(4_500);
  const patient = readiness.isReady();
  answer();
  expect(await patient).toBe(true);
  expect(await readiness.isReady()).toBe(true);
  expect(looks).toBe(1);
  await pause(1_100);
  void readiness.isReady();
  expect(looks).toBe(2);
});
