import { assertSafeRole, prepareDatabase } from './platform/database/prepare.js';
import { givenDatabases } from './supervisor/databases.js';

/**
 * The door of a release: brings roles, schema and queue of the set databases up to date, then ends. Run it before the
 * new version serves.
 */
try {
  const urls = givenDatabases(process.env);
  await prepareDatabase(urls);
  for (const role of ['app', 'programme', 'relay'] as const) await assertSafeRole(urls[role]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
