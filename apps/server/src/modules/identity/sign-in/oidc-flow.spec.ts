import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anIssuer, walk, type TestIssuer } from './issuer.builders.js';
import { OidcFlow, OidcRefused, type Issuer } from './oidc-flow.js';
import { newSecret } from '../../../platform/secrets/secrets.js';

const redirectUri = 'http://127.0.0.1:4000/api/auth/oidc/callback';
const client = { id: 'bloemen', secret: 'geheim-van-de-test' };

describe('OpenID Connect at a real issuer', () => {
  let server: TestIssuer;
  let issuer: Issuer;
  const flow = new OidcFlow({ loopback: true, timeoutSeconds: 5 });

  beforeAll(async () => {
    for (const channel of ['info', 'warn'] as const) jest.spyOn(console, channel).mockImplementation(() => undefined);
    server = await anIssuer(redirectUri, client);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.account = { subject: 's-1', email: 'Noor@Heemstede.Example', email_verified: true, name: 'Noor van Dam' };
    issuer = {
      id: 'p',
      issuer: server.url,
      clientId: client.id,
      clientSecret: client.secret,
      domains: ['heemstede.example'],
      claims: { email: 'email', name: 'name' },
      mfaAcrValues: ['twee-stappen'],
    };
  });

  const visit = async (browserSecret = newSecret(), state = newSecret()) => {
    const callbackUrl = await walk(
      await flow.authorizationUrl(issuer, { redirectUri, state, browserSecret }),
      redirectUri,
    );
    return { callbackUrl, state, browserSecret };
  };
  const reasonOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof OidcRefused ? error.reason : String(error)),
    );

  it('returns what the issuer vouches for, by code with PKCE, state and nonce', async () => {
    const answered = await visit();
    expect(await flow.verifiedClaims(issuer, answered)).toEqual({
      issuer: server.url,
      subject: 's-1',
      email: 'noor@heemstede.example',
      name: 'Noor van Dam',
      acr: null,
      mfa: false,
    });
    const asked = server.asked.at(-1)!;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      acr_values: 'twee-stappen',
      state: answered.state,
    });
    expect(asked.get('nonce')).toHaveLength(43);
    expect(asked.get('code_challenge')).toHaveLength(43);
  });

  it('knows a second factor by acr and by amr, and not by anything else', async () => {
    server.account = { ...server.account, acr: 'twee-stappen' };
    expect(await flow.verifiedClaims(issuer, await visit())).toMatchObject({ acr: 'twee-stappen', mfa: true });
    expect(await flow.verifiedClaims({ ...issuer, mfaAcrValues: ['hoog'] }, await visit())).toMatchObject({
      mfa: false,
    });
    const { acr: _acr, ...account } = server.account;
    server.account = { ...account, amr: ['pwd'] };
    expect(await flow.verifiedClaims(issuer, await visit())).toMatchObject({ mfa: false });
    server.account = { ...account, amr: ['pwd', 'mfa'] };
    expect(await flow.verifiedClaims(issuer, await visit())).toMatchObject({ mfa: true });
  });

  it('refuses a code that is used twice', async () => {
    const answered = await visit();
    await flow.verifiedClaims(issuer, answered);
    expect(await reasonOf(flow.verifiedClaims(issuer, answered))).toBe('refused');
  });

  it('refuses the answer in another browser, for another state, or with a changed code', async () => {
    const answered = await visit();
    expect(await reasonOf(flow.verifiedClaims(issuer, { ...answered, browserSecret: newSecret() }))).toBe('refused');
    expect(await reasonOf(flow.verifiedClaims(issuer, { ...(await visit()), state: newSecret() }))).toBe('refused');
    const changed = await visit();
    changed.callbackUrl.searchParams.set('code', newSecret());
    expect(await reasonOf(flow.verifiedClaims(issuer, changed))).toBe('refused');
    const foreign = await visit();
    foreign.callbackUrl.searchParams.set('iss', 'https://kwaad.example');
    expect(await reasonOf(flow.verifiedClaims(issuer, foreign))).toBe('refused');
  });

  it('refuses an address the issuer does not speak for, has not verified, or does not give', async () => {
    server.account = { ...server.account, email: 'noor@zandvoort.example' };
    expect(await reasonOf(visit().then((answered) => flow.verifiedClaims(issuer, answered)))).toBe('foreign_domain');
    server.account = { ...server.account, email: 'noor@heemstede.example', email_verified: false };
    expect(await reasonOf(visit().then((answered) => flow.verifiedClaims(issuer, answered)))).toBe('no_email');
    server.account = { subject: 's-1' };
    expect(await reasonOf(visit().then((answered) => flow.verifiedClaims(issuer, answered)))).toBe('no_email');
  });

  it('refuses a wrong client secret', async () => {
    const answered = await visit();
    expect(await reasonOf(flow.verifiedClaims({ ...issuer, clientSecret: 'fout' }, answered))).toBe('refused');
  });

  it('speaks plain http to this machine only, and not at all in production', async () => {
    const asked = { redirectUri, state: newSecret(), browserSecret: newSecret() };
    const strict = new OidcFlow({ loopback: false, timeoutSeconds: 5 });
    expect(await reasonOf(strict.authorizationUrl(issuer, asked))).toBe('unavailable');
    expect(await reasonOf(flow.authorizationUrl({ ...issuer, issuer: 'http://issuer.example' }, asked))).toBe(
      'unavailable',
    );
  });

  it('says so when the issuer is away, and works again when it is back', async () => {
    const asked = { redirectUri, state: newSecret(), browserSecret: newSecret() };
    const fresh = new OidcFlow({ loopback: true, timeoutSeconds: 5 });
    server.isAway = true;
    expect(await reasonOf(fresh.authorizationUrl(issuer, asked))).toBe('unavailable');
    server.isAway = false;
    expect((await fresh.authorizationUrl(issuer, asked)).origin).toBe(server.url);
  });
});
