import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { CommitmentStatus } from '../commitment.rules.js';
import type { CollegeProposalFacts } from './college-proposal.rules.js';

/** What the current workspace knows for a proposal to its college, in one statement. */
@Injectable()
export class CollegeProposalsRepository {
  constructor(private readonly database: Database) {}

  /** Facts are null while the round of now has no signature. */
  factsOf(
    commitmentId: string,
    day: string,
  ): Promise<{ status: CommitmentStatus; facts: CollegeProposalFacts | null }> {
    return this.database.one(factsStatement, [commitmentId, day]);
  }
}

const factsStatement = `
select c.status, (
  select json_build_object('municipality', m.name, 'signerName', s.signer_name, 'signerCapacity', s.signer_capacity,
    'signerPortfolio', s.signer_portfolio,
    'signedOn', s.signed_on, 'place', s.place, 'lapsesOn', c.lapses_on, 'certificateCode', k.code,
    'wording', (select json_build_object('edition', w.edition, 'title', w.title, 'sha256', w.sha256)
      from commitment_wording w where w.id = s.wording_id),
    'coalition', (select json_build_object('name', x.in_sentence,
        'partners', coalesce((select json_agg(n.name order by lower(n.name)) from app_coalition_on($2::date) p
          join organisation_named n on n.organisation_id = p.organisation_id where p.is_partner), '[]'))
      from coalition_facts f join coalition_local_name x on x.tenant_id = f.tenant_id),
    'motions', coalesce((select json_agg(json_build_object('title', e.title, 'on', e.happened_on)
      order by e.happened_on)
      from evidence_facts e where e.kind = 'MOTION'), '[]'),
    'plan', (select title from plan_facts),
    'principles', coalesce((select json_agg(json_build_object('title', p.title, 'description', p.description, 'pillars',
      p.pillars) order by p.position) from principle_facts p), '[]'))
  from commitment_signature s join commitment_certificate k on k.tenant_id = s.tenant_id and k.signature_id = s.id
    join municipality_facts m on m.id = s.tenant_id
  where s.tenant_id = c.tenant_id and s.commitment_id = c.id and s.round = c.round
) as facts from commitment c where c.id = $1`;
