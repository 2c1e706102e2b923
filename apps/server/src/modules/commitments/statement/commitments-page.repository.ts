import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { objectionJson } from '../objections/objections.repository.js';
import { outcomeJoin } from '../signature-outcome.js';
import type { CommitmentDetail, CommitmentsPage } from './commitments-page.types.js';

export type StoredPage = Omit<CommitmentsPage, 'letter' | 'commitments'> & {
  municipality: { name: string; takesPart: boolean };
  commitments: (Omit<CommitmentDetail, 'eventTitle'> & { eventId: string | null })[];
};
/** The statement of intent of the current workspace as one document. */
@Injectable()
export class CommitmentsPageRepository {
  constructor(private readonly database: Database) {}

  /**
   * All of the workspace, newest first, with signatures and certificates, as one document; addresses only for who may
   * invite.
   */
  async page(mayInvite: boolean): Promise<StoredPage> {
    const { page } = await this.database.one<{ page: StoredPage }>(pageStatement, [mayInvite]);
    return page;
  }
}

/**
 * Who may be asked to sign: who has the role of alderman or holds a portfolio now, then who signed before; their
 * address is known when they proved themselves by a code to it. One line per address, and per name.
 */
const knownSignersStatement = `
select json_build_object('name', known.name, 'capacity', known.capacity, 'portfolio', known.portfolio,
  'email', known.email, 'holdsSince', known.holds_since, 'signedOn', known.signed_on)
from (
  select distinct on (lower(one.name)) one.* from (
    select distinct on (coalesce(lower(every.email), every.name)) every.* from (
      select coalesce(p.formal_name, p.display_name) as name, 'wethouder' as capacity, h.portfolio, p.email,
        h.starts_on as holds_since, null::date as signed_on, 1 as place
      from person_named p
      left join lateral (
        select x.portfolio, x.starts_on from portfolio_period x
        where x.person_id = p.id and x.starts_on <= current_date and (x.ends_on is null or x.ends_on > current_date)
        order by x.starts_on desc limit 1) h on true
      where h.portfolio is not null or exists (
        select from role_holder r
        where r.tenant_id = app_tenant_id() and r.person_id = p.id and r.role = 'ALDERMAN')
      union all
      select s.signer_name, s.signer_capacity, s.signer_portfolio, (
          select i.email from commitment_invitation i
          where i.tenant_id = s.tenant_id and i.commitment_id = s.commitment_id and i.round = s.round
            and i.used_at is not null and s.means = 'EMAIL_CODE' limit 1),
        null, s.signed_on, 2
      from commitment_signature s
    ) every order by coalesce(lower(every.email), every.name), every.place, every.signed_on desc
  ) one order by lower(one.name), one.place, one.email nulls last, one.signed_on desc
) known order by known.place, known.holds_since desc nulls last, known.signed_on desc, known.name`;

const pageStatement = `
select json_build_object(
  'municipality', (select json_build_object('name', m.name, 'takesPart', part.takes_part)
    from municipality_facts m join municipality_participation part on part.municipality_id = m.id
      where m.id = app_tenant_id()),
  'knownSigners', case when $1 then array(${knownSignersStatement}) else '{}' end,
  'wording', (select json_build_object('id', w.id, 'edition', w.edition, 'title', w.title, 'body', w.body, 'sha256',
    w.sha256)
    from commitment_wording w where w.offered_at is not null and w.retired_at is null order by w.offered_at desc
      limit 1),
  'commitments', coalesce((select json_agg(json_build_object(
    'id', c.id, 'status', c.status, 'round', c.round, 'signerName', c.signer_name, 'signerCapacity', c.signer_capacity,
      'signerPortfolio', c.signer_portfolio,
    'lapsesOn', c.lapses_on, 'reaffirmationReason', c.reaffirmation_reason,
    'withdrawnReason', c.withdrawn_reason, 'awaitsConfirmation', c.awaits_confirmation, 'isDemonstration',
      c.is_demonstration, 'createdAt', c.created_at, 'version', c.version,
    'eventId', (select s.event_id from commitment_signature s where s.event_id is not null
      and s.tenant_id = c.tenant_id and s.commitment_id = c.id order by s.round desc limit 1),
    'paper', c.paper,
    'invitation', (select json_build_object('email', case when $1 then i.email
      end, 'expiresAt', i.expires_at, 'sentAt', i.created_at, 'isExpired', i.expires_at <= now())
      from commitment_invitation i where i.tenant_id = c.tenant_id and i.commitment_id = c.id and i.used_at is null
        and i.revoked_at is null),
    'signatures', coalesce((select json_agg(json_build_object(
      'id', s.id, 'round', s.round, 'signerName', s.signer_name, 'signerCapacity', s.signer_capacity, 'signerPortfolio',
        s.signer_portfolio, 'authority', s.authority,
      'authorityReference', s.authority_reference, 'authorityOn', s.authority_on, 'means', s.means, 'witnessName',
        s.witness_name, 'place', s.place,
      'occasion', s.occasion, 'standing', outcome.standing, 'since', outcome.since, 'succeededBy', outcome.succeeded_by,
      'decisionReference', outcome.decision_reference, 'decisionOn', outcome.decision_on,
      'signedAt', s.signed_at, 'signedOn', s.signed_on, 'wordingEdition', w.edition, 'wordingTitle', w.title,
        'wordingBody', w.body, 'wordingSha256', s.wording_sha256,
      'certificate', (select json_build_object('code', k.code, 'status', k.status, 'failure', k.failure, 'sealedAt',
        k.sealed_at)
        from commitment_certificate k where k.tenant_id = s.tenant_id and k.signature_id = s.id)
    ) order by s.round desc) from commitment_signature s join commitment_wording w on w.id = s.wording_id ${outcomeJoin}
      where s.tenant_id = c.tenant_id and s.commitment_id = c.id), '[]'),
    'objections', coalesce((select json_agg(${objectionJson} order by n.objected_at desc) from commitment_signature s
      join signature_notice n on n.tenant_id = s.tenant_id and n.signature_id = s.id and n.objected_at is not null
        where s.tenant_id = c.tenant_id and s.commitment_id = c.id), '[]'),
    'history', coalesce((select json_agg(json_build_object('type', e.type, 'at', e.happened_at, 'reason',
      e.body->>'reason') order by e.seq)
      from trail_line e where e.subject_id = c.id::text and e.type like 'commitment.%'), '[]')
  ) order by c.created_at desc) from commitment c), '[]'),
  'decisions', coalesce((select json_agg(json_build_object('id', d.id, 'reference', d.case_number,
      'decidedOn', coalesce(d.grounds_on, d.meeting_on), 'subject', d.subject, 'portfolioHolder', d.portfolio_holder,
      'points', d.points, 'decidedPoints', d.decided_points, 'openPoints', d.open_points,
      'isDecided', d.grounds_on is not null, 'ratifies', app_statement_rests_on(d.case_number),
      'isDemonstration', d.is_demonstration,
      'readings', coalesce((select json_agg(json_build_object('says', r.says, 'quote', r.quote, 'source', r.source_text)
          order by r.place) from contradiction_reading_facts r
        where r.subject_kind = 'EXECUTIVE_DECISION' and r.subject_id = d.id and r.about = 'STATE'), '[]'))
    order by d.meeting_on desc nulls first, d.id)
    from executive_decision_facts d where d.is_about_joining and d.case_number is not null), '[]')
) as page`;
