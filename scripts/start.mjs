/** `npm start`: builds what changed, then hands over to the supervisor. */
await import('./build.mjs');
if (process.exitCode) process.exit();
await import('../dist/apps/server/src/start.js');
