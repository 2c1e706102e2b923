import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { makeLogger } from '../../../platform/logging/logger.js';
import { AuditService } from '../../audit/audit.service.js';
import type { IdentityAuditType } from '../identity.audit.js';
import { domainOf, normaliseEmail } from './email.rules.js';
import { OidcFlow, OidcRefused, type Issuer } from './oidc-flow.js';
import { safeReturnTo } from './return-to.rules.js';
import { hashOf, isSecret, newSecret } from '../../../platform/secrets/secrets.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { SignInRepository, type IssuerRow, type NewIssuer } from './sign-in.repository.js';
import { identitySettings } from '../identity.settings.js';

export type IssuerVisit = { url: URL; browserSecret: string };
export type IssuerProof = { personId: string; secondFactor: boolean; returnTo: string };

/**
 * Signs in at the issuer of somebody's own organisation. The domain of the e-mail address says which issuer that is;
 * the issuer is believed for its own domains only, and an account stays the person it was linked to. Codes:
 * issuer.domain_taken, issuer.not_secure, sign_in.issuer_refused, sign_in.issuer_unavailable, sign_in.link_invalid,
 * sign_in.no_role.
 */
@Injectable()
export class OidcSignInService {
  private readonly flow: OidcFlow;
  private readonly redirectUri: string;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly signIns: SignInRepository,
    private readonly audit: AuditService,
  ) {
    this.flow = new OidcFlow({ loopback: !config.values.production, timeoutSeconds: 5 });
    this.redirectUri = linkTo(config, '/api/auth/oidc/callback');
  }

  /**
   * Connects the issuer of the current workspace; from now on it speaks for these domains and they get no mailed links.
   */
  async connect(issuer: NewIssuer): Promise<void> {
    refuseUnless(!this.config.values.production || issuer.issuer.startsWith('https://'), 'issuer.not_secure');
    const { id } = await this.signIns.connectIssuer({
      ...issuer,
      domains: issuer.domains.map((domain) => domain.toLowerCase()),
    });
    this.audit.record<IdentityAuditType>('issuer.connected', id, { domains: issuer.domains.length });
  }

  /** Home-realm discovery: the issuer that speaks for this address, or null for a mailed link. */
  async homeOf(typedEmail: string): Promise<{ providerId: string } | null> {
    const email = normaliseEmail(typedEmail);
    if (!email) return null;
    const issuer = await this.database.asSystem('find the issuer of an e-mail domain', () =>
      this.signIns.findIssuerOf(domainOf(email)),
    );
    return issuer && { providerId: issuer.id };
  }

  /**
   * Keeps the secret the browser had from asking before: what it asked then, a mailed link or another visit, can still
   * be finished.
   */
  async visit(providerId: string, returnTo: unknown, formerSecret: string | null): Promise<IssuerVisit> {
    const [state, browserSecret] = [newSecret(), isSecret(formerSecret) ? formerSecret : newSecret()];
    const row = await this.database.asSystem('start a visit to an issuer', async () => {
      const found = await this.signIns.issuerById(providerId);
      const token = {
        tokenSha256: hashOf(state),
        browserSha256: hashOf(browserSecret),
        returnTo: safeReturnTo(returnTo),
        minutes: this.config.of(identitySettings).MAGIC_LINK_MINUTES,
      };
      await this.signIns.addVisit(providerId, token);
      return found;
    });
    const url = await this.answered(() =>
      this.flow.authorizationUrl(issuerOf(row), { redirectUri: this.redirectUri, state, browserSecret }),
    );
    return { url, browserSecret };
  }

  /** @param query of the callback, with its question mark. */
  async finish(query: string, browserSecret: string | null): Promise<IssuerProof> {
    const callbackUrl = new URL(this.redirectUri + query);
    const state = callbackUrl.searchParams.get('state');
    if (!isSecret(state) || !isSecret(browserSecret)) throw new DomainError('sign_in.link_invalid');
    const { row, returnTo } = await this.database.asSystem('finish a visit to an issuer', async () => {
      const visit = await this.signIns.useVisit(hashOf(state), hashOf(browserSecret));
      if (!visit) throw new DomainError('sign_in.link_invalid');
      return { row: await this.signIns.issuerById(visit.providerId), returnTo: visit.returnTo };
    });
    const claims = await this.answered(() =>
      this.flow.verifiedClaims(issuerOf(row), { callbackUrl, state, browserSecret }),
    );
    const person = await this.database.asSystem('link an account at an issuer', () =>
      this.signIns.linkedPerson(claims.issuer, claims.subject, claims.email),
    );
    refuseUnless(person, 'sign_in.no_role');
    return { personId: person.id, secondFactor: claims.mfa, returnTo };
  }

  private async answered<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof OidcRefused)) throw error;
      makeLogger(this.config.values.LOG_LEVEL, 'sign-in').warn(
        { reason: error.reason, cause: error.cause instanceof Error ? error.cause.message : undefined },
        'issuer did not vouch',
      );
      throw new DomainError(error.reason === 'unavailable' ? 'sign_in.issuer_unavailable' : 'sign_in.issuer_refused');
    }
  }
}

function issuerOf({
  id,
  issuer,
  clientId,
  clientSecretRef,
  domains,
  emailClaim,
  nameClaim,
  mfaAcrValues,
}: IssuerRow): Issuer {
  const clientSecret = clientSecretRef === null ? null : process.env[clientSecretRef];
  if (clientSecret === undefined) throw new OidcRefused('unavailable', new Error(`${clientSecretRef} is not set`));
  return { id, issuer, clientId, clientSecret, domains, claims: { email: emailClaim, name: nameClaim }, mfaAcrValues };
}
