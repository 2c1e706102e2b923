/**
 * Writes what must be reviewed when it changes: the GraphQL schema, the portal's typed documents, and the ledgers of
 * permissions, errors and settings. `--check` compares instead of writing and fails on a difference. Needs no database.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [
    '--conditions=@bloemen/source',
    '--import',
    './scripts/ts.mjs',
    'apps/server/test/contract.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
