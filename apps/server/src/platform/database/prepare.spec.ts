import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/postgres.js';
import { assertNotTooOld, assertSafeRole, prepareDatabase } from './prepare.js';
import { makeClient } from './clients.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const urlsOf = ({ ownerUrl, appUrl, programmeUrl, relayUrl, queueUrl }: TestDatabase) => ({
  owner: ownerUrl,
  app: appUrl,
  programme: programmeUrl,
  relay: relayUrl,
  queue: queueUrl,
});

const one = async <T extends pg.QueryResultRow>(url: string, text: string): Promise<T | undefined> => {
  const client = makeClient({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows[0];
  } finally {
    await client.end();
  }
};

describe('prepareDatabase', () => {
  it('changes nothing when run again, also twice at once', async () => {
    const before = await one(database.superuserUrl, 'select count(*) from migrations');
    await Promise.all([prepareDatabase(urlsOf(database)), prepareDatabase(urlsOf(database))]);
    expect(await one(database.superuserUrl, 'select count(*) from migrations')).toEqual(before);
  });

  it('gives the serving roles no right beyond signing in', async () => {
    const { rows } = await database.sql.query<{ rolname: string }>(
      `select rolname from pg_roles where rolname in ('bloemen_app', 'bloemen_programme', 'bloemen_relay', 'app_queue')
         and rolcanlogin and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolinherit)`,
    );
    expect(rows).toHaveLength(4);
  });

  it('has the queue tables in a database of the queue role, where the product role cannot read', async () => {
    expect(await one(database.queueUrl, 'select count(*) from bullmq.job')).toEqual({ count: '0' });
    const asApp = new URL(database.appUrl);
    asApp.pathname = new URL(database.queueUrl).pathname;
    await expect(one(asApp.href, 'select count(*) from bullmq.job')).rejects.toThrow(/permission denied/);
  });

  it('refuses an address that signs in as another role', async () => {
    await expect(prepareDatabase({ ...urlsOf(database), app: database.ownerUrl })).rejects.toThrow(
      'moet inloggen als bloemen_app',
    );
  });
});

describe('assertSafeRole', () => {
  it('accepts the serving roles', async () => {
    await assertSafeRole(database.appUrl);
    await assertSafeRole(database.programmeUrl);
  });

  it('refuses a superuser and an owner, and says what to do', async () => {
    await expect(assertSafeRole(database.superuserUrl)).rejects.toThrow(/superuser.*OWNER_DATABASE_URL/);
    await expect(assertSafeRole(database.ownerUrl)).rejects.toThrow(/eigenaar van tabellen.*OWNER_DATABASE_URL/);
  });
});

describe('assertNotTooOld', () => {
  const server = (version: number, name: string) => ({ query: async () => ({ rows: [{ version, name }] }) }) as never;

  it('accepts the server of the specs and the oldest that knows whose eyes a view looks with', async () => {
    await assertNotTooOld(database.sql as never);
    await assertNotTooOld(server(150_000, '15.0'));
  });

  it('refuses an older one and says what to do', async () => {
    await expect(assertNotTooOld(server(140_013, '14.13'))).rejects.toThrow(
      'De database is PostgreSQL 14.13. Duizend Bloemen heeft PostgreSQL 15 of nieuwer nodig',
    );
  });
});
