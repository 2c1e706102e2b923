import pg from 'pg';
import { migrations } from '../../../../../migrations/index.js';
import { repeatableSql } from '../../../../../migrations/repeatable.js';
import { makeClient } from './clients.js';
import { makeRepeatable, readRepeatable } from './repeatable.js';

/**
 * One connection address per database role; the owner changes the schema, the others serve. No queue when Redis has it.
 */
export type DatabaseUrls = { owner: string; app: string; programme: string; relay: string; queue?: string };

const SERVING_ROLES = {
  app: 'bloemen_app',
  programme: 'bloemen_programme',
  relay: 'bloemen_relay',
  queue: 'app_queue',
} as const;
const SETTINGS = {
  app: 'DATABASE_URL',
  programme: 'PROGRAMME_DATABASE_URL',
  relay: 'RELAY_DATABASE_URL',
  queue: 'QUEUE_DATABASE_URL',
} as const;
const MIGRATION_LOCK = 7_260_119;

const OLDEST_POSTGRES = 15;

/**
 * Makes a PostgreSQL ready to serve: roles and databases that are missing, migrations of the product and of the
 * queue, and after those the definitions that are made anew when their text changes. Safe to run again and from
 * several machines at once. The owner may be any role that owns the database; to create what is missing it needs
 * CREATEROLE and CREATEDB, otherwise run docker/roles.sql once.
 */
export async function prepareDatabase(urls: DatabaseUrls): Promise<void> {
  await createDatabase(urls.owner);
  await withClient(urls.owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await assertNotTooOld(client);
    await createRoles(client, urls);
    await migrate(client, urls.owner);
    await makeRepeatable(client, readRepeatable(repeatableSql));
  });
  if (urls.queue) await prepareQueue(urls.owner, urls.queue);
}

/**
 * Views look with the eyes of who asks (`security_invoker`) since PostgreSQL 15; before, they would look over the wall.
 */
export async function assertNotTooOld(client: Pick<pg.Client, 'query'>): Promise<void> {
  const { rows } = await client.query<{ version: number; name: string }>(
    `select current_setting('server_version_num')::integer as version, current_setting('server_version') as name`,
  );
  const server = rows[0];
  if (!server || server.version >= OLDEST_POSTGRES * 10_000) return;
  throw new Error(
    `De database is PostgreSQL ${server.name}. Duizend Bloemen heeft PostgreSQL ${OLDEST_POSTGRES} of nieuwer nodig: werk de databaseserver bij en start opnieuw.`,
  );
}

/** Refuses a role for which the wall between municipalities does not stand. */
export async function assertSafeRole(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string; unsafe: boolean; owns: boolean }>(
      `select rolname as name, rolsuper or rolbypassrls as unsafe,
         exists (select from pg_class where relnamespace = 'public'::regnamespace
           and pg_has_role(current_user, relowner, 'MEMBER')) as owns
       from pg_roles where rolname = current_user`,
    );
    const role = rows[0];
    if (role?.unsafe)
      throw new Error(`De databaserol ${role.name} is superuser of mag row level security omzeilen. ${ADVICE}`);
    if (role?.owns)
      throw new Error(
        `De databaserol ${role.name} is eigenaar van tabellen en kan de muur tussen gemeenten weghalen. ${ADVICE}`,
      );
  });
}

const ADVICE =
  'Een superuser of eigenaar ziet door de muur tussen gemeenten heen: gebruik de rollen van docker/roles.sql en zet de eigenaar alleen in OWNER_DATABASE_URL.';

async function createDatabase(url: string): Promise<void> {
  try {
    await withClient(url, () => Promise.resolve());
  } catch (error) {
    if (!isUnknownDatabase(error)) throw error;
    await withClient(inDatabase(url, 'postgres'), (client) =>
      client.query(`create database ${pg.escapeIdentifier(databaseOf(url))}`),
    );
  }
}

async function createRoles(client: pg.Client, urls: DatabaseUrls): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = any($1)',
    [Object.values(SERVING_ROLES)],
  );
  const existing = new Set(rows.map(({ name }) => name));
  for (const key of Object.keys(SERVING_ROLES) as (keyof typeof SERVING_ROLES)[]) {
    const role = SERVING_ROLES[key];
    if (!urls[key]) continue;
    const { username, password } = new URL(urls[key]);
    if (decodeURIComponent(username) !== role)
      throw new Error(`${SETTINGS[key]} moet inloggen als ${role}, niet als ${username}. ${ADVICE}`);
    if (existing.has(role)) continue;
    await client.query(
      `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password
        ${pg.escapeLiteral(decodeURIComponent(password))}`,
    );
  }
}

/** Loads TypeORM only when a migration is waiting: most starts have none. */
async function migrate(client: pg.Client, url: string): Promise<void> {
  const { rows: tables } = await client.query<{ exists: boolean }>(
    `select to_regclass('public.migrations') is not null as exists`,
  );
  const { rows: done } = tables[0]?.exists
    ? await client.query<{ name: string }>('select name from migrations')
    : { rows: [] };
  const names = new Set(done.map(({ name }) => name));
  if (migrations.every((migration) => names.has(new migration().name))) return;
  const { DataSource } = await import('typeorm');
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTransactionMode: 'each',
  }).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

/** The queue has a database of its own, so that its role cannot read the product's and the other way round. */
async function prepareQueue(owner: string, queue: string): Promise<void> {
  const database = databaseOf(queue);
  await withClient(owner, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount) return;
    await client.query(`create database ${pg.escapeIdentifier(database)}`);
    await client.query(`grant connect, create on database ${pg.escapeIdentifier(database)} to ${SERVING_ROLES.queue}`);
  });
  const { runMigrations } = await import('bullmq');
  await withClient(queue, (client) => runMigrations(client));
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = makeClient({ connectionString: url, application_name: 'prepare' });
  await client.connect().catch((error: unknown) => {
    const { username, host } = new URL(url);
    const why = error instanceof Error ? error.message : String(error);
    throw Object.assign(
      new Error(`Verbinden met de database op ${host} als ${username} lukt niet: ${why}`, { cause: error }),
      { code: (error as { code?: string }).code },
    );
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const databaseOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

function inDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

const isUnknownDatabase = (error: unknown) => (error as { code?: string }).code === '3D000';
