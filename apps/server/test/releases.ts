import { makePool } from '../src/platform/database/clients.js';
import { everyRelease } from '../src/modules/publication/publication.builders.js';

/**
 * Shows every block of a municipality in a running product, with texts that carry a mark, and tells its processes. For
 * specs that know the product from outside.
 */
export async function showEverything(connectionString: string, tenantId: string, mark: string, today: string) {
  const sql = makePool({ connectionString, max: 1 });
  try {
    await everyRelease(sql, tenantId, mark, today);
    // No record stands behind them: to a block that goes along, or that is looked after, they would be gone.
    await sql.query(`update public_block set mode = 'OFF' where tenant_id = $1`, [tenantId]);
    await sql.query(`select pg_notify('publication', '{}')`);
  } finally {
    await sql.end();
  }
}
