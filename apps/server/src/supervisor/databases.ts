import { createHmac } from 'node:crypto';
import type { DatabaseUrls } from '../platform/database/prepare.js';
import { startEmbeddedPostgres } from '../platform/embedded/postgres.js';
import { provision } from '../platform/embedded/provision.js';

type Environment = Record<string, string | undefined>;
export type Databases = { urls: DatabaseUrls; stop: () => Promise<void> };

/** The PostgreSQL of the settings, or the embedded one when none is set. */
export async function openDatabases(environment: Environment, dataDir: string): Promise<Databases> {
  if (environment.DATABASE_URL) return { urls: givenDatabases(environment), stop: () => Promise.resolve() };
  const server = await startEmbeddedPostgres({ dataDir });
  return { urls: await provision(server, 'bloemen'), stop: server.stop };
}

/**
 * DATABASE_URL and OWNER_DATABASE_URL are enough: the other roles sign in on the same server with a password that
 * follows from that of bloemen_app, unless their own address is set.
 */
export function givenDatabases(environment: Environment): DatabaseUrls {
  const { DATABASE_URL: app, OWNER_DATABASE_URL: owner } = environment;
  if (!app || !owner) {
    throw new Error(
      'Zet DATABASE_URL (rol bloemen_app) en OWNER_DATABASE_URL (eigenaar van de database) allebei, of geen van beide.',
    );
  }
  const derived = (role: string, suffix = '') => {
    const url = new URL(app);
    url.username = role;
    url.password = createHmac('sha256', decodeURIComponent(url.password)).update(role).digest('base64url');
    url.pathname += suffix;
    return url.href;
  };
  return {
    owner,
    app,
    programme: environment.PROGRAMME_DATABASE_URL || derived('bloemen_programme'),
    relay: environment.RELAY_DATABASE_URL || derived('bloemen_relay'),
    queue: environment.REDIS_URL ? undefined : environment.QUEUE_DATABASE_URL || derived('app_queue', '_queue'),
  };
}
