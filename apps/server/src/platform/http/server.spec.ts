import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { sentenceOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { sealKeyIn } from '../../../test/seal-key.js';
import { Public } from '../access/requires.js';
import { RequestSessions } from '../access/sessions.js';
import type { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { VisitorLimiter } from './limiter.js';
import { startOperations } from './metrics.js';
import { networkOf } from './network.js';
import { SecurityContact } from './security-contact.js';
import { Visitors, type Visitor } from './visitor.js';

@Controller('api/probe')
class ProbeController {
  @Post()
  @Public()
  echo(@Body() body: object): object {
    return body;
  }
}

@Resolver()
class ProbeResolver {
  @Query(() => String)
  @Public()
  greeting(): string {
    return 'dag';
  }
}

@Module({ controllers: [ProbeController], providers: [ProbeResolver] })
class ProbeModule {}

@Controller('api/forgotten')
class ForgottenController {
  @Post()
  open(): string {
    return 'open';
  }
}

@Module({ controllers: [ForgottenController], providers: [ProbeResolver] })
class ForgottenModule {}

describe('the public server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bloemen-server-'));
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp([ProbeModule], {
      NODE_ENV: 'production',
      SECRET: 'x'.repeat(40),
      PUBLIC_URL: 'https://bloemen.example',
      MAIL_URL: 'smtp://127.0.0.1:1',
      ...(await sealKeyIn(folder)),
      BODY_LIMIT_BYTES: '2000',
      RATE_PER_MINUTE: '200',
      SECURITY_CONTACT: 'mailto:veilig@bloemen.example',
      SECURITY_CONTACT_UNTIL: '2999-12-31',
    });
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
    for (const name of [
      'SECRET',
      'PUBLIC_URL',
      'MAIL_URL',
      'SEAL_KEY_FILE',
      'SEAL_CERTIFICATE_FILE',
      'BODY_LIMIT_BYTES',
      'SECURITY_CONTACT',
      'SECURITY_CONTACT_UNTIL',
    ])
      delete process.env[name];
    process.env['NODE_ENV'] = 'test';
  });
  const graphql = (query: string) => test.anonymous.send(query);

  it('sends the headers that browsers need to keep others out', async () => {
    const { headers } = await test.anonymous.call('GET', '/health/live');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|\*/);
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
      expect(headers['permissions-policy']).toMatch(new RegExp(`(^|, )${feature}=\\(\\)(,|$)`));
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('says where to report a leak', async () => {
    const { status, headers, body } = await test.anonymous.call('GET', '/.well-known/security.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(body.toString().split('\n')).toEqual([
      'Contact: mailto:veilig@bloemen.example',
      'Expires: 2999-12-31T23:59:59Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://bloemen.example/.well-known/security.txt',
      '',
    ]);
  });

  it('tells whether it lives and whether it can work', async () => {
    expect((await test.anonymous.call('GET', '/health/live')).status).toBe(200);
    expect((await test.anonymous.call('GET', '/health/ready')).status).toBe(200);
  });

  it('lets a foreign page change nothing', async () => {
    expect((await test.anonymous.call('POST', '/api/probe', { a: 1 }, { 'x-requested-with': '' })).status).toBe(403);
    expect((await test.anonymous.call('POST', '/api/probe', { a: 1 })).status).toBe(201);
    expect((await test.anonymous.call('POST', '/%61pi/probe', { a: 1 }, { 'x-requested-with': '' })).status).toBe(403);
    expect((await fetch(`${test.url}/%67raphql`)).status).toBe(405);
    const simple = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{greeting}"}',
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
  });

  it('gives away no schema: no introspection, no corrected misspelling', async () => {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Query") { fields { name } } }',
      'fragment __schema on Query { __schema { types { name } } } { ...__schema }',
    ]) {
      const answer = await graphql(query);
      expect(answer.errors?.length).toBeGreaterThan(0);
      expect(answer.data ?? null).toBeNull();
    }
    expect(JSON.stringify(await graphql('{ greting }'))).not.toContain('greeting');
  });

  it("answers malformed and oversized messages as the sender's mistake", async () => {
    const bodies = [
      '',
      '{',
      '[]',
      '{"query":1}',
      '{"query":""}',
      '{"query":"{"}',
      '{"query":"{greeting}","variables":"x"}',
      JSON.stringify({ query: '{greeting}', variables: { a: '\u0000' } }),
    ];
    for (const body of bodies) {
      const { status } = await fetch(`${test.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(status).toBeLessThan(500);
    }
    const large = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{greeting}', variables: { a: 'x'.repeat(3000) } }),
    });
    expect(large.status).toBe(413);
  });

  it('answers a path that is not there without saying more', async () => {
    expect((await test.anonymous.call('GET', '/api/nothing-here')).status).toBe(404);
    expect((await test.anonymous.call('GET', '/metrics')).status).toBe(404);
    const unreadable = await fetch(`${test.url}/%zz`);
    expect(unreadable.status).toBe(404);
    expect(unreadable.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await unreadable.json()).toEqual({ code: 'not_found', message: sentenceOf('not_found') });
  });

  it('serves metrics on the loopback address alone', async () => {
    const server = startOperations(0, '127.0.0.1', { isReady: () => Promise.resolve(false) });
    await new Promise((resolve) => server.once('listening', resolve));
    const { address, port } = server.address() as { address: string; port: number };
    expect(address).toBe('127.0.0.1');
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toContain('nodejs_version_info');
    expect(text).toContain('bloemen_request_seconds_count{route="/health/live"');
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(503);
    server.close();
  });

  it('outlives a socket that is reset after an upgrade nobody answers', async () => {
    const { port } = new URL(test.url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /nergens HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n');
    const closed = once(socket, 'close');
    setTimeout(() => socket.resetAndDestroy(), 100);
    await closed;
    expect((await test.anonymous.call('GET', '/niet-beperkt')).status).toBe(404);
  });

  it('limits an address, and lets in whose device has a share of its own', async () => {
    const statuses: number[] = [];
    const phone = (await test.anonymous.call('GET', '/health/live')).headers['set-cookie']!.split(';')[0]!;
    expect(phone).toMatch(/^__Host-toestel=/);
    for (let index = 0; index < 220; index += 1)
      statuses.push((await test.anonymous.call('GET', '/health/live')).status);
    expect(statuses).toContain(429);
    expect((await test.anonymous.call('GET', '/health/live', undefined, { cookie: phone })).status).toBe(200);
    const refused = await test.anonymous.call('GET', '/health/live');
    expect(refused.status).toBe(429);
    const late = refused.headers['set-cookie']!.split(';')[0]!;
    for (let index = 0; index < 10; index += 1)
      expect((await test.anonymous.call('GET', '/health/live', undefined, { cookie: late })).status).toBe(200);
    expect((await test.anonymous.call('GET', '/health/live', undefined, { cookie: late })).status).toBe(429);
    const knock = request(`${test.url}/graphql`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.alloc(16).toString('base64'),
      },
    });
    const [error] = (await once(knock.end(), 'error').catch((reason: unknown) => [reason])) as [Error];
    expect(error.message).toContain('hang up');
  });

  it('sends nobody to a contact for leaks that is not set', async () => {
    const other = await testApp([ProbeModule], { SECURITY_CONTACT: '', SECURITY_CONTACT_UNTIL: '' });
    const { status, body } = await other.anonymous.call('GET', '/.well-known/security.txt');
    await other.close();
    expect([status, JSON.parse(body.toString())]).toEqual([404, expect.objectContaining({ code: 'not_found' })]);
  });

  it('does not start with a handler that says nothing about who may call it', async () => {
    await expect(testApp([ForgottenModule])).rejects.toThrow('Without @Requires or @Public: POST /api/forgotten');
  });
});

describe('the contact for who finds a leak', () => {
  const contactWith = (settings: Record<string, string>) =>
    new SecurityContact(
      new Config({ DATABASE_URL: 'x', PROGRAMME_DATABASE_URL: 'x', RELAY_DATABASE_URL: 'x', ...settings }),
      { today: () => '2026-11-29' } as Clock,
    );
  const inProduction = {
    NODE_ENV: 'production',
    SECRET: 'x'.repeat(40),
    PUBLIC_URL: 'https://bloemen.example',
    MAIL_URL: 'smtp://127.0.0.1:1',
    SEAL_KEY_FILE: 'x',
    SEAL_CERTIFICATE_FILE: 'x',
  };
  const contact = { SECURITY_CONTACT: 'https://bloemen.example/melden' };

  it.each([
    ['nothing is set', {}, null, /^Niemand kan een lek melden/],
    ['only the contact is set', contact, null, /^Niemand kan een lek melden/],
    ['the day is over', { ...contact, SECURITY_CONTACT_UNTIL: '2026-11-28' }, null, /is voorbij/],
    [
      'it is the last day',
      { ...contact, SECURITY_CONTACT_UNTIL: '2026-11-29' },
      expect.stringContaining('Expires: 2026-11-29T23:59:59Z'),
      null,
    ],
    [
      'the day is further than a year',
      { ...contact, SECURITY_CONTACT_UNTIL: '2028-11-29' },
      expect.stringContaining('Contact: https://bloemen.example/melden'),
      /meer dan een jaar/,
    ],
  ])('is given while it holds, and missed at a start in production: %s', (_when, settings, text, warning) => {
    expect(contactWith(settings).text()).toEqual(text);
    expect(contactWith(settings).warnings()).toEqual([]);
    expect(contactWith({ ...inProduction, ...settings }).warnings()).toEqual(
      warning ? [expect.stringMatching(warning)] : [],
    );
  });

  it.each(['iemand@bloemen.example', 'http://bloemen.example', 'mailto:', 'mailto:a@b\nContact: mailto:c@d'])(
    'is no %j',
    (wrong) => {
      expect(() => contactWith({ SECURITY_CONTACT: wrong })).toThrow('SECURITY_CONTACT');
    },
  );
});

describe('the limit per visitor', () => {
  const from = (address: string, device: string | null = null, session: string | null = null) => ({
    address,
    network: networkOf(address),
    device,
    session,
  });
  const start = 60_000 * 1_000;
  const admitted = (limiter: VisitorLimiter, visitor: Visitor, times: number, at = start) =>
    Array.from({ length: times }, () => limiter.admits(visitor, at)).filter(Boolean).length;

  it('counts over a sliding minute, for each network by itself', () => {
    const limiter = new VisitorLimiter(10);
    expect(admitted(limiter, from('a'), 11)).toBe(10);
    expect(limiter.admits(from('b'), start)).toBe(true);
    expect(limiter.admits(from('a'), start + 60_000)).toBe(false);
    expect(limiter.admits(from('a'), start + 90_000)).toBe(true);
    expect(limiter.admits(from('a'), start + 180_000)).toBe(true);
    for (let index = 0; index < 10; index += 1)
      expect(limiter.admits(from(`2001:db8:1:2::${index}`), start + 180_000)).toBe(true);
    expect(limiter.admits(from('2001:db8:1:2::ffff'), start + 180_000)).toBe(false);
    expect(limiter.admits(from('2001:db8:1:3::1'), start + 180_000)).toBe(true);
  });

  it('lets one device use up what a network has together, and nothing of the share of the others or of who is signed in', () => {
    const limiter = new VisitorLimiter(1_200);
    expect(admitted(limiter, from('hal', 'wild'), 5_000)).toBe(1_260);
    expect(admitted(limiter, from('hal'), 10)).toBe(0);
    for (let phone = 0; phone < 60; phone += 1) expect(admitted(limiter, from('hal', `phone-${phone}`), 30)).toBe(30);
    expect(admitted(limiter, from('hal', 'wild', 'sessie'), 2_000)).toBe(1_200);
    expect(admitted(limiter, from('hal', null, 'andere sessie'), 10)).toBe(10);
  });

  it('has an end for a network that pretends to be ever more devices', () => {
    const limiter = new VisitorLimiter(1_200);
    let all = 0;
    for (let device = 0; device < 2_000; device += 1) all += admitted(limiter, from('hal', `device-${device}`), 100);
    expect(all).toBe(200 * 60 + 1_200);
  });
});

describe('the name of a device', () => {
  const sessions = { secure: true, known: () => null } as unknown as RequestSessions;
  const visitors = new Visitors('x'.repeat(40), sessions);
  const given = (address: string) => visitors.named(visitors.of(address, undefined));

  it('is kept in a cookie that only this server makes, for one network', () => {
    const cookie = given('192.0.2.1');
    expect(cookie).toMatch(
      /^__Host-toestel=[\w-]{22}\.[\w-]{22}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    const pair = cookie.split(';')[0]!;
    expect(visitors.of('192.0.2.1', `x=y; ${pair}`).device).toBe(pair.slice('__Host-toestel='.length).split('.')[0]);
    const forged = `__Host-toestel=${'A'.repeat(22)}.${'B'.repeat(22)}`;
    for (const [address, header] of [
      ['192.0.2.2', pair],
      ['192.0.2.1', `${pair}x`],
      ['192.0.2.1', forged],
      ['192.0.2.1', '__Host-toestel='],
      ['192.0.2.1', undefined],
    ] as const) {
      expect(visitors.of(address, header).device).toBeNull();
    }
    expect(new Visitors('y'.repeat(40), sessions).of('192.0.2.1', pair).device).toBeNull();
  });

  it('is another one each time it is given', () => {
    expect(given('192.0.2.1')).not.toBe(given('192.0.2.1'));
  });
});
