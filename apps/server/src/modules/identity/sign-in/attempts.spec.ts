import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/app.js';
import { Doors } from '../../../platform/access/doors.js';
import { aPerson, aWorkspace, Browser } from '../identity.builders.js';
import { IdentityModule } from '../identity.module.js';

describe('guessing is bounded', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp([IdentityModule]);
  });
  afterAll(() => test.close());
  beforeEach(() => test.database.sql.query('delete from sign_in_attempt'));

  const attempts = async (times: number, attempt: (index: number) => Promise<{ status: number }>) => {
    const statuses = [];
    for (let index = 0; index < times; index += 1) statuses.push((await attempt(index)).status);
    return statuses.findIndex((status) => status === 429);
  };

  const ask = (browser: Browser, email = 'Wie@heemstede.example') =>
    browser.call('POST', '/api/auth/magic-link', { email });

  it('per identity and device, from ten attempts in a quarter of an hour, and nobody else is shut out', async () => {
    const [wild, calm] = [new Browser(test), new Browser(test)];
    for (const browser of [wild, calm]) await browser.call('GET', '/health/live');
    expect(await attempts(12, () => ask(wild))).toBe(10);
    await attempts(100, () => ask(wild));
    expect((await ask(calm)).status).toBe(202);
    expect((await ask(wild)).status).toBe(429);
  }, 60_000);

  it('per identity from many devices, so that no mailbox is flooded', async () => {
    await ask(new Browser(test));
    await test.database.sql.query('update sign_in_attempt set attempts = 60');
    const calm = new Browser(test);
    await calm.call('GET', '/health/live');
    expect((await ask(calm)).status).toBe(429);
    await test.database.sql.query('update sign_in_attempt set attempts = 59');
    const other = new Browser(test);
    await other.call('GET', '/health/live');
    expect((await ask(other)).status).toBe(202);
  });

  it('never for a link that is good, whatever was tried before it from the same address', async () => {
    const workspace = await aWorkspace(test.database.sql);
    const { email } = await aPerson(test.database.sql, { roles: { [workspace]: 'COORDINATOR' } });
    const person = new Browser(test);
    await ask(person, email);
    const { rows } = await test.database.sql.query<{ body: string }>(
      'select body from mail_message where recipient = $1',
      [email],
    );
    const token = /#([\w-]{43})/.exec(rows[0]!.body)![1]!;
    await attempts(30, () => new Browser(test).call('POST', '/api/auth/magic-link/sign-in', { token: 'onzin' }));
    await attempts(12, () => ask(new Browser(test), email));
    expect((await person.call('POST', '/api/auth/magic-link/sign-in', { token })).status).toBe(200);
  }, 60_000);

  it('per address of who keeps no cookie, from twenty attempts with ever other identities and invented forwarding headers', async () => {
    const first = await attempts(22, (index) =>
      new Browser(test).call(
        'POST',
        '/api/auth/magic-link',
        { email: `wie-${index}@heemstede.example` },
        {
          'x-forwarded-for': `203.0.113.${index}`,
          forwarded: `for=203.0.113.${index}`,
          'x-real-ip': `203.0.113.${index}`,
        },
      ),
    );
    expect(first).toBe(20);
  });

  it('for tokens as for addresses', async () => {
    expect(
      await attempts(22, (index) =>
        new Browser(test).call(
          'POST',
          '/api/auth/magic-link/sign-in',
          { token: `onzin-${index}` },
          { 'x-forwarded-for': `203.0.113.${index}` },
        ),
      ),
    ).toBe(20);
  });

  it('when they come all at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, () =>
        new Browser(test).call('POST', '/api/auth/magic-link/sign-in', { token: 'onzin' }),
      ),
    );
    expect(answers.filter(({ status }) => status !== 429)).toHaveLength(20);
  });

  it('says how long to wait, and lets go after the window', async () => {
    await attempts(20, () => new Browser(test).call('POST', '/api/auth/magic-link/sign-in', { token: 'onzin' }));
    const refused = await new Browser(test).call('POST', '/api/auth/magic-link/sign-in', { token: 'onzin' });
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(890);
    await test.database.sql.query(`update sign_in_attempt set window_started_at = now() - interval '15 minutes'`);
    expect((await new Browser(test).call('POST', '/api/auth/magic-link/sign-in', { token: 'onzin' })).status).toBe(400);
  });

  it('keeps counting in the database, without an address or identity in clear', async () => {
    await new Browser(test).call('POST', '/api/auth/magic-link', { email: 'wie@heemstede.example' });
    const { rows } = await test.database.sql.query<{ row: string }>('select a::text as row from sign_in_attempt a');
    expect(rows).toHaveLength(4);
    expect(rows.some(({ row }) => row.includes('wie@') || row.includes('127.0.0.1'))).toBe(false);
  });

  it('can not be multiplied by aliases: no mutation opens a door to somebody who is not signed in', () => {
    const open = test.app
      .get(Doors)
      .list()
      .filter(({ name, door }) => name.startsWith('Mutation.') && door === 'public');
    expect(open).toEqual([]);
  });
});

describe('behind one trusted proxy', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp([IdentityModule], { TRUSTED_PROXY_HOPS: '1' });
  });
  afterAll(async () => {
    await test.close();
    delete process.env['TRUSTED_PROXY_HOPS'];
  });

  const statusesFrom = (forwardedFor: (index: number) => string) =>
    Promise.all(
      Array.from(
        { length: 25 },
        async (_, index) =>
          (
            await new Browser(test).call(
              'POST',
              '/api/auth/magic-link/sign-in',
              { token: 'onzin' },
              { 'x-forwarded-for': forwardedFor(index) },
            )
          ).status,
      ),
    );

  it('counts the address the proxy saw, whatever the visitor wrote before it', async () => {
    const statuses = await statusesFrom((index) => `203.0.113.${index}, 198.51.100.7`);
    expect(statuses.filter((status) => status !== 429)).toHaveLength(20);
  });

  it('counts two visitors apart', async () => {
    const statuses = await statusesFrom((index) => `198.51.100.${100 + index}`);
    expect(statuses.filter((status) => status === 429)).toHaveLength(0);
  });
});
