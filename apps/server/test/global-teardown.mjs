/** Ends the throw-away PostgreSQL of the run, if one was started, and waits until it has gone. */
export default async function globalTeardown() {
  const { child, server } = globalThis.testPostgres ?? {};
  globalThis.testPostgres = undefined;
  server?.close();
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await gone;
}
