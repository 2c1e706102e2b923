/**
 * The built product in production mode on a throw-away PostgreSQL and Redis, with two filled municipalities, for
 * testing from outside. Signs in as each example person the real way (mailed link) and prints the session cookies and
 * what the pages of each state (x-acting-as); mail that is sent later can be read at the address it prints. Everything
 * is gone after Ctrl-C.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailCatcher } from './mail-catcher.mjs';

const PEOPLE = [
  'coordinator@heemstede.example',
  'communicatie@heemstede.example',
  'wethouder@heemstede.example',
  'griffier@heemstede.example',
  'partner@wijheemstede.example',
  'coordinator@zandvoort.example',
  'adviseur@eentegeneenzaamheid.example',
  'beheer@vws.example',
  'adviseur@vng.example',
];
const root = join(import.meta.dirname, '..');
const door = (name) => join(root, 'dist/apps/server/src', `${name}.js`);
const folder = mkdtempSync(join(tmpdir(), 'bloemen-production-'));
chmodSync(folder, 0o755);
const stops = [() => rmSync(folder, { recursive: true, force: true })];
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  for (const stop of stops.reverse()) await stop();
  process.exit(code);
}
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));

async function freePort() {
  const server = createSocketServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function startRedis() {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Error('redis-server is niet gevonden. Installeer Redis (bijvoorbeeld: apt install redis-server).');
  }
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const child = spawn(
    'redis-server',
    [
      '--port',
      port,
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--requirepass',
      password,
      '--appendonly',
      'yes',
      '--maxmemory-policy',
      'noeviction',
    ].map(String),
    { stdio: 'ignore', detached: true },
  );
  stops.push(() => child.kill('SIGTERM') && once(child, 'exit'));
  return `redis://:${password}@127.0.0.1:${port}`;
}

async function startDatabase() {
  const { startEmbeddedPostgres } = await import('../dist/apps/server/src/platform/embedded/postgres.js');
  const { provision } = await import('../dist/apps/server/src/platform/embedded/provision.js');
  const server = await startEmbeddedPostgres({ dataDir: folder });
  stops.push(() => server.stop());
  const urls = await provision(server, 'bloemen');
  return {
    OWNER_DATABASE_URL: urls.owner,
    DATABASE_URL: urls.app,
    PROGRAMME_DATABASE_URL: urls.programme,
    RELAY_DATABASE_URL: urls.relay,
    QUEUE_DATABASE_URL: urls.queue,
  };
}

/** A key of this trial's own: production asks for one, and refuses the one made for development. */
async function makeSealKey() {
  const { makeSelfSigned } = await import('../dist/apps/server/src/platform/seal/self-signed.js');
  const { key, certificate } = await makeSelfSigned('Duizend Bloemen op proef', new Date(), 1);
  const files = {
    SEAL_KEY_FILE: join(folder, 'seal-key.pem'),
    SEAL_CERTIFICATE_FILE: join(folder, 'seal-certificate.pem'),
  };
  writeFileSync(files.SEAL_KEY_FILE, key, { mode: 0o600 });
  writeFileSync(files.SEAL_CERTIFICATE_FILE, certificate);
  return files;
}

async function run(name, args, environment) {
  const child = spawn(process.execPath, [door(name), ...args], { cwd: root, env: environment, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} mislukte.`);
}

function startProduct(environment) {
  const child = spawn(process.execPath, [door('start')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  stops.push(() => child.exitCode ?? (child.kill('SIGTERM') && once(child, 'exit')));
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      if (text.includes('staat klaar op')) resolve();
      else process.stdout.write(text);
    });
    child.once('exit', (code) => (ending ? undefined : reject(new Error(`Het platform stopte met code ${code}.`))));
  });
}

const link = /\/inloggen\/link#(\S+)/;

/** Asks a link, reads it in the mail and presses the button, as a browser does. */
async function signIn(url, email, catcher) {
  const post = (path, body, cookie = '') =>
    fetch(`${url}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'bloemen', cookie },
      body: JSON.stringify(body),
    });
  const cookieOf = (answer) =>
    answer.headers
      .getSetCookie()
      .filter((line) => !/max-age=0/i.test(line))
      .map((line) => line.split(';')[0])
      .join('; ');
  const asked = await post('magic-link', { email });
  const { text } = await catcher.mailWhere(({ to, text: content }) => to === email && link.test(content));
  const token = link.exec(text)[1];
  const signedIn = await post('magic-link/sign-in', { token }, cookieOf(asked));
  if (!signedIn.ok) throw new Error(`Inloggen als ${email} lukt niet: ${await signedIn.text()}`);
  const cookie = cookieOf(signedIn);
  const page = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { person { id } workspace { tenantId } } }' }),
  });
  const {
    data: { viewer },
  } = await page.json();
  return `cookie: ${cookie}  x-acting-as: ${viewer.person.id}@${viewer.workspace.tenantId}`;
}

try {
  await import('./build.mjs');
  if (process.exitCode) throw new Error('De build mislukte.');
  const catcher = await startMailCatcher();
  const mailbox = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(catcher.mails, null, 2)),
  );
  mailbox.listen(0, '127.0.0.1');
  const databases = await startDatabase();
  const url = `http://localhost:${process.env.PORT ?? 4000}`;
  const environment = {
    PUBLIC_URL: url,
    SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'warn',
    DATA_DIR: folder,
    ...(await makeSealKey()),
    ...process.env,
    ...databases,
    MAIL_URL: catcher.url,
    REQUIRE_MFA_FOR_NATIONAL: 'false',
  };
  await run('prepare', [], environment);
  await run('cli', ['seed'], { ...environment, NODE_ENV: 'development', DEMO: 'true' });
  await startProduct({
    ...environment,
    NODE_ENV: 'production',
    DEMO: 'false',
    REDIS_URL: process.env.REDIS_URL ?? (await startRedis()),
  });
  console.log(`\nProductie om op te proberen: ${url}\nVerstuurde mail: http://127.0.0.1:${mailbox.address().port}\n`);
  for (const email of PEOPLE) console.log(`${email.padEnd(40)} ${await signIn(url, email, catcher)}`);
  console.log('\nAlles verdwijnt na Ctrl-C.');
} catch (error) {
  console.error(error.message);
  await end(1);
}
