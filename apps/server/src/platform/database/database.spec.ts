import { AsyncResource } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testDatabase, type TestDatabase } from '../../../test/postgres.js';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { AuditService } from '../../modules/audit/audit.service.js';
import { Database } from './database.js';

const heemstede = tenantIdOf('GM0397');
const zandvoort = tenantIdOf('GM0473');

describe('the door to PostgreSQL', () => {
  let test: TestDatabase;
  let database: Database;
  let audit: AuditService;
  const inside = <T>(tenantId: string | null, work: () => T | Promise<T>) =>
    database.run({ tenantId, actorId: null }, work);
  const settings = () => ({
    DATABASE_URL: test.appUrl,
    PROGRAMME_DATABASE_URL: test.programmeUrl,
    RELAY_DATABASE_URL: test.relayUrl,
    POOL_SIZE: '4',
  });

  beforeAll(async () => {
    test = await testDatabase();
    database = new Database(new Config(settings()), new Clock());
    audit = new AuditService(database);
    await test.sql.query(
      `insert into tenant values ($1, 'municipality', 'Heemstede'), ($2, 'municipality', 'Zandvoort')`,
      [heemstede, zandvoort],
    );
    await inside(heemstede, () => audit.record('plan.saved', 'h'));
    await inside(zandvoort, () => audit.record('plan.saved', 'z'));
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await test.drop();
  });

  it('shows a workspace its own rows, and nobody without one anything', async () => {
    const subjects = () => database.query<{ subject_id: string }>('select subject_id from audit_event');
    expect(await inside(heemstede, subjects)).toEqual([{ subject_id: 'h' }]);
    expect(await inside(zandvoort, subjects)).toEqual([{ subject_id: 'z' }]);
    expect(await inside(null, subjects)).toEqual([]);
    expect(await database.asSystem('probe', subjects)).toEqual([]);
  });

  it('lets nobody write a row for another workspace, move one there, or change the trail', async () => {
    await expect(
      inside(heemstede, () =>
        database.query(`insert into stored_file (tenant_id, sha256, size_bytes, content) values ($1, $2, 0, '')`, [
          zandvoort,
          '0'.repeat(64),
        ]),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
    await inside(heemstede, () =>
      database.query(`insert into stored_file (sha256, size_bytes, content) values ($1, 0, '')`, ['1'.repeat(64)]),
    );
    await expect(
      inside(heemstede, () => database.query('update stored_file set tenant_id = $1', [zandvoort])),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(inside(heemstede, () => database.query(`update audit_event set type = 'x'`))).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(inside(heemstede, () => database.query('delete from audit_event'))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('leaves no workspace behind on a connection, also not after errors and under parallel work', async () => {
    const jobs = Array.from({ length: 400 }, (_, index) => {
      const tenantId = [heemstede, zandvoort, null][index % 3] ?? null;
      return inside(tenantId, async () => {
        const { seen } = await database.one<{ seen: string | null }>('select app_tenant_id()::text as seen');
        expect(seen).toBe(tenantId);
        if (index % 10 === 0) await database.query('select 1 / 0');
      }).catch((error: unknown) => {
        if (index % 10 !== 0) throw error;
      });
    });
    await Promise.all(jobs);
  });

  it('refuses a statement outside a unit of work, and a workspace that is no id', async () => {
    await expect(database.query('select 1')).rejects.toThrow('No unit of work');
    await expect(inside(`x'; select 1; --`, () => database.query('select 1'))).rejects.toMatchObject({
      code: 'bad_input',
    });
  });

  it('does one statement of the platform in a unit of its own, and says what that statement said when it fails', async () => {
    const seen = await database.asSystemAtOnce<{ scope: string }>(
      'probe',
      `select current_setting('app.scope') as scope`,
    );
    expect(seen).toEqual([{ scope: 'system' }]);
    await expect(database.asSystemAtOnce('probe', 'select 1 / $1::int as nothing', [0])).rejects.toMatchObject({
      code: '22012',
    });
    await expect(
      inside(heemstede, () => database.one(`select current_setting('app.scope') as scope`)),
    ).resolves.toEqual({ scope: 'tenant' });
  });

  it('fails a unit in which a statement failed that nobody waited for, and takes no statement after the end', async () => {
    const late = { do: () => Promise.resolve<unknown>(null) };
    await expect(
      inside(heemstede, async () => {
        await database.query(`insert into stored_file (sha256, size_bytes, content) values ($1, 0, '')`, [
          '2'.repeat(64),
        ]);
        database.send('select 1 / 0');
      }),
    ).rejects.toMatchObject({ code: '22012' });
    expect(
      await inside(heemstede, () => database.query('select 1 from stored_file where sha256 = $1', ['2'.repeat(64)])),
    ).toEqual([]);
    await inside(heemstede, async () => {
      await database.query('select 1');
      late.do = AsyncResource.bind(() => database.query('select 1'));
    });
    await expect(late.do()).rejects.toThrow('has ended');
    expect(() => database.send('select 1')).toThrow('No unit of work');
  });

  it('survives a connection that dies while it is lent out: the unit fails, the next one works', async () => {
    await expect(
      inside(heemstede, async () => {
        const { pid } = await database.one<{ pid: number }>('select pg_backend_pid() as pid');
        await test.sql.query('select pg_terminate_backend($1)', [pid]);
        await pause(200);
        await database.query('select 1');
      }),
    ).rejects.toMatchObject({ code: 'unavailable' });
    expect(await inside(heemstede, () => database.one('select 1 as works'))).toEqual({ works: 1 });
  });

  it('says that it is unavailable when no connection comes free in time, and when the database is away', async () => {
    const full = new Database(
      new Config({ ...settings(), POOL_SIZE: '1', DATABASE_CONNECT_TIMEOUT_MS: '300' }),
      new Clock(),
    );
    const slow = full.asSystem('holds the one connection', () => full.query('select pg_sleep(1)'));
    await expect(full.asSystem('waits in vain', () => full.query('select 1'))).rejects.toMatchObject({
      code: 'unavailable',
    });
    await slow;
    await expect(full.asSystem('comes after', () => full.query('select 1 as one'))).resolves.toEqual([{ one: 1 }]);
    await full.onApplicationShutdown();

    const nowhere = new Database(
      new Config({ ...settings(), DATABASE_URL: 'postgres://bloemen_app@127.0.0.1:1/x' }),
      new Clock(),
    );
    await expect(nowhere.asSystem('finds nobody', () => nowhere.query('select 1'))).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('refuses a role that may pass the wall', async () => {
    const unsafe = new Database(new Config({ ...settings(), DATABASE_URL: test.superuserUrl }), new Clock());
    await expect(unsafe.run({ tenantId: heemstede, actorId: null }, () => unsafe.query('select 1'))).rejects.toThrow(
      'mag het platform niet gebruiken',
    );
    await unsafe.onApplicationShutdown();
  });

  it('reads across workspaces read-only, with a line in the trail of the reader', async () => {
    const stampOfHeemstede = `select tenant_id from programme_stamp where tenant_id = '${heemstede}'`;
    const stamps = await inside(heemstede, async () => {
      await database.query('insert into programme_stamp default values');
      return database.acrossTenants('probe', (read) => read.query(stampOfHeemstede));
    });
    expect(stamps).toEqual([]);
    const after = await inside(zandvoort, () =>
      database.acrossTenants('probe', (read) => read.query(stampOfHeemstede)),
    );
    expect(after).toEqual([{ tenant_id: heemstede }]);
    const trail = await inside(zandvoort, () =>
      database.query(`select 1 from audit_event where type = 'programme.read_across' and subject_id = 'probe'`),
    );
    expect(trail).toHaveLength(1);
    await expect(
      inside(heemstede, () => database.acrossTenants('probe', (read) => read.query('delete from programme_stamp'))),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('finds every way to change the trail behind its back', async () => {
    const broken = () => inside(heemstede, () => audit.firstBrokenLink());
    for (let i = 0; i < 5; i += 1) await inside(heemstede, () => audit.record('plan.saved', `n${i}`, { i }));
    expect(await broken()).toBeNull();
    const tampering = [
      `update audit_event set body = '{"i": 9}' where seq = 3 and tenant_id = '${heemstede}'`,
      `update audit_event set happened_at = happened_at + interval '1 second' where seq = 2
        and tenant_id = '${heemstede}'`,
      `delete from audit_event where seq = 3 and tenant_id = '${heemstede}'`,
      `delete from audit_event where tenant_id = '${heemstede}' and seq = (select max(seq) from audit_event
        where tenant_id = '${heemstede}')`,
      `update audit_event e set subject_id = o.subject_id from audit_event o where e.tenant_id = o.tenant_id
        and e.tenant_id = '${heemstede}' and e.seq in (4, 5) and o.seq in (4, 5) and e.seq <> o.seq`,
    ];
    for (const statement of tampering) {
      const client = await test.sql.connect();
      await client.query('create temp table kept as select * from audit_event');
      await client.query(statement);
      expect([statement, await broken()]).not.toEqual([statement, null]);
      await client.query('delete from audit_event; insert into audit_event select * from kept; drop table kept');
      client.release();
    }
    expect(await broken()).toBeNull();
  });
});
