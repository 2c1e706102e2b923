import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aPerson, aWorkspace, Browser } from '../identity.builders.js';
import { IdentityModule } from '../identity.module.js';
import { OidcSignInService } from './oidc-sign-in.service.js';
import { anIssuer, walk, type TestIssuer } from './issuer.builders.js';

const publicUrl = 'http://127.0.0.1:4000';
const callback = `${publicUrl}/api/auth/oidc/callback`;
const client = { id: 'bloemen', secret: 'geheim-van-de-test' };
const viewer = '{ viewer { person { email } workspace { kind } } }';
type ViewerAnswer = { viewer: { person: { email: string }; workspace: { kind: string } } | null };

describe('signing in by the own organisation, with a second factor for national roles', () => {
  let test: TestApp;
  let server: TestIssuer;
  let workspace: string;

  beforeAll(async () => {
    for (const channel of ['info', 'warn'] as const) jest.spyOn(console, channel).mockImplementation(() => undefined);
    server = await anIssuer(callback, client);
    test = await testApp([IdentityModule], {
      PUBLIC_URL: publicUrl,
      REQUIRE_MFA_FOR_NATIONAL: 'true',
      TEST_ISSUER_SECRET: client.secret,
      SIGN_IN_ATTEMPTS_PER_DEVICE: '1000000',
    });
    workspace = await aWorkspace(test.database.sql);
    await connect(workspace, ['heemstede.example'], []);
    await connect(PROGRAMME_TENANT_ID, ['vws.example'], ['twee-stappen']);
  });
  afterAll(async () => {
    await test.close();
    await server.close();
    for (const name of ['PUBLIC_URL', 'REQUIRE_MFA_FOR_NATIONAL', 'TEST_ISSUER_SECRET']) delete process.env[name];
  });
  beforeEach(() => {
    server.isAway = false;
  });

  const connect = (tenantId: string, domains: string[], mfaAcrValues: string[]) =>
    test.db.run({ tenantId, actorId: null }, () =>
      test.get(OidcSignInService).connect({
        issuer: server.url,
        clientId: client.id,
        clientSecretRef: 'TEST_ISSUER_SECRET',
        domains,
        mfaAcrValues,
      }),
    );

  let subjects = 0;
  const account = (email: string, more: object = {}) => {
    server.account = { subject: `s-${(subjects += 1)}`, email, email_verified: true, name: 'Noor van Dam', ...more };
  };
  /** Types the address, is sent to the issuer, and comes back to the callback. */
  const visit = async (browser: Browser, email: string, returnTo = '/werkruimte'): Promise<URL> => {
    const home = await browser.call('POST', '/api/auth/home-realm', { email });
    const started = await browser.call(
      'GET',
      `${String(home.body['startHref'])}&returnTo=${encodeURIComponent(returnTo)}`,
    );
    return walk(new URL(started.headers.get('location')!), callback);
  };
  const arrive = (browser: Browser, at: URL) => browser.call('GET', at.pathname + at.search);
  const landing = async (browser: Browser, email: string, returnTo?: string) =>
    (await arrive(browser, await visit(browser, email, returnTo))).headers.get('location');
  const emailOf = async (browser: Browser) =>
    (await browser.send<ViewerAnswer>(viewer)).data.viewer?.person.email ?? null;

  it('finds the issuer by the domain of the address', async () => {
    const browser = new Browser(test);
    expect((await browser.call('POST', '/api/auth/home-realm', { email: 'Wie@Heemstede.Example' })).body).toMatchObject(
      { method: 'oidc', startHref: expect.stringMatching(/^\/api\/auth\/oidc\/start\?provider=/) },
    );
    for (const email of ['wie@zandvoort.example', 'wie@sub.heemstede.example', 'geen adres']) {
      expect((await browser.call('POST', '/api/auth/home-realm', { email })).body).toEqual({ method: 'magic_link' });
    }
  });

  it('gives a domain to one issuer over all workspaces', async () => {
    const other = await aWorkspace(test.database.sql);
    await expect(connect(other, ['Heemstede.Example'], [])).rejects.toMatchObject({ code: 'issuer.domain_taken' });
    await expect(connect(workspace, ['heemstede.example'], [])).resolves.toBeUndefined();
    const seen = await test.db.run({ tenantId: other, actorId: null }, () =>
      test.db.query('select from identity_provider'),
    );
    expect(seen).toEqual([]);
  });

  it('signs in whom the issuer vouches for', async () => {
    const { email } = await aPerson(test.database.sql, { roles: { [workspace]: 'COORDINATOR' } });
    account(email.toUpperCase());
    const browser = new Browser(test);
    expect(await landing(browser, email, '/werkruimte/plan')).toBe('/werkruimte/plan');
    expect(await emailOf(browser)).toBe(email);
  });

  it('lands inside the portal, wherever it is asked to land', async () => {
    const { email } = await aPerson(test.database.sql, { roles: { [workspace]: 'COORDINATOR' } });
    account(email);
    expect(await landing(new Browser(test), email, 'https://kwaad.example')).toBe('/');
  });

  it('refuses the answer in another browser and a second time', async () => {
    const { email } = await aPerson(test.database.sql, { roles: { [workspace]: 'COORDINATOR' } });
    account(email);
    const [browser, stranger] = [new Browser(test), new Browser(test)];
    const at = await visit(browser, email);
    const refusal = '/inloggen?fout=sign_in.link_invalid';
    expect((await arrive(stranger, at)).headers.get('location')).toBe(refusal);
    expect((await arrive(browser, at)).headers.get('location')).toBe('/werkruimte');
    expect((await arrive(browser, at)).headers.get('location')).toBe(refusal);
    expect(await emailOf(stranger)).toBeNull();
  });

  it("refuses an issuer that vouches for an address of somebody else's domain", async () => {
    const { email } = await aPerson(test.database.sql, {
      email: 'beheer@zandvoort.example',
      roles: { [workspace]: 'COORDINATOR' },
    });
    account(email);
    const browser = new Browser(test);
    expect(await landing(browser, 'wie@heemstede.example')).toBe('/inloggen?fout=sign_in.issuer_refused');
    expect(await emailOf(browser)).toBeNull();
  });

  it('refuses somebody without a role, and does not make an account', async () => {
    account('nieuw@heemstede.example');
    expect(await landing(new Browser(test), 'nieuw@heemstede.example')).toBe('/inloggen?fout=sign_in.no_role');
    expect((await test.database.sql.query(`select from person where email = 'nieuw@heemstede.example'`)).rowCount).toBe(
      0,
    );
  });

  it('keeps an account the person it was linked to: a re-used address is another person', async () => {
    const { email } = await aPerson(test.database.sql, { roles: { [workspace]: 'COORDINATOR' } });
    account(email);
    expect(await landing(new Browser(test), email)).toBe('/werkruimte');
    account(email);
    expect(await landing(new Browser(test), email)).toBe('/inloggen?fout=sign_in.no_role');
  });

  it('mails no link to an address that has an issuer', async () => {
    const { email } = await aPerson(test.database.sql, { roles: { [workspace]: 'COORDINATOR' } });
    expect(await new Browser(test).askLink(email)).toBeNull();
    const { rows } = await test.database.sql.query('select kind from mail_message where recipient = $1', [email]);
    expect(rows).toEqual([{ kind: 'sign-in-elsewhere' }]);
  });

  it('says so when the issuer is away', async () => {
    const {
      rows: [provider],
    } = await test.database.sql.query<{ id: string }>(
      `insert into identity_provider (tenant_id, issuer, client_id) values ($1, 'http://127.0.0.1:1', 'bloemen')
        returning id`,
      [workspace],
    );
    const started = await new Browser(test).call('GET', `/api/auth/oidc/start?provider=${provider!.id}`);
    expect(started.headers.get('location')).toBe('/inloggen?fout=sign_in.issuer_unavailable');
  });

  it('opens a national workspace with a second factor, and not without', async () => {
    const { email } = await aPerson(test.database.sql, {
      email: 'adviseur@vws.example',
      roles: { [PROGRAMME_TENANT_ID]: 'NATIONAL_ADVISER' },
    });
    account(email);
    const without = new Browser(test);
    expect(await landing(without, email)).toBe('/inloggen?fout=sign_in.second_factor_needed');
    expect(await emailOf(without)).toBeNull();
    server.account = { ...server.account, acr: 'twee-stappen' };
    const withIt = new Browser(test);
    expect(await landing(withIt, email)).toBe('/werkruimte');
    expect((await withIt.send<ViewerAnswer>(viewer)).data.viewer).toMatchObject({ workspace: { kind: 'programme' } });
  });

  it('offers no way around the second factor: not by mailed link, not by switching', async () => {
    const roles = { [workspace]: 'COORDINATOR', [PROGRAMME_TENANT_ID]: 'PROGRAMME_ADMIN' } as const;
    const { id, email } = await aPerson(test.database.sql, { email: 'beide@elders.example', roles });
    const browser = await new Browser(test).signIn(email);
    expect((await browser.send<ViewerAnswer>(viewer)).data.viewer).toMatchObject({
      workspace: { kind: 'municipality' },
    });
    const enter = `mutation { switchWorkspace(input: { tenantId: "${PROGRAMME_TENANT_ID}" }) { roles } }`;
    expect((await browser.send(enter)).errors?.[0]?.extensions.code).toBe('workspace.not_yours');
    await test.database.sql.query('update session set active_tenant_id = $2 where person_id = $1', [
      id,
      PROGRAMME_TENANT_ID,
    ]);
    browser.stated = `${id}@${PROGRAMME_TENANT_ID}`;
    expect((await browser.send('{ people { totalCount } }')).errors?.[0]?.extensions.code).toBe(
      'session.other_workspace',
    );
    expect((await browser.send<ViewerAnswer>(viewer)).data.viewer).toMatchObject({
      workspace: { kind: 'municipality' },
    });
    const national = await aPerson(test.database.sql, {
      email: 'alleen@elders.example',
      roles: { [PROGRAMME_TENANT_ID]: 'PROGRAMME_ADMIN' },
    });
    const other = new Browser(test);
    expect((await other.useLink(await other.askLink(national.email))).body.code).toBe('sign_in.second_factor_needed');
  });
});
