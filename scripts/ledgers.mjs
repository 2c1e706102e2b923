/**
 * Rewrites every ledger: contract, permissions, errors, settings, and (with a throw-away PostgreSQL) the tenancy of all
 * tables.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const args of [['scripts/contract.mjs'], ['scripts/test.mjs', 'apps/server/test/tenancy.spec.ts']]) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, WRITE_LEDGERS: 'true' },
  });
  if (status) process.exitCode = status;
}
