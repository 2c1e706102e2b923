import { Injectable } from '@nestjs/common';
import type { Level, PillarCode } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import type { NumberedPage } from '../../../platform/graphql/page.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { Traits } from '../../municipalities/alike.facts.js';
import type { AdviserNews, CallAnswer, CallEnder, CallNews, CallSide, CallStatus } from './calls.rules.js';
import type { PeerCall } from './calls.types.js';

registerConstraints({
  uq_peer_call_open: 'peer_call.already_open',
  pk_peer_call_answer: 'peer_call.already_answered',
});

/** A municipality as it is compared; whether it is invented, and whether it is the one that asks. */
export type CandidateRow = Traits & { cbsCode: string; name: string; isDemonstration: boolean };

/** What the link in a mail leads to. */
export type CallDoor = { tenantId: string; callId: string; personId: string };

/** The call as its links, mails and moves need it. */
export type CallRow = PeerCall & {
  askerId: string;
  helperId: string;
  proposedBy: string;
  sequence: number;
  /** As it is kept: what is past its day waits there until the hourly round. */
  storedStatus: CallStatus;
};

const askerJson = `(
  select json_build_object('cbsCode', m.cbs_code, 'name', m.short_name, 'answer', a.answer, 'answeredAt', a.answered_at,
    'sentence', a.sentence, 'moments', coalesce(to_json(a.moments), '[]'), 'contact', (
      select json_build_object('name', k.name, 'email', k.email) from peer_call_contact k
      where k.tenant_id = c.asker_id and k.call_id = c.id))
  from municipality_facts m left join peer_call_answer a on a.tenant_id = m.id and a.call_id = c.id
  where m.id = c.asker_id)`;
const helperJson = `(
  select json_build_object('cbsCode', m.cbs_code, 'name', m.short_name, 'answer', a.answer, 'answeredAt', a.answered_at,
    'sentence', a.sentence, 'moments', coalesce(to_json(a.moments), '[]'), 'contact', (
      select json_build_object('name', k.name, 'email', k.email) from peer_call_contact k
      where k.tenant_id = c.helper_id and k.call_id = c.id))
  from municipality_facts m left join peer_call_answer a on a.tenant_id = m.id and a.call_id = c.id
  where m.id = c.helper_id)`;

/** A call as one of its readers sees it; one that nobody ended yet and is past its day shows as it is. */
const callJson = `json_build_object('id', c.id, 'pillar', c.pillar, 'question', c.question,
  'status', case when c.status in ('PROPOSED', 'ACCEPTED_BY_ONE') and c.expires_at <= now() then 'EXPIRED'
    else c.status end,
  'ownSide', case app_tenant_id() when c.asker_id then 'ASKER' when c.helper_id then 'HELPER' end,
  'isOwnProposal', c.proposed_in = app_tenant_id(), 'adviserName', c.adviser_name, 'proposedAt', c.proposed_at,
  'expiresAt', c.expires_at, 'asker', ${askerJson}, 'helper', ${helperJson}, 'startsAt', c.starts_at,
  'minutes', c.minutes, 'isPast', coalesce(c.starts_at <= now(), true), 'note', c.note, 'notedBy', c.noted_by,
  'notedAt', c.noted_at, 'endedAt', c.ended_at, 'endedBy', c.ended_by, 'endedReason', c.ended_reason,
  'isDemonstration', c.is_demonstration, 'version', c.version)`;

const rowJson = `(${callJson})::jsonb || jsonb_build_object('askerId', c.asker_id, 'helperId', c.helper_id,
  'proposedBy', c.proposed_by, 'sequence', c.sequence, 'storedStatus', c.status)`;

/** Calls between municipalities, as the current workspace or adviser may see them. */
@Injectable()
export class CallsRepository {
  constructor(private readonly database: Database) {}

  /** The page of a coordinator in one statement; throws not_found outside a municipality. */
  async page(
    day: string,
  ): Promise<{ letsPeersKnow: boolean; standings: { pillar: PillarCode; level: Level }[]; calls: PeerCall[] }> {
    return (await this.database.one<{ page: Awaited<ReturnType<CallsRepository['page']>> }>(pageStatement, [day])).page;
  }

  async byId(id: string): Promise<PeerCall> {
    return (
      await this.database.one<{ call: PeerCall }>(`select ${callJson} as call from peer_call c where c.id = $1`, [id])
    ).call;
  }

  /** Locks the call and gives everything about it. Throws not_found for whom it does not concern. */
  async lock(id: string): Promise<CallRow> {
    await this.database.one('select 1 from peer_call where id = $1 for update', [id]);
    return (
      await this.database.one<{ call: CallRow }>(`select ${rowJson} as call from peer_call c where c.id = $1`, [id])
    ).call;
  }

  /** What an adviser proposed for municipalities that may still be read, the newest first. */
  async proposed(
    askerIds: readonly string[],
    status: CallStatus | null,
    { first, page }: { first: number; page: number },
  ): Promise<NumberedPage<PeerCall>> {
    return (
      await this.database.one<{ page: NumberedPage<PeerCall> }>(proposedStatement, [askerIds, status, first, page])
    ).page;
  }

  /**
   * The municipality that asks, and those that let others know them, work on the pillar, and have somebody to answer.
   * As the read-only role; nothing of any other municipality leaves the database.
   */
  candidates(
    askerId: string,
    pillar: PillarCode,
    helperLevels: readonly Level[],
    day: string,
  ): Promise<CandidateRow[]> {
    return this.database.acrossTenants('peer-candidates', (read) =>
      read.query<CandidateRow>(candidatesStatement, [askerId, pillar, helperLevels, day]),
    );
  }

  /** Levels and consent of the own municipality. */
  own(day: string): Promise<{ letsPeersKnow: boolean; standings: { pillar: PillarCode; level: Level }[] }> {
    return this.database.one(ownStatement, [day]);
  }

  async openOf(askerId: string): Promise<number> {
    const { open } = await this.database.one<{ open: number }>(
      `select count(*)::int as open from peer_call where asker_id = $1 and status in ('PROPOSED', 'ACCEPTED_BY_ONE')
        and expires_at > now()`,
      [askerId],
    );
    return open;
  }

  /** Municipalities with which this one has a call about the pillar that has not ended. */
  async runningWith(askerId: string, pillar: PillarCode): Promise<string[]> {
    const found = await this.database.query<{ helperId: string }>(
      `select helper_id as "helperId" from peer_call where asker_id = $1 and pillar = $2
        and status in ('PROPOSED', 'ACCEPTED_BY_ONE', 'AGREED')`,
      [askerId, pillar],
    );
    return found.map(({ helperId }) => helperId);
  }

  async propose(call: {
    askerId: string;
    helperId: string;
    pillar: PillarCode;
    question: string;
    by: string;
    adviserName: string | null;
    days: number;
    isDemonstration: boolean;
  }): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into peer_call (asker_id, helper_id, pillar, question, proposed_by, adviser_name, expires_at,
        is_demonstration) values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 day', $8) returning id`,
      [
        call.askerId,
        call.helperId,
        call.pillar,
        call.question,
        call.by,
        call.adviserName,
        call.days,
        call.isDemonstration,
      ],
    );
    return id;
  }

  /** What the own municipality says, and who says so. */
  async answer(
    id: string,
    { answer, sentence, moments }: { answer: CallAnswer; sentence: string | null; moments: readonly string[] },
    personId: string,
  ): Promise<void> {
    await this.database.query(
      'insert into peer_call_answer (call_id, answer, sentence, moments) values ($1, $2, $3, $4)',
      [id, answer, sentence, moments],
    );
    if (answer === 'YES')
      await this.database.query(
        `insert into peer_call_contact (call_id, name, email)
          select $1, p.display_name, p.email from person_named p where p.id = $2`,
        [id, personId],
      );
  }

  async offerMoments(id: string, moments: readonly string[]): Promise<void> {
    await this.database.query(
      'update peer_call_answer set moments = $2 where call_id = $1 and tenant_id = app_tenant_id()',
      [id, moments],
    );
    await this.database.query('update peer_call set version = version + 1 where id = $1', [id]);
  }

  async move(id: string, status: CallStatus): Promise<void> {
    await this.database.query('update peer_call set status = $2, version = version + 1 where id = $1', [id, status]);
  }

  /** Ends it; what stood in calendars is changed once more. */
  async end(id: string, status: CallStatus, by: CallEnder, reason: string | null): Promise<void> {
    await this.database.query(
      `update peer_call set status = $2, ended_at = now(), ended_by = $3, ended_reason = $4, version = version + 1,
        sequence = sequence + (starts_at is not null)::int where id = $1`,
      [id, status, by, reason],
    );
  }

  async pick(id: string, startsAt: string): Promise<void> {
    await this.database.query(
      `update peer_call set starts_at = $2, sequence = sequence + (starts_at is not null)::int, version = version + 1
        where id = $1`,
      [id, startsAt],
    );
  }

  async note(id: string, note: string): Promise<void> {
    await this.database.query(
      `update peer_call set status = 'HELD', note = $2, noted_at = now(), version = version + 1,
        noted_by = (select short_name from municipality_facts where id = app_tenant_id()) where id = $1`,
      [id, note],
    );
  }

  /** Says that this side has heard this news; false when it had already. */
  async markTold({ id, sequence }: CallRow, side: CallSide, news: CallNews): Promise<boolean> {
    const marked = await this.database.maybe(
      `update peer_call set asker_told = case $3 when 'ASKER' then $2 else asker_told end,
          helper_told = case $3 when 'HELPER' then $2 else helper_told end
        where id = $1 and case $3 when 'ASKER' then asker_told else helper_told end is distinct from $2 returning id`,
      [id, toldOf(news, sequence), side],
    );
    return marked !== null;
  }

  /** Whether the own municipality lets its adviser look. */
  async letsAdviserLook(): Promise<boolean> {
    const { looks } = await this.database.one<{ looks: boolean }>(
      `select exists (select from consent_given where tenant_id = app_tenant_id() and reader = 'ASSIGNED_ADVISER')
        as looks`,
    );
    return looks;
  }

  /** Where the adviser of this unit of work reads mail, as long as they are one and help the asker; else null. */
  async adviserAddress({ askerId }: CallRow): Promise<string | null> {
    const found = await this.database.maybe<{ email: string }>(
      `select h.email from role_holder h join adviser_assigned a on a.person_id = h.person_id
        where h.tenant_id = app_tenant_id() and h.role = 'NATIONAL_ADVISER' and h.person_id = app_actor_id()
          and a.municipality_id = $1`,
      [askerId],
    );
    return found?.email ?? null;
  }

  /** Says that the adviser has heard this; false when already. */
  async markAdviserTold(id: string, news: AdviserNews): Promise<boolean> {
    const marked = await this.database.maybe(
      'update peer_call set adviser_told = $2 where id = $1 and adviser_told is distinct from $2 returning id',
      [id, news],
    );
    return marked !== null;
  }

  /** Who answers for the own municipality. */
  coordinators(): Promise<{ personId: string; email: string }[]> {
    return this.database.query(
      `select person_id as "personId", email from coordinator_address where tenant_id = app_tenant_id() order by email`,
    );
  }

  async keepLink(callId: string, personId: string, tokenSha256: Buffer): Promise<void> {
    await this.database.query('insert into peer_call_link (call_id, person_id, token_sha256) values ($1, $2, $3)', [
      callId,
      personId,
      tokenSha256,
    ]);
  }

  /** Over all workspaces, by the platform itself: the token is the proof, as long as who got it is coordinator there. */
  findByToken(tokenSha256: Buffer): Promise<CallDoor | null> {
    return this.database.asSystem('find the call of a link', () =>
      this.database.maybe<CallDoor>(
        `select l.tenant_id as "tenantId", l.call_id as "callId", l.person_id as "personId" from peer_call_link l
          join coordinator_address k on k.tenant_id = l.tenant_id and k.person_id = l.person_id
          where l.token_sha256 = $1`,
        [tokenSha256],
      ),
    );
  }

  /**
   * Calls that wait and are past their day, or of a municipality that was merged; and those that ended with a consent,
   * of which nobody was told yet.
   */
  unfinished(): Promise<{ id: string; askerId: string; helperId: string; hasEnded: boolean }[]> {
    return this.database.asSystem('find calls that nobody answered', () =>
      this.database.query(
        `select c.id, c.asker_id as "askerId", c.helper_id as "helperId", c.status = 'WITHDRAWN' as "hasEnded"
          from peer_call c
          where (c.status in ('PROPOSED', 'ACCEPTED_BY_ONE') and (c.expires_at <= now() or exists (
              select from municipality_facts m where m.id in (c.asker_id, c.helper_id) and m.status = 'MERGED')))
            or (c.ended_by = 'CONSENT' and c.ended_at > now() - interval '7 days'
              and (c.asker_told is distinct from $1 or c.helper_told is distinct from $1))
          order by c.expires_at limit 500`,
        [toldOf('WITHDRAWN', 0)],
      ),
    );
  }
}

/** What is kept of news that was mailed; a moment that changes is other news. */
const toldOf = (news: CallNews, sequence: number) => `${news} ${sequence}`;

const standings = `coalesce((select json_agg(json_build_object('pillar', s.pillar, 'level', s.level))
  from app_standings_on($1::date) s where s.tenant_id = app_tenant_id()), '[]')`;
const letsPeersKnow = `exists (select from consent_given g where g.tenant_id = app_tenant_id() and g.reader = 'PEERS')`;

const ownStatement = `select ${letsPeersKnow} as "letsPeersKnow", ${standings} as standings`;

const pageStatement = `
select json_build_object('letsPeersKnow', ${letsPeersKnow}, 'standings', ${standings}, 'calls', coalesce((
    select json_agg(${callJson} order by c.status in ('PROPOSED', 'ACCEPTED_BY_ONE') and c.expires_at > now() desc,
      c.status = 'AGREED' desc, coalesce(c.starts_at, c.proposed_at) desc, c.id)
    from (select * from peer_call where app_tenant_id() in (asker_id, helper_id) order by proposed_at desc limit 200) c
  ), '[]')) as page
from municipality_facts where id = app_tenant_id()`;

const proposedStatement = `
with found as (
  select c.* from peer_call c
  where c.proposed_in = app_tenant_id() and c.proposed_by = app_actor_id() and c.asker_id = any ($1)
    and ($2::text is null or $2 = case when c.status in ('PROPOSED', 'ACCEPTED_BY_ONE') and c.expires_at <= now()
      then 'EXPIRED' else c.status end)
), listed as (
  select * from found order by proposed_at desc, id desc limit $3 offset $3::int * ($4::int - 1)
)
select json_build_object('totalCount', (select count(*) from found), 'nodes', coalesce((
  select json_agg(${callJson} order by c.proposed_at desc, c.id desc) from listed c), '[]')) as page`;

const candidatesStatement = `
select m.id, m.cbs_code as "cbsCode", m.short_name as name, m.inhabitants, m.urbanity, m.province_code as "provinceCode",
  m.province, m.ggd_code as "ggdCode", m.ggd_region as "ggdRegion", null as "share65", m.joined_on::text as "joinedOn",
  m.is_demonstration as "isDemonstration"
from municipality_facts m join municipality_taking_part t on t.municipality_id = m.id and t.takes_part
where exists (select from consent_given g where g.tenant_id = m.id and g.reader = 'PEERS')
  and (m.id = $1 or (exists (select from coordinator_now k where k.tenant_id = m.id)
    and exists (select from app_standings_on($4::date) s where s.tenant_id = m.id and s.pillar = $2
      and s.level = any ($3))))`;
