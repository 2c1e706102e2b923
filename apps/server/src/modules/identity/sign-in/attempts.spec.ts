import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/app.js';
import { Doors } from '../../../platform/access/doors.js';
import { Browser } from '../identity.builders.js';
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

  it('per identity, from ten attempts in a quarter of an hour', async () => {
    expect(await attempts(12, () => new Browser(test).call('POST', '/api/auth/magic-link', { email: 'Wie@heemstede.example' }))).toBe(10);
  });

  it('per address, from twenty attempts with ever other identities and invented forwarding headers', async () => {
    const first = await attempts(22, (index) =>
      new Browser(test).call('POST', '/api/auth/magic-link', { email: `wie-${index}@heemstede.example` }, { 'x-forwarded-for': `203.0.113.${index}`, forwarded: `for=203.0.113.${index}`, 'x-real-ip': `203.0.113.${index}` }));
    expect(first).toBe(20);
  });

  it('for tokens as for addresses', async () => {
    expect(await attempts(22, (index) => new Browser(test).call('POST', '/api/auth/magic-link/sign-in', { token: `onzin-${index}` }, { 'x-forwarded-for': `203.0.113.${index}` }))).toBe(20);
  });

  it('when they come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => new Browser(test).call('POST', '/api/auth/magic-link/sign-in', { token: 'onzin' })));
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
    expect(rows).toHaveLength(2);
    expect(rows.some(({ row }) => row.includes('wie@') || row.includes('127.0.0.1'))).toBe(false);
  });

  it('can not be multiplied by aliases: no mutation opens a door to somebody who is not signed in', () => {
    const open = test.app.get(Doors).list().filter(({ name, door }) => name.startsWith('Mutation.') && door === 'public');
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
    Promise.all(Array.from({ length: 25 }, async (_, index) =>
      (await new Browser(test).call('POST', '/api/auth/magic-link/sign-in', { token: 'onzin' }, { 'x-forwarded-for': forwardedFor(index) })).status));

  it('counts the address the proxy saw, whatever the visitor wrote before it', async () => {
    const statuses = await statusesFrom((index) => `203.0.113.${index}, 198.51.100.7`);
    expect(statuses.filter((status) => status !== 429)).toHaveLength(20);
  });

  it('counts two visitors apart', async () => {
    const statuses = await statusesFrom((index) => `198.51.100.${100 + index}`);
    expect(statuses.filter((status) => status === 429)).toHaveLength(0);
  });
});
