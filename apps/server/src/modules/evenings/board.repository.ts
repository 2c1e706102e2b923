import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { SignatureFacts } from '../commitments/commitments.facts.js';

export type Board = {
  event: {
    title: string;
    place: string;
    startsAt: string;
    endsAt: string;
    organisers: string[];
    milestones: number[];
    isDemonstration: boolean;
    isCancelled: boolean;
  };
  before: number;
  /**
   * How many of those counted here signed conditionally: the college is still to decide, the municipality to confirm,
   * or it is disputed.
   */
  conditional: number;
  signed: {
    cbsCode: string;
    name: string;
    signerName: string;
    signedAt: string;
    isConditional: boolean;
    occasion: SignatureFacts['occasion'];
  }[];
  participants: string[];
};

/** Counts for the board of an evening. */
@Injectable()
export class BoardRepository {
  constructor(private readonly database: Database) {}

  /**
   * What the board shows: who took part before the day of the evening or signed elsewhere, and who signed at it, in
   * order. Signatures that fell away and steps that are only recorded on the day itself do not count. Read across
   * workspaces; every part of it is public.
   */
  async byCode(code: string): Promise<Board> {
    return this.database.acrossTenants('signing-board', async (read) => {
      const { board } = await read.one<{ board: Board }>(boardStatement, [code]);
      return board;
    });
  }
}

const boardStatement = `
with evening as (select * from signing_event where code = $1), standing as (
  select s.tenant_id, s.event_id, s.signer_name, s.signed_at, s.round = c.round and c.is_conditional as conditional,
    s.occasion
  from signature_facts s join commitment_standing c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
    where c.status not in ('WITHDRAWN', 'LAPSED')
), signed as (
  select m.id, m.cbs_code, m.name, s.signer_name, s.signed_at, s.conditional, s.occasion from evening e
    join standing s on s.event_id = e.id join municipality_facts m on m.id = s.tenant_id
), before as (
  select m.cbs_code, part.is_conditional from evening e, municipality_facts m
    join municipality_participation part on part.municipality_id = m.id
  where part.takes_part and m.id not in (select id from signed)
    and (m.joined_on is null or m.joined_on < (e.starts_at at time zone 'Europe/Amsterdam')::date
      or m.id in (select tenant_id from standing))
)
select json_build_object(
  'event', (select json_build_object('title', title, 'place', place, 'startsAt', starts_at, 'endsAt', ends_at,
    'organisers', organisers, 'milestones', milestones,
    'isDemonstration', is_demonstration, 'isCancelled', cancelled_at is not null) from evening),
  'before', (select count(*) from before),
  'conditional', (select count(*) from before where is_conditional) + (select count(*) from signed where conditional),
  'signed', coalesce((select json_agg(json_build_object('cbsCode', cbs_code, 'name', name, 'signerName', signer_name,
    'signedAt', signed_at, 'isConditional', conditional, 'occasion', occasion) order by signed_at) from signed), '[]'),
  'participants', coalesce((select json_agg(cbs_code order by cbs_code) from (select cbs_code from before union
    select cbs_code from signed) as all_of_them), '[]')
) as board from evening`;
