import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/**
 * Offers one throw-away PostgreSQL to all specs of a run, started when the first asks for it: a run of pure specs pays
 * nothing. It ends when its standard input closes, so also when this process is killed.
 */
export default async function globalSetup() {
  if (globalThis.testPostgres) return;
  let starting;
  const start = () => {
    const child = spawn(
      process.execPath,
      ['--conditions=@bloemen/source', '--import', './scripts/ts.mjs', 'apps/server/test/postgres-server.ts'],
      { cwd: root, stdio: ['pipe', 'pipe', 'inherit'], detached: true },
    );
    globalThis.testPostgres.child = child;
    return new Promise((resolve, reject) => {
      child.stdout.once('data', (line) => resolve(line.toString()));
      child.once('exit', (code) => reject(new Error(`the test PostgreSQL stopped with code ${code}`)));
    });
  };
  const server = createServer(async (_request, response) => {
    // Without this a spec may ask over a connection that is being closed for being idle.
    response.setHeader('connection', 'close');
    try {
      response.end(await (starting ??= start()));
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  globalThis.testPostgres = { server };
  process.env.TEST_POSTGRES = `http://127.0.0.1:${server.address().port}`;
}
