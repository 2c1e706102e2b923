import pg from 'pg';

/**
 * The one place that opens connections of our own. A connection that dies says so once, as an event, wherever it is:
 * idle, lent out or between two statements. Unheard, that event would end the process; the statement that meets the
 * dead connection fails and tells whoever sent it.
 */
const heard = (client: pg.ClientBase): unknown => client.on('error', () => undefined);

/** A connection that is not open yet. */
export function makeClient(config: pg.ClientConfig): pg.Client {
  const client = new pg.Client(config);
  heard(client);
  return client;
}

/** A pool that opens connections when they are asked for. */
export function makePool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', () => undefined);
  pool.on('connect', heard);
  return pool;
}
