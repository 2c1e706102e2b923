import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../src/platform/database/prepare.js';
import { startEmbeddedPostgres } from '../src/platform/embedded/postgres.js';
import { provision } from '../src/platform/embedded/provision.js';

/**
 * The PostgreSQL of one test run: a cluster in a temporary folder with one migrated template that each suite clones.
 * Prints how to reach it and lives until its standard input closes.
 */
const dataDir = mkdtempSync(join(tmpdir(), 'bloemen-test-'));
chmodSync(dataDir, 0o755);
const server = await startEmbeddedPostgres({ dataDir, fsync: false });
const end = async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit();
};
process.stdin.on('end', () => void end()).resume();
const template = await provision(server, 'template_bloemen');
await prepareDatabase(template);
console.log(JSON.stringify({ superuser: server.superuserUrl('postgres'), template }));
