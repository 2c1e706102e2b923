import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Config } from '../config/config.js';
import { fromDatabase } from '../errors/domain-error.js';

/** Gives a connection back; with an error it is closed instead of reused. */
export type Release = (error?: Error) => void;

/**
 * A pool of connections as one database role. Connecting throws unavailable when none comes free in time or the
 * database cannot be reached.
 */
export type Connections = { connect(): Promise<[PoolClient, Release]>; close(): Promise<void> };

const ignore = (): void => undefined;

/** Makes the pool of one role; it connects at first use and refuses a role that could pass the wall. */
export function makeDataSource(url: string, role: string, size: number, config: Config): Connections {
  const { DATABASE_CONNECT_TIMEOUT_MS, STATEMENT_TIMEOUT_MS, LOCK_TIMEOUT_MS, IDLE_TRANSACTION_TIMEOUT_MS } =
    config.values;
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: role,
    poolErrorHandler: () => undefined,
    extra: {
      max: size,
      pipeline: true,
      connectionTimeoutMillis: DATABASE_CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    },
  });
  let ready: Promise<PostgresDriver> | null = null;
  const start = async (): Promise<PostgresDriver> => {
    await source.initialize();
    const [current] = await source.query<{ name: string; unsafe: boolean }[]>(
      'select current_user as name, rolsuper or rolbypassrls as unsafe from pg_roles where rolname = current_user',
    );
    if (!current || current.unsafe || current.name !== role) {
      await source.destroy();
      throw new Error(
        `De databaserol ${current?.name} mag het platform niet gebruiken: verwacht ${role}, geen superuser en zonder BYPASSRLS.`,
      );
    }
    return source.driver as unknown as PostgresDriver;
  };
  return {
    async connect() {
      ready ??= start().catch((error: unknown) => {
        ready = null;
        throw error;
      });
      const obtained = ready.then((driver) => driver.obtainMasterConnection() as Promise<[PoolClient, Release]>);
      const [client, release] = await obtained.catch((error: unknown) => {
        throw fromDatabase(error);
      });
      // The pool listens only while a connection is idle. One that dies while it is lent out fails its statements;
      // unheard, it would end the process.
      client.on('error', ignore);
      return [
        client,
        (error) => {
          client.off('error', ignore);
          release(error);
        },
      ];
    },
    async close() {
      if (source.isInitialized) await source.destroy();
    },
  };
}
