import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/postgres.js';
import { productRoot } from '../../../platform/config/product-root.js';
import { aPerson, aWorkspace } from '../identity.builders.js';

/** The real process with everything logged, because only its own output shows what a log collector would get. */
describe('the process log', () => {
  let database: TestDatabase;
  let server: ChildProcess;
  let url: string;
  let output = '';

  beforeAll(async () => {
    database = await testDatabase();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = spawn(
      process.execPath,
      ['--conditions=@bloemen/source', '--import', './scripts/ts.mjs', 'apps/server/src/main.ts'],
      {
        cwd: productRoot,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: {
          PATH: process.env['PATH'],
          NODE_ENV: 'development',
          LOG_LEVEL: 'trace',
          PORT: String(port),
          HOST: '127.0.0.1',
          DATABASE_URL: database.appUrl,
          PROGRAMME_DATABASE_URL: database.programmeUrl,
          RELAY_DATABASE_URL: database.relayUrl,
          QUEUE_DATABASE_URL: database.queueUrl,
        },
      },
    );
    for (const stream of [server.stdout!, server.stderr!])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ready = await Promise.race([
      once(server, 'message').then(() => true),
      once(server, 'exit').then(() => false),
    ]);
    if (!ready) throw new Error(output);
  }, 120_000);
  afterAll(async () => {
    if (server.kill('SIGTERM')) await once(server, 'exit');
    await database.drop();
  }, 60_000);

  it('tells that somebody signed in, and neither with what nor who', async () => {
    const workspace = await aWorkspace(database.sql);
    const { email } = await aPerson(database.sql, { roles: { [workspace]: 'COORDINATOR' } });
    const post = (path: string, body: object, cookie = '') =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-with': 'bloemen', cookie },
        body: JSON.stringify(body),
      });
    const asked = await post('/api/auth/magic-link', { email });
    const browser = asked.headers.getSetCookie()[0]!.split(';')[0]!;
    const { rows } = await database.sql.query<{ body: string }>('select body from mail_message');
    const token = /#([\w-]{43})/.exec(rows[0]!.body)![1]!;
    await post('/api/auth/magic-link/sign-in', { token: `${token.slice(1)}x` }, browser);
    const signedIn = await post('/api/auth/magic-link/sign-in', { token }, browser);
    expect(signedIn.status).toBe(200);
    const session = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
    await post('/graphql', { query: '{ viewer { person { email } } }' }, session);
    await fetch(`${url}/api/auth/oidc/callback?code=geheime-code&state=${token}`, { redirect: 'manual' });
    await post('/api/auth/sign-out', {}, session);
    expect(output).toContain('/api/auth/magic-link/sign-in');
    expect(output).toContain('/api/auth/oidc/callback');
    expect(output).toMatch(
      new RegExp(`"requestId":"[\\w-]{36}","tenantId":"${workspace}","method":"POST","path":"/graphql"`),
    );
    for (const secret of [token, token.slice(1), browser.split('=')[1]!, session.split('=')[1]!, 'geheime-code', email])
      expect(output).not.toContain(secret);
  }, 60_000);
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await once(probe.close(), 'close');
  return port;
}
