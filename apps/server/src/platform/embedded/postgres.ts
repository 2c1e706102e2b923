import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeClient } from '../database/clients.js';
import { accountToRunAs, copyOfBinaries, installedBinaries, reachableByAll, type Account } from './binaries.js';

/** Where clusters of root live when the product's own folder is closed to other accounts. */
const SHELTER = '/var/lib/duizend-bloemen';
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;

export type EmbeddedPostgres = {
  port: number;
  /** Connects as the superuser of the cluster: for preparing it, never for serving. */
  superuserUrl: (database: string) => string;
  /** Ends every session and stops the server, also one that was running already. */
  stop: () => Promise<void>;
};

type Options = { dataDir: string; port?: number; fsync?: boolean };
type Running = { pid: number; port: number };
type Place = {
  cluster: string;
  native: string;
  version: string;
  account: Account | null;
  log: string;
  password: string;
};

/**
 * Starts the PostgreSQL that ships with the product, or adopts the one a killed predecessor left running on the
 * same folder. The cluster is in `<dataDir>/postgres`, its random superuser password beside it.
 */
export async function startEmbeddedPostgres({ dataDir, port, fsync = true }: Options): Promise<EmbeddedPostgres> {
  const place = preparePlace(resolve(dataDir));
  await createCluster(place);
  checkVersion(place);
  const running = (await adopt(place)) ?? (await launch(place, port, fsync));
  return {
    port: running.port,
    superuserUrl: (database) => urlOf(running.port, place.password, database),
    stop: () => stop(running.pid),
  };
}

function preparePlace(dataDir: string): Place {
  const { native, version } = installedBinaries();
  const account = accountToRunAs();
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const password = passwordIn(join(dataDir, 'postgres-password'));
  const log = join(dataDir, 'postgres.log');
  if (!account || (reachableByAll(native) && reachableByAll(dataDir))) {
    return { cluster: join(dataDir, 'postgres'), native, version, account, log, password };
  }
  return {
    cluster: join(shelterOf(dataDir), 'postgres'),
    native: reachableByAll(native) ? native : copyOfBinaries(native, version, SHELTER),
    version,
    account,
    log,
    password,
  };
}

/** Noted in the data folder, so that who removes that folder starts afresh. */
function shelterOf(dataDir: string): string {
  const note = join(dataDir, 'postgres-elsewhere');
  if (!existsSync(note)) writeFileSync(note, join(SHELTER, randomBytes(6).toString('hex')));
  const shelter = readFileSync(note, 'utf8');
  mkdirSync(shelter, { recursive: true, mode: 0o755 });
  return shelter;
}

function passwordIn(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

const urlOf = (port: number, password: string, database: string) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

/** initdb works in a folder of its own and moves it into place, so a cluster that exists is a whole one. */
async function createCluster({ cluster, native, account, password }: Place): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const parent = dirname(cluster);
  const leftover = (name: string) => name.startsWith(`${basename(cluster)}.new-`);
  for (const name of readdirSync(parent).filter(leftover)) rmSync(join(parent, name), { recursive: true, force: true });
  const unfinished = `${cluster}.new-${process.pid}`;
  const passwordFile = `${unfinished}-password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
  await run(
    join(native, 'bin/initdb'),
    [
      '-D',
      unfinished,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
      '--no-instructions',
    ],
    account,
  );
  rmSync(passwordFile);
  renameSync(unfinished, cluster);
}

function run(program: string, args: string[], account: Account | null): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], ...account });
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`${basename(program)} mislukte: ${complaint.trim()}`)),
    );
  });
}

function checkVersion({ cluster, version }: Place): void {
  const ofData = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const ofProgram = version.split('.')[0];
  if (ofData === ofProgram) return;
  throw new Error(
    `De gegevens in ${cluster} zijn van PostgreSQL ${ofData}, meegeleverd is PostgreSQL ${ofProgram}. ` +
      `Maak met versie ${ofData} een reservekopie en zet die terug in een lege map, of zet de oude versie van het platform terug.`,
  );
}

/** The server that already runs on this cluster, when it answers to our password. Clears the trace of one that died. */
async function adopt({ cluster, password }: Place): Promise<Running | null> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const running = { pid: Number(lines[0]), port: Number(lines[3]) };
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (isPostgres(running.pid)) {
    if (running.port > 0 && (await answers(running.port, password))) return running;
    if (Date.now() > deadline)
      throw new Error(
        `Er draait al een PostgreSQL op ${cluster} (proces ${running.pid}) die niet antwoordt. Stop dat proces.`,
      );
    await pause(100);
  }
  rmSync(pidFile, { force: true });
  return null;
}

async function launch(place: Place, wanted: number | undefined, fsync: boolean): Promise<Running> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const port = wanted ?? (await freePort());
    const child = spawnServer(place, port, fsync);
    const pid = child.pid;
    if (pid !== undefined && (await becomesReady(child, port, place.password, deadline))) {
      child.unref();
      return { pid, port };
    }
    // A port taken in between, or the last processes of a killed predecessor that still hold its shared memory.
    if (Date.now() > deadline || wanted !== undefined) {
      throw new Error(`PostgreSQL start niet; het logboek ${place.log} eindigt met:\n${lastLines(place.log)}`);
    }
    await pause(250);
  }
}

/** Its own process group: Ctrl-C reaches the product first, which stops PostgreSQL last. */
function spawnServer({ cluster, native, account, log }: Place, port: number, fsync: boolean): ChildProcess {
  const settings: Record<string, string> = {
    unix_socket_directories: '',
    max_connections: '200',
    jit: 'off',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const output = openSync(log, 'a', 0o600);
  try {
    return spawn(
      join(native, 'bin/postgres'),
      [
        '-D',
        cluster,
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { cwd: '/', detached: true, stdio: ['ignore', output, output], ...account },
    );
  } finally {
    closeSync(output);
  }
}

async function becomesReady(child: ChildProcess, port: number, password: string, deadline: number): Promise<boolean> {
  let failed = false;
  child.once('exit', () => (failed = true));
  child.once('error', () => (failed = true));
  while (!failed && Date.now() < deadline) {
    if (await answers(port, password)) return !failed;
    await pause(30);
  }
  child.kill('SIGKILL');
  return false;
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = makeClient({ connectionString: urlOf(port, password, 'postgres'), connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stop(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  for (const deadline = Date.now() + STOP_TIMEOUT_MS; isPostgres(pid); await pause(20)) {
    if (Date.now() > deadline) return signal(pid, 'SIGQUIT');
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Alive and PostgreSQL: after a restart of the machine its number may belong to another program. */
function isPostgres(pid: number): boolean {
  if (!(pid > 0)) return false;
  const [state = '', command = ''] = existsSync('/proc/self/stat') ? ofProc(pid) : ofPs(pid);
  return command.includes('postgres') && !state.startsWith('Z');
}

function ofProc(pid: number): string[] {
  if (!existsSync(`/proc/${pid}/stat`)) return [];
  const [, command = '', state = ''] = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return [state, command];
}

const ofPs = (pid: number) =>
  spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/);

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

const lastLines = (file: string) => readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');
