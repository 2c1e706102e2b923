import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aPerson, aWorkspace, Browser } from '../identity.builders.js';
import { IdentityModule } from '../identity.module.js';
import { SessionsService } from './sessions.service.js';

type Listed = { sessions: { id: string; isCurrent: boolean; device: string; means: string }[] };
const sessions = '{ sessions { id isCurrent device means signedInAt lastSeenAt expiresAt } }';
const people = '{ people { totalCount } }';
const workspaceQuery = '{ viewer { workspace { tenantId kind name } roles workspaces { tenantId } } }';
const enter = `mutation ($tenantId: ID!) { switchWorkspace(input: { tenantId: $tenantId }) { workspace { tenantId kind }
  roles
    permissions } }`;

describe('sessions', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;

  beforeAll(async () => {
    test = await testApp([IdentityModule], {
      SIGN_IN_ATTEMPTS_PER_DEVICE: '1000000',
      SIGN_IN_ATTEMPTS_PER_IDENTITY: '1000000',
    });
    heemstede = await aWorkspace(test.database.sql, 'Gemeente Heemstede');
    zandvoort = await aWorkspace(test.database.sql, 'Gemeente Zandvoort');
  });
  afterAll(() => test.close());

  const coordinator = () => aPerson(test.database.sql, { roles: { [heemstede]: 'COORDINATOR' } });
  const signedIn = (email: string) => new Browser(test).signIn(email);
  /** Another tab of the same browser. */
  const tabOf = ({ jar }: Browser) => {
    const tab = new Browser(test);
    for (const cookie of jar) tab.jar.set(...cookie);
    return tab.open();
  };
  const mayEnter = async (browser: Browser) => (await browser.send<{ people: unknown }>(people)).errors === undefined;

  it('lists the own open sessions and no others', async () => {
    const [own, other] = [await coordinator(), await coordinator()];
    const [first, second] = [await signedIn(own.email), await signedIn(own.email)];
    await signedIn(other.email);
    const { data } = await second.send<Listed>(sessions);
    expect(data.sessions).toMatchObject([
      { isCurrent: true, means: 'MAGIC_LINK', device: 'Onbekende browser op onbekend apparaat' },
      { isCurrent: false },
    ]);
    expect((await first.send<Listed>(sessions)).data.sessions.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  });

  it('ends one, at once, and leaves the other', async () => {
    const { email } = await coordinator();
    const [kept, lost] = [await signedIn(email), await signedIn(email)];
    const { id } = (await lost.send<Listed>(sessions)).data.sessions.find(({ isCurrent }) => isCurrent)!;
    await kept.send('mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { id isCurrent } }', { id });
    expect([await mayEnter(kept), await mayEnter(lost)]).toEqual([true, false]);
  });

  it('does not end a session of somebody else, and says no more than that it is not there', async () => {
    const [own, other] = [await coordinator(), await coordinator()];
    const [mine, theirs] = [await signedIn(own.email), await signedIn(other.email)];
    const { id } = (await theirs.send<Listed>(sessions)).data.sessions[0]!;
    const revoke = 'mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { id } }';
    const [real, invented] = [await mine.send(revoke, { id }), await mine.send(revoke, { id: randomUUID() })];
    expect(real.errors).toEqual(invented.errors);
    expect(real.errors?.[0]?.extensions.code).toBe('not_found');
    expect(await mayEnter(theirs)).toBe(true);
  });

  it('ends all others and tells how many', async () => {
    const { email } = await coordinator();
    const [kept, ...lost] = [await signedIn(email), await signedIn(email), await signedIn(email)];
    const { data } = await kept.send<{ revokeOtherSessions: number }>(
      'mutation { revokeOtherSessions(input: { confirm: true }) }',
    );
    expect(data.revokeOtherSessions).toBe(2);
    expect([await mayEnter(kept), ...(await Promise.all(lost.map(mayEnter)))]).toEqual([true, false, false]);
  });

  it('signs out on the server, not only in the browser, from any page that is still open', async () => {
    const { email } = await coordinator();
    const browser = await signedIn(email);
    const cookie = browser.jar.get('sessie')!;
    browser.stated = `${randomUUID()}@${zandvoort}`;
    const { status, headers } = await browser.call('POST', '/api/auth/sign-out', {});
    expect([status, headers.get('clear-site-data')]).toEqual([204, '"cache"']);
    await browser.open();
    expect(browser.jar.has('sessie')).toBe(false);
    browser.jar.set('sessie', cookie);
    expect(await mayEnter(browser)).toBe(false);
  });

  it('end after an hour of silence and after twelve hours in any case, by the database clock', async () => {
    const { id, email } = await coordinator();
    const browser = await signedIn(email);
    const shift = (column: string, by: string) =>
      test.database.sql.query(`update session set ${column} = now() - $2::interval where person_id = $1`, [id, by]);
    await shift('last_seen_at', '59 minutes');
    expect(await mayEnter(browser)).toBe(true);
    const { rows } = await test.database.sql.query(
      `select last_seen_at > now() - interval '1 minute' as now from session where person_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ now: true }]);
    await shift('last_seen_at', '61 minutes');
    expect(await mayEnter(browser)).toBe(false);
    await shift('last_seen_at', '0 minutes');
    expect(await mayEnter(browser)).toBe(true);
    await shift('expires_at', '1 second');
    expect(await mayEnter(browser)).toBe(false);
  });

  it('reads the roles of the moment: after a role ends, a thousand requests under load are refused', async () => {
    const { id, email } = await coordinator();
    const browser = await signedIn(email);
    const ask = async (times: number) =>
      (await Promise.all(Array.from({ length: times }, () => mayEnter(browser)))).filter(Boolean).length;
    const underLoad = ask(100);
    await test.database.sql.query('update role_assignment set ends_at = now() where person_id = $1', [id]);
    await underLoad;
    let admitted = 0;
    for (let round = 0; round < 10; round += 1) admitted += await ask(100);
    expect(admitted).toBe(0);
    await test.database.sql.query('update role_assignment set ends_at = null where person_id = $1', [id]);
    expect(await ask(10)).toBe(10);
  }, 60_000);

  it('lets parallel requests of one session not wait for each other', async () => {
    const { email, id } = await coordinator();
    const browser = await signedIn(email);
    await test.database.sql.query(
      `update session set last_seen_at = now() - interval '10 minutes' where person_id = $1`,
      [id],
    );
    const holder = await test.database.sql.connect();
    await holder.query('begin');
    await holder.query('select from session where person_id = $1 for update', [id]);
    expect(await mayEnter(browser)).toBe(true);
    await holder.query('rollback');
    holder.release();
  });

  it('opens the next tab in another own workspace, with the roles held there, and leaves this one where it is', async () => {
    const { email } = await aPerson(test.database.sql, { roles: { [heemstede]: 'COORDINATOR', [zandvoort]: 'CLERK' } });
    const browser = await signedIn(email);
    const { data } = await browser.send<{ switchWorkspace: { roles: string[]; permissions: string[] } }>(enter, {
      tenantId: zandvoort,
    });
    expect(data.switchWorkspace).toMatchObject({
      workspace: { tenantId: zandvoort, kind: 'municipality' },
      roles: ['CLERK'],
    });
    expect(data.switchWorkspace.permissions).not.toContain('plan:write');
    expect((await browser.send<{ viewer: object }>(workspaceQuery)).data.viewer).toMatchObject({
      workspace: { tenantId: heemstede },
      roles: ['COORDINATOR'],
    });
    for (const next of [await tabOf(browser), await signedIn(email)]) {
      expect((await next.send<{ viewer: object }>(workspaceQuery)).data.viewer).toMatchObject({
        workspace: { tenantId: zandvoort },
        roles: ['CLERK'],
      });
      expect(await mayEnter(next)).toBe(false);
    }
    expect(await mayEnter(browser)).toBe(true);
  });

  it('works in two workspaces side by side, each request in the one that its page states', async () => {
    const { email } = await aPerson(test.database.sql, {
      roles: { [heemstede]: 'COORDINATOR', [zandvoort]: 'COORDINATOR' },
    });
    const one = await signedIn(email);
    const [personId, here] = one.stated!.split('@');
    const other = await tabOf(one);
    other.stated = `${personId}@${here === heemstede ? zandvoort : heemstede}`;
    const invite = (tab: Browser) =>
      tab.send('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }', {
        input: { email: `${randomUUID()}@heemstede.example`, displayName: 'Nieuw', role: 'CLERK' },
      });
    await Promise.all([one, other, one, other].map(async (tab) => expect((await invite(tab)).errors).toBeUndefined()));
    const { rows } = await test.database.sql.query(
      `select tenant_id, count(*)::int from audit_event where actor_id = $1 and type = 'role.given' group by 1`,
      [personId],
    );
    expect(new Set(rows.map(({ tenant_id, count }) => `${tenant_id} ${count}`))).toEqual(
      new Set([`${heemstede} 2`, `${zandvoort} 2`]),
    );
  });

  it('refuses what the page of somebody else sends, of a foreign workspace, and of one that says nothing', async () => {
    const [one, other] = [await coordinator(), await coordinator()];
    const browser = await signedIn(one.email);
    const mine = browser.stated;
    const code = async (stated: string | null) => {
      browser.stated = stated;
      return (await browser.send(people)).errors?.[0]?.extensions.code;
    };
    expect(await code(mine)).toBeUndefined();
    expect(await code(`${other.id}@${heemstede}`)).toBe('session.other_person');
    for (const tenantId of [zandvoort, PROGRAMME_TENANT_ID, randomUUID()])
      expect(await code(`${one.id}@${tenantId}`)).toBe('session.other_workspace');
    for (const nothing of [
      null,
      '',
      one.id,
      `${one.id}@`,
      `@${heemstede}`,
      `${one.id}@${heemstede};`,
      `${one.id}@'; drop table session; --`,
    ])
      expect(await code(nothing)).toBe('session.not_stated');
    await browser.signIn(other.email);
    expect(await code(mine)).toBe('session.other_person');
    expect(
      (await browser.send<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).data.viewer.person
        .id,
    ).toBe(other.id);
  });

  it('refuses a page of a workspace in which the last role ended, and leads on to another', async () => {
    const { id, email } = await aPerson(test.database.sql, {
      roles: { [heemstede]: 'COORDINATOR', [zandvoort]: 'CLERK' },
    });
    const browser = await signedIn(email);
    browser.stated = `${id}@${heemstede}`;
    expect(await mayEnter(browser)).toBe(true);
    await test.database.sql.query(
      'update role_assignment set ends_at = now() where person_id = $1 and tenant_id = $2',
      [id, heemstede],
    );
    expect((await browser.send(people)).errors?.[0]?.extensions.code).toBe('session.other_workspace');
    expect((await browser.send<{ viewer: object }>(workspaceQuery)).data.viewer).toMatchObject({
      workspace: { tenantId: zandvoort },
      roles: ['CLERK'],
    });
  });

  it('gives the kept answer of a save to no page of another person or workspace', async () => {
    const { email, id } = await aPerson(test.database.sql, {
      roles: { [heemstede]: 'COORDINATOR', [zandvoort]: 'COORDINATOR' },
    });
    const browser = await signedIn(email);
    const save = async (stated: string, key: string) => {
      const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
      const variables = { input: { email: 'zelfde@heemstede.example', displayName: 'Zelfde', role: 'CLERK' } };
      return (
        await browser.call(
          'POST',
          '/graphql',
          { query, variables },
          { 'x-acting-as': stated, 'x-idempotency-key': key },
        )
      ).body as { data?: object; errors?: { extensions: { code: string } }[] };
    };
    const key = randomUUID();
    const first = await save(`${id}@${heemstede}`, key);
    expect(first.errors).toBeUndefined();
    expect(await save(`${id}@${heemstede}`, key)).toEqual(first);
    expect((await save(`${randomUUID()}@${heemstede}`, key)).errors?.[0]?.extensions.code).toBe('session.other_person');
    expect((await save(`${id}@${zandvoort}`, key)).errors).toBeUndefined();
    const { rows } = await test.database.sql.query(
      `select count(*)::int from audit_event where actor_id = $1 and type = 'role.given'`,
      [id],
    );
    expect(rows).toEqual([{ count: 2 }]);
  });

  it('is not prolonged by what a page asks by itself', async () => {
    const { id, email } = await coordinator();
    const browser = await signedIn(email);
    await test.database.sql.query(
      `update session set last_seen_at = now() - interval '59 minutes' where person_id = $1`,
      [id],
    );
    const isFresh = async () =>
      (
        await test.database.sql.query<{ fresh: boolean }>(
          `select last_seen_at > now() - interval '1 minute' as fresh from session where person_id = $1`,
          [id],
        )
      ).rows[0]!.fresh;
    expect((await browser.call('POST', '/graphql', { query: people }, { 'x-unattended': '1' })).body).toMatchObject({
      data: {},
    });
    expect(await isFresh()).toBe(false);
    const viewer = '{ viewer { secondsLeft } }';
    const { body } = await browser.call('POST', '/graphql', { query: viewer }, { 'x-unattended': '1' });
    const { secondsLeft } = (body as { data: { viewer: { secondsLeft: number } } }).data.viewer;
    expect(secondsLeft).toBeGreaterThan(50);
    expect(secondsLeft).toBeLessThanOrEqual(60);
    expect(await mayEnter(browser)).toBe(true);
    expect(await isFresh()).toBe(true);
  });

  it('does not enter the workspace of another municipality, by mutation, header or parameter', async () => {
    const { email } = await coordinator();
    const browser = await signedIn(email);
    for (const tenantId of [zandvoort, PROGRAMME_TENANT_ID, randomUUID()]) {
      expect((await browser.send(enter, { tenantId })).errors?.[0]?.extensions.code).toBe('workspace.not_yours');
    }
    const names = [
      'x-tenant-id',
      'x-tenant',
      'tenant',
      'tenant-id',
      'x-workspace',
      'x-workspace-id',
      'x-organisation',
      'x-forwarded-host',
      'host-tenant',
      'x-user-id',
      'x-role',
      'x-original-url',
      'x-forwarded-user',
    ];
    for (const name of names) {
      const { body } = await browser.call(
        'POST',
        `/graphql?tenantId=${zandvoort}`,
        { query: workspaceQuery, tenantId: zandvoort },
        { [name]: zandvoort },
      );
      expect(body).toMatchObject({ data: { viewer: { workspace: { tenantId: heemstede } } } });
    }
  });

  it('removes what expired long ago and keeps the rest', async () => {
    const { id, email } = await coordinator();
    await signedIn(email);
    await signedIn(email);
    await test.database.sql.query(
      `update session set expires_at = now() - interval '31 days' where id in (select id from session
        where person_id = $1 limit 1)`,
      [id],
    );
    await test.get(SessionsService).purge();
    const { rows } = await test.database.sql.query('select id from session where person_id = $1', [id]);
    expect(rows).toHaveLength(1);
  });
});
