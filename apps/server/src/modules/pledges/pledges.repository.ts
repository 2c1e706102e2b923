import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { registerConstraints } from '../../platform/errors/domain-error.js';
import type { PledgeEnder, PledgeStatus } from './pledges.rules.js';
import type { PartnerPledge, PledgesPage } from './pledges.types.js';

registerConstraints({ uq_partner_pledge_current: 'pledge.already_pledged' });

/** What the link in a mail leads to: the row, and whether this link pledges or withdraws. */
export type PledgeDoor = { tenantId: string; id: string; opens: 'PLEDGE' | 'WITHDRAWAL' };

export type PledgeRow = {
  id: string;
  status: PledgeStatus;
  email: string | null;
  isExpired: boolean;
  organisation: string;
  coalition: string;
  municipality: string;
  statement: string | null;
  contribution: string | null;
  signerName: string | null;
  signedAt: string | null;
  withdrawnAt: string | null;
};

/** Pledges of organisations to the coalition of the current workspace. */
@Injectable()
export class PledgesRepository {
  constructor(private readonly database: Database) {}

  /** Those that may be invited are the partners of this day. */
  async page(withAddresses: boolean, day: string): Promise<PledgesPage> {
    return (await this.database.one<{ page: PledgesPage }>(pageStatement, [withAddresses, day])).page;
  }

  async byId(id: string, withAddresses: boolean): Promise<PartnerPledge> {
    return (
      await this.database.one<{ pledge: PartnerPledge }>(
        `select ${pledgeJson} as pledge from partner_pledge p
          join organisation_named o on o.organisation_id = p.organisation_id where p.id = $2`,
        [withAddresses, id],
      )
    ).pledge;
  }

  /**
   * Over all workspaces, by the platform itself: the token is the proof. What was revoked or has expired unused leads
   * nowhere.
   */
  findByToken(tokenSha256: Buffer): Promise<PledgeDoor | null> {
    return this.database.asSystem('find the pledge of a link', () =>
      this.database.maybe<PledgeDoor>(
        `select tenant_id as "tenantId", id, case when token_sha256 = $1 then 'PLEDGE' else 'WITHDRAWAL' end as opens
          from partner_pledge
         where (token_sha256 = $1 and (status = 'PLEDGED' or (status = 'INVITED' and expires_at > now())))
           or (withdrawal_sha256 = $1 and status in ('PLEDGED', 'WITHDRAWN'))`,
        [tokenSha256],
      ),
    );
  }

  /** Locks the row and gives everything that pledging and withdrawing need. */
  lock(id: string): Promise<PledgeRow> {
    return this.database.one<PledgeRow>(`${lockedRow} for update of p`, [id, null]);
  }

  /** The same for whoever came by a link, if the row still has that link. */
  lockFor({ id }: PledgeDoor, tokenSha256: Buffer): Promise<PledgeRow | null> {
    return this.database.maybe<PledgeRow>(`${lockedRow} for update of p`, [id, tokenSha256]);
  }

  /** A partner that takes part in the coalition on this day, and not the municipality itself. */
  async isPartner(organisationId: string, day: string): Promise<boolean> {
    const found = await this.database.maybe(
      'select 1 from app_coalition_on($2::date) c where c.organisation_id = $1 and c.is_partner',
      [organisationId, day],
    );
    return found !== null;
  }

  /**
   * A new invitation; one that still waits gets this link instead of its old one. Null when the organisation has
   * pledged already.
   */
  async invite(organisationId: string, email: string, tokenSha256: Buffer, days: number): Promise<string | null> {
    const row = await this.database.maybe<{ id: string }>(
      `insert into partner_pledge (organisation_id, email, token_sha256, expires_at, is_demonstration)
       select o.organisation_id, $2, $3, now() + $4 * interval '1 day', o.is_demonstration
         from organisation_named o where o.organisation_id = $1
       on conflict (tenant_id, organisation_id) where status in ('INVITED', 'PLEDGED') do update
         set email = excluded.email, token_sha256 = excluded.token_sha256, invited_at = now(), reminded_at = null,
           expires_at = excluded.expires_at, version = partner_pledge.version + 1
         where partner_pledge.status = 'INVITED'
       returning id`,
      [organisationId, email, tokenSha256, days],
    );
    return row?.id ?? null;
  }

  /**
   * Over all workspaces, by the platform itself: which organisations were asked so many days ago, may still answer and
   * were not reminded. An archive reminds nobody.
   */
  dueForReminder(days: number): Promise<{ tenantId: string; id: string }[]> {
    return this.database.asSystem('find which organisations are to be reminded', () =>
      this.database.query(
        `select p.tenant_id as "tenantId", p.id from partner_pledge p
          join municipality_facts m on m.id = p.tenant_id and m.status <> 'MERGED'
         where p.status = 'INVITED' and p.email is not null and p.expires_at > now() and p.reminded_at is null
           and p.invited_at <= now() - $1 * interval '1 day' order by p.invited_at, p.id limit 1000`,
        [days],
      ),
    );
  }

  /** Gives what waits a new link in place of its old one, and marks it as reminded; null when it was already. */
  remind(id: string, tokenSha256: Buffer): Promise<{ email: string; daysLeft: number } | null> {
    return this.database.maybe(
      `update partner_pledge set token_sha256 = $2, reminded_at = now(), version = version + 1
        where id = $1 and status = 'INVITED' and email is not null and expires_at > now() and reminded_at is null
        returning email, ceil(extract(epoch from expires_at - now()) / 86400)::int as "daysLeft"`,
      [id, tokenSha256],
    );
  }

  /** Closes a link that waits; its address is forgotten. */
  async revoke(id: string): Promise<void> {
    await this.database.query(
      `update partner_pledge set status = 'REVOKED', email = null, version = version + 1 where id = $1`,
      [id],
    );
  }

  async pledge(
    id: string,
    pledge: { statement: string; sha256: string; contribution: string; signerName: string; withdrawalSha256: Buffer },
  ): Promise<void> {
    await this.database.query(
      `update partner_pledge set status = 'PLEDGED', statement = $2, statement_sha256 = $3, contribution = $4,
        signer_name = $5, withdrawal_sha256 = $6,
         signed_at = clock_timestamp(), version = version + 1 where id = $1`,
      [id, pledge.statement, pledge.sha256, pledge.contribution, pledge.signerName, pledge.withdrawalSha256],
    );
  }

  /**
   * What the pledges that stand come to, counted by one at a time until the unit of work ends. Invented ones count only
   * where there are no others.
   */
  async agreement(): Promise<{
    coalitionId: string;
    partners: number;
    newestOn: string | null;
    isDemonstration: boolean;
  }> {
    await this.database.query(
      `select pg_advisory_xact_lock(hashtextextended('partner agreement ' || app_tenant_id(), 0))`,
    );
    return this.database.one(
      `with standing as (
         select p.is_demonstration, (p.signed_at at time zone 'Europe/Amsterdam')::date as signed_on
         from partner_pledge p where p.status = 'PLEDGED'
       )
       select app_tenant_id() as "coalitionId", count(*)::int as partners, max(s.signed_on)::text as "newestOn",
         coalesce(bool_and(s.is_demonstration), false) as "isDemonstration"
       from standing s where not s.is_demonstration or not exists (select from standing x where not x.is_demonstration)`,
    );
  }

  /** Ends a pledge; what was pledged stays readable, the address is forgotten. */
  async withdraw(id: string, by: PledgeEnder, reason: string | null): Promise<void> {
    await this.database.query(
      `update partner_pledge set status = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = $2, withdrawn_reason = $3,
        email = null, version = version + 1 where id = $1`,
      [id, by, reason],
    );
  }
}

const lockedRow = `
select p.id, p.status, p.email, p.expires_at <= now() as "isExpired", o.name as organisation, m.name as municipality,
  coalition.in_sentence as coalition,
  p.statement, p.contribution, p.signer_name as "signerName", p.signed_at as "signedAt", p.withdrawn_at as "withdrawnAt"
from partner_pledge p join organisation_named o on o.organisation_id = p.organisation_id
  join municipality_facts m on m.id = p.tenant_id join coalition_local_name coalition on coalition.tenant_id = p.tenant_id
where p.id = $1 and ($2::bytea is null or p.token_sha256 = $2 or p.withdrawal_sha256 = $2)`;

const pledgeJson = `json_build_object('id', p.id, 'organisationId', p.organisation_id, 'organisationName', o.name,
  'status', p.status, 'email', case when $1 then p.email end,
  'invitedAt', p.invited_at, 'expiresAt', p.expires_at, 'isExpired', p.status = 'INVITED'
    and p.expires_at <= now(), 'statement', p.statement, 'contribution', p.contribution,
  'signerName', p.signer_name, 'signedAt', p.signed_at, 'withdrawnAt', p.withdrawn_at, 'withdrawnBy', p.withdrawn_by,
    'withdrawnReason', p.withdrawn_reason,
  'isDemonstration', p.is_demonstration, 'version', p.version)`;

const pageStatement = `
select json_build_object(
  'pledges', coalesce((select json_agg(${pledgeJson} order by array_position(array['PLEDGED', 'INVITED', 'WITHDRAWN',
    'REVOKED'], p.status), lower(o.name), p.invited_at desc)
    from partner_pledge p join organisation_named o on o.organisation_id = p.organisation_id), '[]'),
  'candidates', coalesce((select json_agg(json_build_object('organisationId', m.organisation_id, 'name', n.name,
      'email', (select c.email from coalition_address c where c.organisation_id = m.organisation_id and $1))
      order by lower(n.name))
    from app_coalition_on($2::date) m join organisation_named n on n.organisation_id = m.organisation_id
    where m.is_partner and not exists (select from partner_pledge p where p.organisation_id = m.organisation_id
        and p.status in ('INVITED', 'PLEDGED'))), '[]')
) as page`;
