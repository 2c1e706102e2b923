import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/app.js';
import { Database } from '../../../platform/database/database.js';
import { aPerson, aWorkspace, Browser } from '../identity.builders.js';
import { IdentityModule } from '../identity.module.js';
import { MagicLinkService } from './magic-link.service.js';
import { newSecret } from '../../../platform/secrets/secrets.js';

const viewer = '{ viewer { person { email } roles workspace { tenantId } workspaces { tenantId name } permissions } }';
type ViewerAnswer = {
  viewer: {
    person: { email: string };
    roles: string[];
    workspace: { tenantId: string };
    workspaces: unknown[];
    permissions: string[];
  } | null;
};

describe('signing in by a mailed link', () => {
  let test: TestApp;
  let workspace: string;
  const browser = () => new Browser(test);
  const coordinator = (options = {}) =>
    aPerson(test.database.sql, { roles: { [workspace]: 'COORDINATOR' }, ...options });
  const emailOf = async (visitor: Browser) =>
    (await visitor.send<ViewerAnswer>(viewer)).data.viewer?.person.email ?? null;

  beforeAll(async () => {
    test = await testApp([IdentityModule], { SIGN_IN_ATTEMPTS_PER_DEVICE: '1000000' });
    workspace = await aWorkspace(test.database.sql);
  });
  afterAll(() => test.close());

  it('signs in with the link, in the browser that asked', async () => {
    const { email } = await coordinator();
    const visitor = browser();
    const used = await visitor.useLink(await visitor.askLink(email, '/werkruimte/plan'));
    expect(used).toMatchObject({ status: 200, body: { returnTo: '/werkruimte/plan' } });
    expect(used.headers.getSetCookie()[0]).toMatch(
      /^sessie=[A-Za-z0-9_-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const { data } = await visitor.send<ViewerAnswer>(viewer);
    expect(data.viewer).toMatchObject({
      person: { email },
      roles: ['COORDINATOR'],
      workspace: { tenantId: workspace },
      workspaces: [{ tenantId: workspace }],
    });
    expect(data.viewer!.permissions).toContain('plan:write');
  });

  it('knows nobody without it', async () => {
    expect(await emailOf(browser())).toBeNull();
  });

  it('answers an unknown address as it answers a known one, mails only the known one, and takes as long', async () => {
    const { email } = await coordinator();
    const timed = async (address: string) => {
      const startedAt = performance.now();
      const { status, text, headers } = await browser().call('POST', '/api/auth/magic-link', { email: address });
      return {
        answer: { status, text, cookies: headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]+/, '')) },
        ms: performance.now() - startedAt,
      };
    };
    const [known, unknown, nonsense] = [
      await timed(email),
      await timed('niemand@heemstede.example'),
      await timed('geen adres'),
    ];
    expect(unknown.answer).toEqual(known.answer);
    expect(nonsense.answer).toEqual(known.answer);
    expect(known.answer).toMatchObject({ status: 202, text: '{}' });
    for (const { ms } of [known, unknown, nonsense]) expect(ms).toBeGreaterThanOrEqual(195);
    const { rows } = await test.database.sql.query(
      `select recipient from mail_message where recipient in ($1, 'niemand@heemstede.example')`,
      [email],
    );
    expect(rows).toEqual([{ recipient: email }]);
  });

  it('refuses a link that was used, has expired, or is opened in another browser, all with one answer', async () => {
    const { email } = await coordinator();
    const visitor = browser();
    const used = await visitor.askLink(email);
    expect((await visitor.useLink(used)).status).toBe(200);
    const expired = browser();
    const late = await expired.askLink(email);
    await test.database.sql.query(
      `update sign_in_token set expires_at = now() - interval '1 second' where used_at is null`,
    );
    const asker = browser();
    const token = await asker.askLink(email);
    const stranger = browser();
    await stranger.askLink('niemand@heemstede.example');
    const refused = [
      await visitor.useLink(used),
      await expired.useLink(late),
      await stranger.useLink(token),
      await browser().useLink(token),
      await asker.useLink('onzin'),
    ];
    for (const { status, body } of refused)
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'sign_in.link_invalid' });
    expect(new Set(refused.map(({ text }) => text)).size).toBe(1);
    expect((await asker.useLink(token)).status).toBe(200);
  });

  it('opens once, whatever the clicks', async () => {
    const { id, email } = await coordinator();
    const visitor = browser();
    const token = await visitor.askLink(email);
    const cookie = `inloggen=${visitor.jar.get('inloggen')}`;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => browser().call('POST', '/api/auth/magic-link/sign-in', { token }, { cookie })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'sign_in.link_invalid')).toHaveLength(49);
    expect((await test.database.sql.query('select from session where person_id = $1', [id])).rowCount).toBe(1);
  });

  it.each([
    ['first', 0],
    ['second', 1],
  ])('opens by the %s of two mails of one browser, and then the other opens nothing', async (_, used) => {
    const { email } = await coordinator();
    const visitor = browser();
    const links = [await visitor.askLink(email), await visitor.askLink(email)];
    expect((await visitor.useLink(links[used]!)).status).toBe(200);
    expect((await visitor.useLink(links[1 - used]!)).body.code).toBe('sign_in.link_invalid');
  });

  it('opens by one of two mails when both are used at once, and also closes what another browser asked', async () => {
    const { id, email } = await coordinator();
    const [visitor, phone] = [browser(), browser()];
    const links = [await visitor.askLink(email), await visitor.askLink(email)];
    const asked = await phone.askLink(email);
    const answers = await Promise.all([...links, ...links].map((link) => visitor.useLink(link)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
    expect((await phone.useLink(asked)).body.code).toBe('sign_in.link_invalid');
    expect((await test.database.sql.query('select from session where person_id = $1', [id])).rowCount).toBe(1);
  });

  it('leaves the link of somebody else alone that was asked in the same browser', async () => {
    const [one, other] = [await coordinator(), await coordinator()];
    const visitor = browser();
    const links = [await visitor.askLink(one.email), await visitor.askLink(other.email)];
    expect((await visitor.useLink(links[0]!)).status).toBe(200);
    expect((await visitor.useLink(links[1]!)).status).toBe(200);
  });

  it('refuses somebody whose last role has ended', async () => {
    const { id, email } = await coordinator();
    const visitor = browser();
    const token = await visitor.askLink(email);
    await test.database.sql.query('update role_assignment set ends_at = now() where person_id = $1', [id]);
    expect(await visitor.useLink(token)).toMatchObject({ status: 400, body: { code: 'sign_in.no_role' } });
  });

  it('refuses 10,000 forged or mutated tokens', async () => {
    const { email } = await coordinator();
    const visitor = browser();
    const token = (await visitor.askLink(email))!;
    const secret = visitor.jar.get('inloggen')!;
    const service = test.get(MagicLinkService);
    const answers = new Map<string, number>();
    for (let round = 0; round < 100; round += 1) {
      await Promise.all(
        Array.from({ length: 100 }, async (_, index) => {
          const forged = index % 2 ? newSecret() : mutate(token);
          const answer = await service.use(forged, secret).then(
            () => 'ACCEPTED',
            (error: Error) => error.message,
          );
          answers.set(answer, (answers.get(answer) ?? 0) + 1);
        }),
      );
    }
    expect([...answers.values()]).toEqual([10_000]);
    expect([...answers.keys()][0]).toContain('Deze inloglink werkt niet');
    expect((await visitor.useLink(token)).status).toBe(200);
  }, 60_000);

  it('survives a hundred visits of mail scanners', async () => {
    const { email } = await coordinator();
    const visitor = browser();
    const token = await visitor.askLink(email);
    const scanner = browser();
    for (let visit = 0; visit < 100; visit += 1) {
      const method = visit % 2 ? 'GET' : 'HEAD';
      await scanner.call(
        method,
        visit % 3 ? '/inloggen/link' : `/api/auth/magic-link/sign-in?token=${token}`,
        undefined,
        { 'user-agent': 'Mozilla/5.0 (compatible; SafeLinks)' },
      );
    }
    expect((await visitor.useLink(token)).status).toBe(200);
  });

  it('asks for the header that no foreign page can send', async () => {
    const { email } = await coordinator();
    const visitor = browser();
    const token = await visitor.askLink(email);
    expect(
      (await visitor.call('POST', '/api/auth/magic-link/sign-in', { token }, { 'x-requested-with': '' })).status,
    ).toBe(403);
    expect((await visitor.useLink(token)).status).toBe(200);
  });

  it('lands inside the portal, wherever it is asked to land', async () => {
    const { email } = await coordinator();
    const visitor = browser();
    for (const returnTo of ['https://kwaad.example', '//kwaad.example', '/\\kwaad.example', '/api/auth/sign-out']) {
      expect((await visitor.useLink(await visitor.askLink(email, returnTo))).body).toEqual({ returnTo: '/' });
    }
  });

  it('gives a new secret at every sign-in and ends the session the browser had', async () => {
    const [first, second] = [await coordinator(), await coordinator()];
    const visitor = await browser().signIn(first.email);
    const former = visitor.jar.get('sessie')!;
    await visitor.signIn(second.email);
    expect(visitor.jar.get('sessie')).not.toBe(former);
    expect(await emailOf(visitor)).toBe(second.email);
    const thief = browser();
    thief.jar.set('sessie', former);
    expect(await emailOf(thief)).toBeNull();
  });

  it('does not take a session that was planted in the browser', async () => {
    const { email } = await coordinator();
    const visitor = browser();
    const planted = newSecret();
    visitor.jar.set('sessie', planted);
    await visitor.signIn(email);
    expect(visitor.jar.get('sessie')).not.toBe(planted);
    const attacker = browser();
    attacker.jar.set('sessie', planted);
    expect(await emailOf(attacker)).toBeNull();
  });

  it('stores no secret', async () => {
    const { email } = await coordinator();
    const visitor = browser();
    const token = (await visitor.askLink(email))!;
    await visitor.useLink(token);
    const secrets = [token, visitor.jar.get('sessie')!];
    for (const table of ['session', 'sign_in_token', 'sign_in_attempt', 'outbox', 'audit_event', 'mutation_answer']) {
      const { rows } = await test.database.sql.query<{ row: string }>(`select t::text as row from ${table} t`);
      expect(rows.filter(({ row }) => secrets.some((secret) => row.includes(secret)))).toEqual([]);
    }
  });

  it('writes the sign-in in the trail of the workspace', async () => {
    const { id, email } = await coordinator();
    await browser().signIn(email);
    const { rows } = await test.database.sql.query(
      'select type, body from audit_event where tenant_id = $1 and actor_id = $2',
      [workspace, id],
    );
    expect(rows).toEqual([{ type: 'session.started', body: { means: 'MAGIC_LINK', secondFactor: false } }]);
  });

  it('shows a token to nobody but the platform itself', async () => {
    await browser().askLink((await coordinator()).email);
    const seen = await test.db.run({ tenantId: workspace, actorId: null }, () =>
      test.get(Database).query('select * from sign_in_token'),
    );
    expect(seen).toEqual([]);
  });
});

function mutate(token: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const at = randomInt(token.length);
  const other = alphabet[(alphabet.indexOf(token[at]!) + 1 + randomInt(63)) % 64]!;
  return token.slice(0, at) + other + token.slice(at + 1);
}
