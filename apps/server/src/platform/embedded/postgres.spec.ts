import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { drawLinks } from './binaries.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './postgres.js';
import { makeClient } from '../database/clients.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
let dataDir: string;
let running: EmbeddedPostgres[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bloemen-embedded-'));
  chmodSync(dataDir, 0o755);
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (fsync = false) => {
  const server = await startEmbeddedPostgres({ dataDir, fsync });
  running.push(server);
  return server;
};

async function ask(server: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>> {
  const client = makeClient({ connectionString: server.superuserUrl('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0] ?? {};
  } finally {
    await client.end();
  }
}

const pidOf = (cluster = join(dataDir, 'postgres')) =>
  Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('startEmbeddedPostgres', () => {
  it('keeps data over a stop, with the same order of text on every system', async () => {
    const first = await start();
    await ask(first, `create table kept as select 'gebleven' as what`);
    await first.stop();
    const second = await start();
    expect(await ask(second, 'select what from kept')).toEqual({ what: 'gebleven' });
    expect(
      await ask(
        second,
        `select datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding from pg_database
          where datname = 'postgres'`,
      ),
    ).toEqual({
      datlocprovider: 'b',
      datlocale: 'C.UTF-8',
      encoding: 'UTF8',
    });
  });

  it('adopts the server that a killed predecessor left, and stops it', async () => {
    const left = await start();
    const adopted = await start();
    expect(adopted.port).toBe(left.port);
    await adopted.stop();
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('comes back after kill -9 of the server, with what was committed', async () => {
    const first = await start(true);
    await ask(first, `create table kept as select 'gebleven' as what`);
    process.kill(pidOf(), 'SIGKILL');
    expect(await ask(await start(), 'select what from kept')).toEqual({ what: 'gebleven' });
  });

  it('does not take the number of a dead server for a living one', async () => {
    await (await start()).stop();
    writeFileSync(
      join(dataDir, 'postgres/postmaster.pid'),
      `${process.pid}\n${dataDir}/postgres\n1\n5432\n\n127.0.0.1\n`,
    );
    expect(await ask(await start(), 'select 1 as up')).toEqual({ up: 1 });
  });

  it('lets nobody in without the password', async () => {
    const url = new URL((await start()).superuserUrl('postgres'));
    url.password = 'geraden';
    await expect(makeClient({ connectionString: url.href }).connect()).rejects.toThrow(
      /password authentication failed/,
    );
    expect(statSync(join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600);
  });

  it('says what to do when the data are of another version', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '16\n');
    await expect(start()).rejects.toThrow(/van PostgreSQL 16, meegeleverd is PostgreSQL 18/);
  });

  asRoot('shelters the cluster when root works in a folder that is closed to others', async () => {
    chmodSync(dataDir, 0o700);
    const server = await start();
    const { place } = (await ask(server, `select current_setting('data_directory') as place`)) as { place: string };
    expect(place).toMatch(/^\/var\/lib\/duizend-bloemen\/[0-9a-f]{12}\/postgres$/);
    await ask(server, `create table kept as select 'gebleven' as what`);
    await server.stop();
    const again = await start();
    expect(await ask(again, 'select what from kept')).toEqual({ what: 'gebleven' });
    await again.stop();
    rmSync(dirname(place), { recursive: true });
  });
});

describe('drawLinks', () => {
  it('draws the library links that an install without scripts leaves out, also over a broken one', () => {
    mkdirSync(join(dataDir, 'native/lib'), { recursive: true });
    writeFileSync(join(dataDir, 'native/lib/libx.so.60.2'), 'library');
    symlinkSync('gone', join(dataDir, 'native/lib/libx.so'));
    const links = ['libx.so', 'libx.so.60'].map((name) => ({
      source: 'native/lib/libx.so.60.2',
      target: `native/lib/${name}`,
    }));
    writeFileSync(join(dataDir, 'native/pg-symlinks.json'), JSON.stringify(links));
    drawLinks(dataDir);
    for (const { target } of links) expect(readFileSync(join(dataDir, target), 'utf8')).toBe('library');
  });
});
