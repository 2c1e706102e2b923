/**
 * `npm run bench`: builds what changed, then measures the product beside a floor of hand-written SQL. See
 * bench/README.md.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

await import('./build.mjs');
if (process.exitCode) process.exit();
const { status } = spawnSync(
  process.execPath,
  ['--conditions=@bloemen/source', '--import', './scripts/ts.mjs', 'bench/run.ts', ...process.argv.slice(2)],
  { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' },
);
process.exitCode = status ?? 1;
