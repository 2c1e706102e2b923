import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Config } from './platform/config/config.js';
import { productRoot } from './platform/config/product-root.js';
import { makeClient } from './platform/database/clients.js';
import { assertSafeRole, prepareDatabase, type DatabaseUrls } from './platform/database/prepare.js';
import { readSealKey } from './platform/seal/seal-key.js';
import { DEVELOPMENT_MARK, makeSelfSigned } from './platform/seal/self-signed.js';
import { settings } from './settings.js';
import { Child, spawnWithSupervisor } from './supervisor/child.js';
import { DataFolder } from './supervisor/data-folder.js';
import { openDatabases, type Databases } from './supervisor/databases.js';

type Environment = Record<string, string | undefined>;

const READY_TIMEOUT_MS = 120_000;
const LOOPBACK = '127.0.0.1';
const embedded = !process.env.DATABASE_URL;
const demonstration = embedded && process.env.NODE_ENV !== 'production';
const say = (sentence: string) => console.log(sentence);
const script = (name: string) => new URL(`./${name}.js`, import.meta.url);

/**
 * Starts the whole product with one command: database, migrations, first-run data, API and worker; and stops them in
 * the reverse order. In production the same parts are started one by one (docker/compose.yml).
 */
class Supervisor {
  private readonly folder = new DataFolder(process.env.DATA_DIR ?? join(productRoot, '.data'));
  private databases: Promise<Databases> | null = null;
  private command: ChildProcess | null = null;
  private children: Child[] = [];
  private ending: Promise<void> | null = null;

  async run(): Promise<void> {
    process.on('SIGINT', () => this.end(0));
    process.on('SIGTERM', () => this.end(0));
    await this.folder.take(say);
    await assertPortFree(Number(process.env.PORT || 4000), process.env.HOST || (demonstration ? LOOPBACK : undefined));
    this.databases = openDatabases(process.env, this.folder.path);
    const { urls } = await this.databases;
    const environment = this.environmentOf(urls, await this.sealOf(process.env));
    const { values } = new Config(environment, settings);
    const { publicUrl, PORT } = values;
    await readSealKey(values);
    await prepareDatabase(urls);
    for (const role of ['app', 'programme', 'relay'] as const) await assertSafeRole(urls[role]);
    await this.seed(environment, urls.app);
    if (this.ending) return;
    this.startChildren(environment);
    await this.untilReady(`http://127.0.0.1:${PORT}/health/ready`);
    if (this.ending) return;
    say(`\nDuizend Bloemen staat klaar op ${publicUrl}\nStoppen: Ctrl-C. Gegevens blijven bewaard.`);
  }

  fail(error: unknown): void {
    if (this.ending) return;
    console.error(error instanceof Error ? error.message : error);
    this.end(1);
  }

  /** A second signal does not wait for anybody but PostgreSQL. */
  end(code: number): void {
    if (this.ending) return this.children.forEach((child) => child.kill());
    this.ending = this.stopAll().then(
      () => process.exit(code),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  }

  private async stopAll(): Promise<void> {
    if (this.children.length > 0) say('\nHet platform stopt.');
    this.command?.kill('SIGKILL');
    await Promise.all(this.children.map((child) => child.stop()));
    const databases = await this.databases?.catch(() => null);
    await databases?.stop();
    this.folder.release();
  }

  /**
   * First-run data has parts, each loaded once: asked for when the database is empty or another build brings another
   * list.
   */
  private async seed(environment: Environment, url: string): Promise<void> {
    const build = readFileSync(join(productRoot, 'dist/server.inputs'), 'utf8');
    if (this.folder.recall('seeded-by') === build && !(await wantsFirstRunData(url))) return;
    say('De gegevens van de gemeenten worden klaargezet.');
    this.command = spawnWithSupervisor(script('cli'), ['seed'], environment);
    const [code] = (await once(this.command, 'exit')) as [number | null];
    this.command = null;
    if (code !== 0)
      throw new Error('Het klaarzetten van de gegevens is niet gelukt; de volgende start gaat daarmee verder.');
    this.folder.remember('seeded-by', build);
  }

  private startChildren(environment: Environment): void {
    const on = {
      say,
      startFailed: () => this.end(1),
      spawned: () => this.folder.note(this.children.flatMap(({ pid }) => pid ?? [])),
    };
    this.children = [
      new Child('server', script('main'), environment, on),
      new Child('worker', script('worker'), environment, on),
    ];
    for (const child of this.children) child.start();
  }

  /**
   * The settings of the children. Without a database of one's own this is the demonstration: quiet, and this machine
   * only.
   */
  private environmentOf({ app, programme, relay, queue }: DatabaseUrls, seal: Environment): Environment {
    return {
      ...seal,
      ...(embedded && { SECRET: this.folder.secret('secret'), LOG_LEVEL: 'warn' }),
      ...(demonstration && { DEMO: 'true', HOST: LOOPBACK, DRAIN_SECONDS: '0' }),
      ...process.env,
      OWNER_DATABASE_URL: undefined,
      DATABASE_URL: app,
      PROGRAMME_DATABASE_URL: programme,
      RELAY_DATABASE_URL: relay,
      QUEUE_DATABASE_URL: queue,
    };
  }

  /** Outside production a development key, made once and kept; nothing when the settings name a key. */
  private async sealOf({
    NODE_ENV,
    SEAL_P12_FILE,
    SEAL_KEY_FILE,
    SEAL_CERTIFICATE_FILE,
  }: Environment): Promise<Environment> {
    if (NODE_ENV === 'production' || SEAL_P12_FILE || SEAL_KEY_FILE || SEAL_CERTIFICATE_FILE) return {};
    if (!this.folder.recall('seal-certificate.pem')) {
      const { key, certificate } = await makeSelfSigned(`Duizend Bloemen ${DEVELOPMENT_MARK}`, new Date(), 10);
      this.folder.remember('seal-key.pem', key);
      this.folder.remember('seal-certificate.pem', certificate);
    }
    return {
      SEAL_KEY_FILE: join(this.folder.path, 'seal-key.pem'),
      SEAL_CERTIFICATE_FILE: join(this.folder.path, 'seal-certificate.pem'),
    };
  }

  private async untilReady(address: string): Promise<void> {
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (!this.ending) {
      const answer = await fetch(address).catch(() => null);
      if (answer?.ok) return;
      if (Date.now() > deadline) throw new Error(`${address} antwoordt niet binnen ${READY_TIMEOUT_MS / 1_000} s.`);
      await pause(100);
    }
  }
}

async function assertPortFree(port: number, host: string | undefined): Promise<void> {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Poort ${port} is al in gebruik door een ander programma. Stop dat, of kies een andere poort: PORT=${port + 1} npm start`,
    );
  }
  probe.close();
}

/** False once all first-run data is in place; a start that was cut short goes on with what is missing. */
async function wantsFirstRunData(url: string): Promise<boolean> {
  const client = makeClient({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select set_config('app.scope', 'system', false)`);
    return (await client.query(`select 1 from first_run where part = 'all'`)).rowCount === 0;
  } finally {
    await client.end();
  }
}

const supervisor = new Supervisor();
supervisor.run().catch((error: unknown) => supervisor.fail(error));
