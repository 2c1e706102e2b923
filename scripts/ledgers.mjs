/**
 * Rewrites every ledger: contract, permissions, errors, settings, and (by the specs of the server, on a throw-away
 * PostgreSQL) the tenancy of all tables and who reads what of whom. With patterns of specs it runs those only, and of
 * `reads.txt` adds what they send: `npm run ledgers -- apps/server/src/modules/plans`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const patterns = process.argv.slice(2);
const specs = patterns.length > 0 ? ['apps/server/test/tenancy.spec.ts', ...patterns] : ['apps/server'];
for (const args of [['scripts/contract.mjs'], ['scripts/test.mjs', ...specs]]) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, WRITE_LEDGERS: 'true' },
  });
  if (status) process.exitCode = status;
}
