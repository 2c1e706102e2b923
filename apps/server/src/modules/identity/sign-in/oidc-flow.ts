import * as oidc from 'openid-client';
import { speaksFor, normaliseEmail } from './email.rules.js';
import { derivedSecret } from '../../../platform/secrets/secrets.js';

export type Issuer = {
  id: string;
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  domains: readonly string[];
  claims: { email: string; name: string };
  /** The `acr` values that stand for a second factor at this issuer; `amr` with `mfa` counts as well. */
  mfaAcrValues: readonly string[];
};

export type VerifiedClaims = {
  issuer: string;
  subject: string;
  email: string;
  name: string | null;
  acr: string | null;
  mfa: boolean;
};

export type OidcRefusal = 'unavailable' | 'refused' | 'no_email' | 'foreign_domain';

/** The issuer did not vouch for this person; the reason is for the log, the person gets one sentence. */
export class OidcRefused extends Error {
  constructor(
    readonly reason: OidcRefusal,
    cause?: unknown,
  ) {
    super(`OpenID Connect sign-in refused: ${reason}`, { cause });
  }
}

/**
 * OpenID Connect, authorization code flow with PKCE, state and nonce (profile NL GOV Assurance for OIDC 1.0: no
 * implicit flow). The asking browser holds one secret in a cookie; nonce and PKCE verifier are derived from it and the
 * state, so an answer that arrives in another browser can not be completed and nothing secret is stored meanwhile.
 * Plain http is spoken to a loopback issuer only, and only when `loopback` says so (never in production).
 */
export class OidcFlow {
  private readonly configurations = new Map<string, { until: number; configuration: Promise<oidc.Configuration> }>();

  constructor(private readonly options: { loopback: boolean; timeoutSeconds: number; cacheSeconds?: number }) {}

  async authorizationUrl(
    issuer: Issuer,
    asked: { redirectUri: string; state: string; browserSecret: string },
  ): Promise<URL> {
    const configuration = await this.configurationOf(issuer);
    const { nonce, verifier } = derived(asked);
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: asked.redirectUri,
      scope: 'openid email profile',
      state: asked.state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(issuer.mfaAcrValues.length > 0 && { acr_values: issuer.mfaAcrValues.join(' ') }),
    });
  }

  /**
   * Throws OidcRefused; what it returns was signed by the issuer for this browser, and the e-mail domain is the
   * issuer's own.
   */
  async verifiedClaims(
    issuer: Issuer,
    answered: { callbackUrl: URL; state: string; browserSecret: string },
  ): Promise<VerifiedClaims> {
    const configuration = await this.configurationOf(issuer);
    const { nonce, verifier } = derived(answered);
    const claims = await this.claims(configuration, answered, { nonce, verifier });
    const address = claims[issuer.claims.email];
    const email = typeof address === 'string' ? normaliseEmail(address) : null;
    if (!email || claims.email_verified === false) throw new OidcRefused('no_email');
    if (!speaksFor(issuer.domains, email)) throw new OidcRefused('foreign_domain');
    const name = claims[issuer.claims.name];
    const acr = typeof claims.acr === 'string' ? claims.acr : null;
    const amr = Array.isArray(claims.amr) ? claims.amr : [];
    return {
      issuer: issuer.issuer,
      subject: String(claims.sub),
      email,
      name: typeof name === 'string' ? name : null,
      acr,
      mfa: amr.includes('mfa') || (acr !== null && issuer.mfaAcrValues.includes(acr)),
    };
  }

  private async claims(
    configuration: oidc.Configuration,
    answered: { callbackUrl: URL; state: string },
    checks: { nonce: string; verifier: string },
  ): Promise<Record<string, unknown>> {
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, answered.callbackUrl, {
        expectedState: answered.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.verifier,
        idTokenExpected: true,
      });
      const idToken = tokens.claims()!;
      const userInfo = configuration.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
        : {};
      return { ...userInfo, ...idToken };
    } catch (error) {
      throw new OidcRefused('refused', error);
    }
  }

  private configurationOf(issuer: Issuer): Promise<oidc.Configuration> {
    const key = JSON.stringify([issuer.issuer, issuer.clientId, issuer.clientSecret]);
    const known = this.configurations.get(key);
    if (known && known.until > Date.now()) return known.configuration;
    const configuration = this.discover(issuer).catch((error: unknown) => {
      this.configurations.delete(key);
      throw error instanceof OidcRefused ? error : new OidcRefused('unavailable', error);
    });
    this.configurations.set(key, { until: Date.now() + (this.options.cacheSeconds ?? 3600) * 1000, configuration });
    return configuration;
  }

  private async discover(issuer: Issuer): Promise<oidc.Configuration> {
    const server = new URL(issuer.issuer);
    const plain = server.protocol === 'http:';
    if (plain && !(this.options.loopback && isLoopback(server.hostname))) {
      throw new OidcRefused('unavailable', new Error('An issuer outside this machine must use https.'));
    }
    return oidc.discovery(
      server,
      issuer.clientId,
      undefined,
      issuer.clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(issuer.clientSecret),
      { timeout: this.options.timeoutSeconds, execute: plain ? [oidc.allowInsecureRequests] : [] },
    );
  }
}

function derived({ browserSecret, state }: { browserSecret: string; state: string }) {
  return {
    nonce: derivedSecret(browserSecret, `nonce:${state}`),
    verifier: derivedSecret(browserSecret, `pkce:${state}`),
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';
}
