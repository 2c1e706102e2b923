import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../apps/server/test/postgres.js';
import { sealKeyIn } from '../../apps/server/test/seal-key.js';
import { freePort } from '../support/product.js';
import { redisThat } from '../support/redis.js';

const root = join(import.meta.dirname, '../..');
let database: TestDatabase;
let dataDir: string;
let safe: Record<string, string>;
/** Other keys of the seal: one made for development, and one that belongs to another certificate. */
let development: Record<string, string>;
let foreign: Record<string, string>;

beforeAll(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'bloemen-unsafe-'));
  chmodSync(dataDir, 0o755);
  safe = {
    NODE_ENV: 'production',
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://duizendbloemen.example',
    MAIL_URL: 'smtp://127.0.0.1:1',
    SECRET: 'a secret of this test, and long enough for it',
    ...(await sealKeyIn(dataDir)),
    LOG_LEVEL: 'warn',
    OWNER_DATABASE_URL: database.ownerUrl,
    DATABASE_URL: database.appUrl,
    PROGRAMME_DATABASE_URL: database.programmeUrl,
    RELAY_DATABASE_URL: database.relayUrl,
    QUEUE_DATABASE_URL: database.queueUrl,
  };
  const otherKey = (name: string, commonName: string) => (
    mkdirSync(join(dataDir, name)),
    sealKeyIn(join(dataDir, name), commonName)
  );
  development = await otherKey('development', 'Duizend Bloemen ontwikkelsleutel');
  foreign = await otherKey('foreign', 'Iemand anders');
});
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts a door of the product until it ends by itself or says `until`; answers what it printed. */
async function printedBy(
  door: string,
  settings: Record<string, string>,
  until = 'staat klaar op',
): Promise<{ code: number | null; text: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [`dist/apps/server/src/${door}.js`], {
    cwd: root,
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes(until)) child.kill('SIGTERM');
    });
  }
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, text };
}

describe('the product', () => {
  it('starts in production with settings that are safe', async () => {
    const { code, text } = await printedBy('start', safe);
    expect(text).toContain('Duizend Bloemen staat klaar op https://duizendbloemen.example');
    expect(code).toBe(0);
  }, 90_000);

  const withPassword = (url: string, from: string) =>
    Object.assign(new URL(url), { username: new URL(from).username, password: new URL(from).password }).href;

  it.each<[string, () => Record<string, string>, RegExp]>([
    [
      'a superuser for serving',
      () => ({ DATABASE_URL: database.superuserUrl }),
      /moet inloggen als bloemen_app, niet als postgres.*docker\/roles\.sql/,
    ],
    [
      'the owner for serving',
      () => ({ DATABASE_URL: database.ownerUrl }),
      /moet inloggen als bloemen_app, niet als bloemen_owner.*OWNER_DATABASE_URL/,
    ],
    [
      'the default secret',
      () => ({ SECRET: 'development-secret-not-for-production!' }),
      /SECRET is nog de standaardwaarde\. Zet een eigen geheim/,
    ],
    ['a secret that is too short', () => ({ SECRET: 'kort' }), /SECRET/],
    ['the example people in production', () => ({ DEMO: 'true' }), /DEMO staat aan\. Zet DEMO=false/],
    [
      'introspection in production',
      () => ({ GRAPHQL_INTROSPECTION: 'true' }),
      /GRAPHQL_INTROSPECTION staat aan\. Zet deze op false/,
    ],
    ['no mail in production', () => ({ MAIL_URL: '' }), /MAIL_URL ontbreekt\. Zet het SMTP-adres/],
    ['no public address in production', () => ({ PUBLIC_URL: '' }), /PUBLIC_URL ontbreekt\. Zet het https-adres/],
    [
      'a public address without https in production',
      () => ({ PUBLIC_URL: 'http://duizendbloemen.example' }),
      /PUBLIC_URL is geen https-adres/,
    ],
    [
      'no key for the seal in production',
      () => ({ SEAL_KEY_FILE: '', SEAL_CERTIFICATE_FILE: '' }),
      /SEAL_P12_FILE ontbreekt\. Zet een sleutel voor het zegel/,
    ],
    [
      'a development key for the seal in production',
      () => development,
      /De sleutel van het zegel is een ontwikkelsleutel\. Zet in productie een eigen sleutel/,
    ],
    [
      'a key of the seal that is of another certificate',
      () => ({ SEAL_KEY_FILE: foreign['SEAL_KEY_FILE']! }),
      /SEAL_KEY_FILE hoort niet bij het eerste certificaat/,
    ],
    [
      'a key of the seal without its certificate',
      () => ({ SEAL_CERTIFICATE_FILE: '' }),
      /Zet SEAL_KEY_FILE en SEAL_CERTIFICATE_FILE allebei/,
    ],
    [
      'a key of the seal that is not there',
      () => ({ SEAL_KEY_FILE: join(dataDir, 'nergens.pem') }),
      /SEAL_KEY_FILE is niet te lezen/,
    ],
    [
      'a PKCS#12 file that is none',
      () => ({ SEAL_KEY_FILE: '', SEAL_CERTIFICATE_FILE: '', SEAL_P12_FILE: safe['SEAL_KEY_FILE']! }),
      /SEAL_P12_FILE is niet te openen\. Controleer het bestand en SEAL_P12_PASSWORD/,
    ],
    [
      'a serving address without an owner',
      () => ({ OWNER_DATABASE_URL: '' }),
      /Zet DATABASE_URL .* en OWNER_DATABASE_URL .* allebei/,
    ],
    [
      'a wrong password',
      () => ({ RELAY_DATABASE_URL: withPassword(database.relayUrl, 'postgres://bloemen_relay:geraden@x') }),
      /als bloemen_relay lukt niet: password authentication failed/,
    ],
  ])(
    'refuses %s with a sentence that says what to do',
    async (_what, settings, sentence) => {
      const { code, text } = await printedBy('start', { ...safe, ...settings() });
      expect(text).toMatch(sentence);
      expect(text).not.toContain('staat klaar op');
      expect(code).toBe(1);
    },
    60_000,
  );
});

describe('the worker', () => {
  it.each([
    [
      'may throw work away',
      { 'maxmemory-policy': 'allkeys-lru', appendonly: 'yes' },
      /maxmemory-policy allkeys-lru\). Zet maxmemory-policy op noeviction/,
    ],
    [
      'forgets work at a restart',
      { 'maxmemory-policy': 'noeviction', appendonly: 'no' },
      /Redis vergeet taken bij een herstart\. Zet appendonly op yes/,
    ],
  ])(
    'refuses a Redis that %s',
    async (_what, settings, sentence) => {
      const redis = await redisThat(settings);
      try {
        const { code, text } = await printedBy('worker', { ...safe, REDIS_URL: redis.url });
        expect(text).toMatch(sentence);
        expect(code).toBe(1);
      } finally {
        redis.stop();
      }
    },
    60_000,
  );
});
