import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const START_TIMEOUT_MS = 180_000;

/**
 * Offers all specs of a run one throw-away PostgreSQL, and the data folder that a first start of the built product
 * leaves behind, to copy. Each is made when the first spec asks for it: a run of pure specs pays nothing. The server
 * ends when its standard input closes, so also when this process is killed.
 */
export default async function globalSetup() {
  if (globalThis.testServices) return;
  const made = { children: [], folders: [] };
  const start = (args, options) => {
    const child = spawn(process.execPath, args, { cwd: root, ...options });
    made.children.push(child);
    return child;
  };
  const services = {
    '/postgres': async () => {
      const child = start(
        ['--conditions=@bloemen/source', '--import', './scripts/ts.mjs', 'apps/server/test/postgres-server.ts'],
        { stdio: ['pipe', 'pipe', 'inherit'], detached: true },
      );
      const died = once(child, 'exit').then(([code]) =>
        Promise.reject(new Error(`the test PostgreSQL stopped with code ${code}`)),
      );
      const [line] = await Promise.race([once(child.stdout, 'data'), died]);
      return line;
    },
    '/first-start': async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bloemen-first-start-'));
      made.folders.push(folder);
      // Open to the account that PostgreSQL runs under when the tests are run by root.
      chmodSync(folder, 0o755);
      const child = start(['dist/apps/server/src/start.js'], {
        env: { ...process.env, NODE_ENV: 'development', PORT: await freePort(), DATA_DIR: folder },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      let printed = '';
      const patience = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS);
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text) => {
          printed += text;
          if (!child.killed && printed.includes('staat klaar op')) child.kill('SIGINT');
        });
      }
      const [code] = await once(child, 'exit');
      clearTimeout(patience);
      if (code !== 0 || !printed.includes('staat klaar op')) throw new Error(`the product does not start:\n${printed}`);
      return folder;
    },
  };
  const answers = new Map();
  const server = createServer(async ({ url }, response) => {
    // Without this a spec may ask over a connection that is being closed for being idle.
    response.setHeader('connection', 'close');
    try {
      if (!answers.has(url)) answers.set(url, services[url]());
      response.end(await answers.get(url));
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  globalThis.testServices = { server, ...made };
  process.env.TEST_SERVICES = `http://127.0.0.1:${server.address().port}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return String(port);
}
