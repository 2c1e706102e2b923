import { createHmac } from 'node:crypto';
import pg from 'pg';
import { makeClient } from '../database/clients.js';
import type { DatabaseUrls } from '../database/prepare.js';
import type { EmbeddedPostgres } from './postgres.js';

/**
 * A database on the embedded server with the same division of roles as a real one: an owner that is no superuser,
 * and the addresses of the serving roles, whose passwords follow from the cluster's own.
 */
export async function provision(server: EmbeddedPostgres, database: string): Promise<Required<DatabaseUrls>> {
  const secret = new URL(server.superuserUrl('postgres')).password;
  const url = (role: string, name = database) => {
    const address = new URL(server.superuserUrl(name));
    address.username = role;
    address.password = createHmac('sha256', secret).update(role).digest('base64url');
    return address.href;
  };
  const urls = {
    owner: url('bloemen_owner'),
    app: url('bloemen_app'),
    programme: url('bloemen_programme'),
    relay: url('bloemen_relay'),
    queue: url('app_queue', `${database}_queue`),
  };
  const client = makeClient({ connectionString: server.superuserUrl('postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = 'bloemen_owner') as role,
         exists (select from pg_database where datname = $1) as database`,
      [database],
    );
    const password = pg.escapeLiteral(new URL(urls.owner).password);
    if (!rows[0]?.role) await client.query(`create role bloemen_owner login createrole createdb password ${password}`);
    if (!rows[0]?.database) await client.query(`create database ${pg.escapeIdentifier(database)} owner bloemen_owner`);
  } finally {
    await client.end();
  }
  return urls;
}
