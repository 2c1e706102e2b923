import pg from 'pg';

/**
 * The one place that opens connections of our own. A connection that dies says so once, as an event, wherever it is:
 * idle, lent out, between two statements or while it opens. Unheard, that event would end the process; the statement that meets the
 * dead connection fails and tells whoever sent it.
 */
class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** A connection that is not open yet. */
export function makeClient(config: pg.ClientConfig): pg.Client {
  return new HeardClient(config);
}

/** A pool that opens connections when they are asked for. */
export function makePool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, Client: HeardClient });
  pool.on('error', () => undefined);
  return pool;
}
