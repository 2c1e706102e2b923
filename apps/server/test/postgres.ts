import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DatabaseUrls } from '../src/platform/database/prepare.js';
import { makeClient, makePool } from '../src/platform/database/clients.js';

/** A migrated database of one suite's own. `sql` is a superuser: it sees and writes through every wall. */
export type TestDatabase = {
  ownerUrl: string;
  appUrl: string;
  programmeUrl: string;
  relayUrl: string;
  queueUrl: string;
  superuserUrl: string;
  sql: pg.Pool;
  drop: () => Promise<void>;
};

/** Clones the migrated template of this run (and its queue database); call `drop` when the suite is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuser, template } = await runServer();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asSuperuser(superuser, async (client) => {
    await client.query(`create database ${name} template template_bloemen owner bloemen_owner`);
    await client.query(`create database ${name}_queue template template_bloemen_queue owner bloemen_owner`);
    await client.query(`grant connect, create on database ${name}_queue to app_queue`);
  });
  const superuserUrl = inDatabase(superuser, name);
  const sql = makePool({ connectionString: superuserUrl, max: 4 });
  return {
    ownerUrl: inDatabase(template.owner, name),
    appUrl: inDatabase(template.app, name),
    programmeUrl: inDatabase(template.programme, name),
    relayUrl: inDatabase(template.relay, name),
    queueUrl: inDatabase(template.queue, `${name}_queue`),
    superuserUrl,
    sql,
    drop: async () => {
      await sql.end();
      await asSuperuser(superuser, async (client) => {
        await client.query(`drop database ${name} with (force)`);
        await client.query(`drop database ${name}_queue with (force)`);
      });
    },
  };
}

async function runServer(): Promise<{ superuser: string; template: Required<DatabaseUrls> }> {
  return JSON.parse(await ofThisRun('postgres')) as { superuser: string; template: Required<DatabaseUrls> };
}

/** What the run offers all its specs (`global-setup.mjs`), made when first asked for. */
export async function ofThisRun(service: 'postgres' | 'first-start'): Promise<string> {
  if (!process.env.TEST_SERVICES)
    throw new Error('nothing offers the services of a test run: run specs with node scripts/test.mjs');
  const response = await fetch(`${process.env.TEST_SERVICES}/${service}`);
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = makeClient({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
