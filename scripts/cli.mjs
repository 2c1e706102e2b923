/**
 * `npm run cli -- <command>`: work at the keyboard on the database of the settings, or on the embedded one, beside a running product or
 * without it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

await import('./build.mjs');
if (process.exitCode) process.exit();
const { openDatabases } = await import('../dist/apps/server/src/supervisor/databases.js');
const root = join(import.meta.dirname, '..');
const dataDir = process.env.DATA_DIR ?? join(root, '.data');
const productIsRunning = existsSync(join(dataDir, 'running.json'));
const databases = await openDatabases(process.env, dataDir);
const { app, programme, relay, queue } = databases.urls;
const child = spawn(process.execPath, ['dist/apps/server/src/cli.js', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    LOG_LEVEL: 'warn',
    ...process.env,
    DATABASE_URL: app,
    PROGRAMME_DATABASE_URL: programme,
    RELAY_DATABASE_URL: relay,
    QUEUE_DATABASE_URL: queue,
  },
});
[process.exitCode] = await once(child, 'exit');
if (!productIsRunning) await databases.stop();
