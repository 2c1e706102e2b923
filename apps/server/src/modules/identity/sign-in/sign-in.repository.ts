import { Injectable } from '@nestjs/common';
import type { DemoPerson } from '@bloemen/api-contract/public';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import { identitySettings } from '../identity.settings.js';

registerConstraints({
  uq_identity_provider_domain: 'issuer.domain_taken',
  pk_identity_provider_domain: 'issuer.domain_taken',
});

export type AttemptCount = { attempts: number; retryAfterSeconds: number };
export type IssuerRow = {
  id: string;
  issuer: string;
  clientId: string;
  clientSecretRef: string | null;
  domains: string[];
  emailClaim: string;
  nameClaim: string;
  mfaAcrValues: string[];
};
export type NewIssuer = Pick<IssuerRow, 'issuer' | 'clientId' | 'clientSecretRef' | 'domains' | 'mfaAcrValues'>;
export type UsedLink = { personId: string | null; returnTo: string };
export type UsedVisit = { providerId: string; returnTo: string };

type NewToken = { tokenSha256: Buffer; browserSha256: Buffer; returnTo: string; minutes: number };

/** Counts all keys in one statement; a window that has passed starts again. */
const count = `
insert into sign_in_attempt as a (key_sha256) select key from unnest($1::bytea[]) as key
on conflict (key_sha256) do update set
  attempts = case when a.window_started_at > now() - make_interval(mins => $2) then a.attempts + 1 else 1 end,
  window_started_at = case when a.window_started_at > now() - make_interval(mins => $2) then a.window_started_at
    else now() end
returning key_sha256 as key, attempts, ceil(extract(epoch
  from window_started_at + make_interval(mins => $2) - now()))::int as "retryAfterSeconds"`;

/**
 * A token opens once, in time by the database clock, and in the browser that asked; all of it in the one statement that
 * marks it used. The wrong browser does not burn it. The other open links of the person are used up with it. They are
 * locked in one order, so that two links of one person do not wait for each other; whoever had to wait finds them used.
 */
const use = `
with asked as (
  select person_id from sign_in_token
  where token_sha256 = $1 and browser_sha256 = $2 and purpose = $3 and used_at is null and expires_at > now()
), open as (
  select token_sha256 from sign_in_token
  where exists (select from asked) and (token_sha256 = $1 or person_id = (select person_id from asked))
    and used_at is null
  order by token_sha256 for update
), used as (
  update sign_in_token t set used_at = now() from open where t.token_sha256 = open.token_sha256
  returning t.token_sha256, t.person_id as "personId", t.provider_id as "providerId", t.return_to as "returnTo"
)
select "personId", "providerId", "returnTo" from used where token_sha256 = $1`;

const issuerColumns = `p.id, p.issuer, p.client_id as "clientId", p.client_secret_ref as "clientSecretRef",
  p.email_claim as "emailClaim", p.name_claim as "nameClaim",
  p.second_factor_acr as "mfaAcrValues", array(select d.domain from identity_provider_domain d
    where d.tenant_id = p.tenant_id and d.provider_id = p.id) as domains`;

/** Statements of signing in; all run as the platform itself, before it is known who asks. */
@Injectable()
export class SignInRepository {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async countAttempt(keys: readonly Buffer[]): Promise<Map<string, AttemptCount>> {
    const rows = await this.database.query<AttemptCount & { key: Buffer }>(count, [
      [...keys].sort((one, other) => one.compare(other)),
      this.config.of(identitySettings).SIGN_IN_WINDOW_MINUTES,
    ]);
    return new Map(rows.map(({ key, ...counted }) => [key.toString('hex'), counted]));
  }

  /**
   * Stores a link for whoever has this address, by the same statement when nobody has it or an issuer speaks for it:
   * then it opens nothing.
   */
  addLink(
    email: string | null,
    { tokenSha256, browserSha256, returnTo, minutes }: NewToken,
  ): Promise<{ email: string; hasIssuer: boolean } | null> {
    return this.database.maybe(
      `with known as (
         select p.id, p.email, exists (select from identity_provider_domain d
           where d.domain = split_part(p.email, '@', 2)) as "hasIssuer"
         from person p where p.email = $1
       ), asked as (
         insert into sign_in_token (token_sha256, browser_sha256, purpose, person_id, return_to, expires_at)
         values ($2, $3, 'magic-link', (select id from known
           where not "hasIssuer"), $4, now() + make_interval(mins => $5))
       )
       select email, "hasIssuer" from known`,
      [email, tokenSha256, browserSha256, returnTo, minutes],
    );
  }

  async addVisit(providerId: string, { tokenSha256, browserSha256, returnTo, minutes }: NewToken): Promise<void> {
    await this.database.query(
      `insert into sign_in_token (token_sha256, browser_sha256, purpose, provider_id, return_to, expires_at)
       values ($2, $3, 'openid-connect', $1, $4, now() + make_interval(mins => $5))`,
      [providerId, tokenSha256, browserSha256, returnTo, minutes],
    );
  }

  useLink(tokenSha256: Buffer, browserSha256: Buffer): Promise<UsedLink | null> {
    return this.database.maybe(use, [tokenSha256, browserSha256, 'magic-link']);
  }

  useVisit(tokenSha256: Buffer, browserSha256: Buffer): Promise<UsedVisit | null> {
    return this.database.maybe(use, [tokenSha256, browserSha256, 'openid-connect']);
  }

  issuerById(id: string): Promise<IssuerRow> {
    return this.database.one(`select ${issuerColumns} from identity_provider p where p.id = $1`, [id]);
  }

  findIssuerOf(domain: string): Promise<IssuerRow | null> {
    return this.database.maybe(
      `select ${issuerColumns} from identity_provider p
       join identity_provider_domain d on d.tenant_id = p.tenant_id and d.provider_id = p.id where d.domain = $1`,
      [domain],
    );
  }

  /** Makes or replaces the issuer of the current workspace; the domains it had are gone. */
  async connectIssuer({
    issuer,
    clientId,
    clientSecretRef,
    domains,
    mfaAcrValues,
  }: NewIssuer): Promise<{ id: string }> {
    const connected = await this.database.one<{ id: string }>(
      `insert into identity_provider (issuer, client_id, client_secret_ref, second_factor_acr) values ($1, $2, $3, $4)
       on conflict on constraint uq_identity_provider_issuer do update
         set client_id = $2, client_secret_ref = $3, second_factor_acr = $4 returning id`,
      [issuer, clientId, clientSecretRef, mfaAcrValues],
    );
    await this.database.query('delete from identity_provider_domain where provider_id = $1', [connected.id]);
    await this.database.query(
      'insert into identity_provider_domain (domain, provider_id) select domain, $2 from unnest($1::text[]) as domain',
      [domains, connected.id],
    );
    return connected;
  }

  /**
   * The person behind an account at an issuer: the one linked before, or at the first visit the one with the address it
   * vouches for. Null when the address belongs to somebody who is linked to another account there.
   */
  async linkedPerson(issuer: string, subject: string, email: string): Promise<{ id: string } | null> {
    const known =
      'select p.id from external_identity e join person p on p.id = e.person_id where e.issuer = $1 and e.subject = $2';
    const found = await this.database.maybe<{ id: string }>(known, [issuer, subject]);
    if (found) return found;
    return this.database.maybe(
      `insert into external_identity (issuer, subject, person_id) select $1, $2, id from person where email = $3
        on conflict do nothing returning person_id as id`,
      [issuer, subject, email],
    );
  }

  examplePeople(): Promise<DemoPerson[]> {
    return this.database.query(
      `select p.id as "personId", p.display_name as name, p.email, t.name as workspace, t.kind as "tenantKind",
        array_agg(distinct r.role) as roles, max(o.name) as organisation
       from person p join role_assignment r on r.person_id = p.id and r.ends_at is null
         join tenant t on t.id = r.tenant_id left join organisation o on o.id = r.organisation_id
       where p.is_example group by p.id, t.id order by t.kind, t.name, min(r.starts_at), p.display_name limit 100`,
    );
  }

  findExample(personId: string): Promise<{ id: string } | null> {
    return this.database.maybe('select id from person where id = $1 and is_example', [personId]);
  }
}
