import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { aPerson, aWorkspace } from './identity.builders.js';
import { IdentityModule } from './identity.module.js';

const tenantTables = ['role_assignment', 'portfolio_holding', 'identity_provider', 'identity_provider_domain'] as const;
const systemTables = ['sign_in_token', 'sign_in_attempt', 'external_identity'] as const;

/** What the application role itself may see and do, whatever the code above it asks. */
describe('the wall around people and sign-in', () => {
  let test: TestApp;
  let own: string;
  let other: string;
  let somebody: { id: string; email: string };
  let stranger: { id: string; email: string };

  beforeAll(async () => {
    test = await testApp([IdentityModule]);
    const { sql } = test.database;
    [own, other] = [await aWorkspace(sql), await aWorkspace(sql)];
    [somebody, stranger] = [
      await aPerson(sql, { roles: { [own]: 'ALDERMAN' } }),
      await aPerson(sql, { roles: { [other]: 'ALDERMAN' } }),
    ];
    for (const [tenantId, person, domain] of [
      [own, somebody, 'eigen.example'],
      [other, stranger, 'ander.example'],
    ] as const) {
      await sql.query(
        `insert into portfolio_holding (tenant_id, person_id, portfolio, starts_on)
          values ($1, $2, 'Welzijn', '2021-05-25')`,
        [tenantId, person.id],
      );
      const { rows } = await sql.query<{ id: string }>(
        `insert into identity_provider (tenant_id, issuer, client_id) values ($1, 'https://issuer.example', 'x')
          returning id`,
        [tenantId],
      );
      await sql.query('insert into identity_provider_domain (tenant_id, domain, provider_id) values ($1, $2, $3)', [
        tenantId,
        domain,
        rows[0]!.id,
      ]);
      await sql.query(
        `insert into session (token_sha256, person_id, active_tenant_id, means, device, expires_at)
          values ($1, $2, $3, 'EXAMPLE', 'x', now() + interval '1 hour')`,
        [randomBytes(32), person.id, tenantId],
      );
      await sql.query(
        `insert into external_identity (issuer, subject, person_id) values ('https://issuer.example', $2, $1)`,
        [person.id, randomUUID()],
      );
      await sql.query(
        `insert into sign_in_token (token_sha256, browser_sha256, purpose, person_id, return_to, expires_at)
          values ($1, $1, 'magic-link', $2, '/', now() + interval '1 hour')`,
        [randomBytes(32), person.id],
      );
      await sql.query('insert into sign_in_attempt (key_sha256) values ($1)', [randomBytes(32)]);
    }
  });
  afterAll(() => test.close());

  const as = (tenantId: string | null, actorId: string | null = null) => ({
    rows: (sql: string, params: unknown[] = []) =>
      test.db.run({ tenantId, actorId }, () => test.db.query(sql, params)).then((rows) => rows.length),
    refuses: (sql: string, params: unknown[] = []) =>
      expect(test.db.run({ tenantId, actorId }, () => test.db.query(sql, params))).rejects.toThrow(),
  });

  describe.each(tenantTables)('%s', (table) => {
    it('shows a workspace its own rows', async () => {
      expect(await as(own).rows(`select 1 from ${table}`)).toBe(1);
    });

    it('shows and gives nothing of another workspace, nor without one', async () => {
      for (const visitor of [as(other), as(null)]) {
        expect(await visitor.rows(`select 1 from ${table} where tenant_id = $1`, [own])).toBe(0);
        expect(
          await visitor.rows(`update ${table} set tenant_id = tenant_id where tenant_id = $1 returning 1`, [own]),
        ).toBe(0);
        if (table !== 'role_assignment')
          expect(await visitor.rows(`delete from ${table} where tenant_id = $1 returning 1`, [own])).toBe(0);
      }
      await as(own).refuses(`update ${table} set tenant_id = $1`, [other]);
    });
  });

  it('takes no row for another workspace', async () => {
    await as(other).refuses(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`, [
      own,
      stranger.id,
    ]);
    await as(null).refuses(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`, [
      own,
      stranger.id,
    ]);
    expect(
      await as(own).rows(`insert into role_assignment (person_id, role) values ($1, 'CLERK') returning 1`, [
        somebody.id,
      ]),
    ).toBe(1);
    await test.database.sql.query(`delete from role_assignment where role = 'CLERK'`);
  });

  it('keeps the history of roles: nobody deletes one', () => as(own).refuses('delete from role_assignment'));

  it('shows a person the own roles from anywhere, and changes none of them there', async () => {
    expect(await as(other, somebody.id).rows('select 1 from role_assignment where person_id = $1', [somebody.id])).toBe(
      1,
    );
    expect(
      await as(other, somebody.id).rows('update role_assignment set ends_at = null where person_id = $1 returning 1', [
        somebody.id,
      ]),
    ).toBe(0);
  });

  describe('person', () => {
    it('is seen by the person and by colleagues, and by nobody else', async () => {
      const select = 'select 1 from person where id = $1';
      expect(await as(own).rows(select, [somebody.id])).toBe(1);
      expect(await as(other, somebody.id).rows(select, [somebody.id])).toBe(1);
      for (const visitor of [as(other), as(other, stranger.id), as(null), as(PROGRAMME_TENANT_ID)])
        expect(await visitor.rows(select, [somebody.id])).toBe(0);
    });

    it('is found across workspaces by the exact address alone', async () => {
      const found = (email: string) =>
        test.db.run({ tenantId: other, actorId: null }, async () => {
          await test.db.query(`select set_config('app.known_email', $1, true)`, [email]);
          return (await test.db.query('select email from person where id <> $1', [stranger.id])).length;
        });
      expect([
        await found(somebody.email),
        await found(somebody.email.slice(1)),
        await found('%'),
        await found(''),
      ]).toEqual([1, 0, 0, 0]);
    });

    it('is changed and deleted by no workspace, and made only under the address that is invited', async () => {
      for (const visitor of [as(own), as(other), as(own, somebody.id)]) {
        expect(await visitor.rows(`update person set email = 'kwaad@kwaad.example' returning 1`)).toBe(0);
        expect(await visitor.rows('delete from person returning 1')).toBe(0);
      }
      await as(own).refuses(`insert into person (email, display_name) values ('nieuw@heemstede.example', 'Nieuw')`);
    });
  });

  describe('session', () => {
    it('is seen and ended by its person alone', async () => {
      const end = 'update session set revoked_at = now() where person_id = $1 returning 1';
      for (const visitor of [as(own), as(own, stranger.id), as(other, stranger.id), as(null)]) {
        expect(await visitor.rows('select 1 from session where person_id = $1', [somebody.id])).toBe(0);
        expect(await visitor.rows(end, [somebody.id])).toBe(0);
      }
      expect(await as(own, somebody.id).rows('select 1 from session')).toBe(1);
      expect(await as(own, somebody.id).rows(end, [somebody.id])).toBe(1);
    });

    it('can not be made or handed over for somebody else', async () => {
      const make = `insert into session (token_sha256, person_id, active_tenant_id, means, device, expires_at)
        values ($1, $2, $3, 'EXAMPLE', 'x', now())`;
      await as(own, stranger.id).refuses(make, [randomBytes(32), somebody.id, own]);
      await as(own, somebody.id).refuses('update session set person_id = $1', [stranger.id]);
    });
  });

  describe.each(systemTables)('%s', (table) => {
    it("is the platform's own", async () => {
      for (const visitor of [as(own), as(own, somebody.id), as(PROGRAMME_TENANT_ID), as(null)]) {
        expect(await visitor.rows(`select 1 from ${table}`)).toBe(0);
        expect(await visitor.rows(`delete from ${table} returning 1`)).toBe(0);
      }
      expect(
        (await test.db.asSystem('see that the rows are there', () => test.db.query(`select 1 from ${table}`))).length,
      ).toBe(2);
    });
  });

  it('lets no workspace count away attempts or make a link', async () => {
    await as(own).refuses('insert into sign_in_attempt (key_sha256) values ($1)', [randomBytes(32)]);
    await as(own).refuses(
      `insert into external_identity (issuer, subject, person_id) values ('https://kwaad.example', $1, $2)`,
      [randomUUID(), somebody.id],
    );
    await as(own).refuses(
      `insert into sign_in_token (token_sha256, browser_sha256, purpose, person_id, return_to, expires_at)
        values ($1, $1, 'magic-link', $2, '/', now())`,
      [randomBytes(32), somebody.id],
    );
  });

  it('opens none of it to who reads across workspaces', async () => {
    for (const table of [...tenantTables, ...systemTables, 'person', 'session']) {
      await expect(
        test.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, () =>
          test.db.acrossTenants('try the wall', (read) =>
            read.query(
              `select ${['role_assignment', 'portfolio_holding'].includes(table) ? 'person_id' : '1'} from ${table}`,
            ),
          ),
        ),
      ).rejects.toThrow();
    }
  });
});
