import { Injectable } from '@nestjs/common';
import { type EvidenceKind, type Openness, type PillarCode } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { isKey, keysOf, pageOf, type NumberedPage, type Page } from '../../../platform/graphql/page.js';
import type { Origin, EvidenceWording } from './carried.rules.js';
import type { Evidence, EvidenceDetail } from './evidence.types.js';
import type { EvidenceFacts } from './standing.rules.js';

export type EvidencePage = {
  pillar: PillarCode | null;
  search: string | null;
  certainties: readonly string[] | null;
  openness: Openness | null;
  includeWithdrawn: boolean;
  first: number;
  after: string | null;
};

/**
 * The carried facts that a typed fact `e` may be the double of (`mayBeTheSame`), as far as nobody said that they are
 * another. Says in one place what the screen proposes to join and what the rules do not count twice.
 */
const twins = `
  from pillar_evidence c where e.origin_kind is null and e.withdrawn_at is null
    and c.tenant_id = e.tenant_id and c.pillar = e.pillar and c.kind = e.kind
    and c.origin_kind is not null and c.withdrawn_at is null
    and (e.kind not in ('COALITION_MEETING', 'INVOLVEMENT', 'STRONGER_OFFER', 'MEASUREMENT', 'EVALUATION')
      or (e.happened_on <= c.happened_on + case c.date_precision when 'YEAR' then interval '1 year'
          when 'MONTH' then interval '1 month' else interval '1 day' end + interval '91 days'
        and c.happened_on <= e.happened_on + case e.date_precision when 'YEAR' then interval '1 year'
          when 'MONTH' then interval '1 month' else interval '1 day' end + interval '91 days'))
    and not exists (select from pillar_evidence_kept_apart k where k.tenant_id = e.tenant_id and k.evidence_id = e.id
      and k.origin_kind = c.origin_kind and k.origin_id = c.origin_id)`;
const columns = `
  e.id, e.pillar, e.kind, e.certainty, e.title, e.happened_on::text as "happenedOn",
    e.date_precision as "datePrecision",
  e.source_type as "sourceType", e.source_text as "sourceText", e.source_url as "sourceUrl", e.note,
    e.amount_cents::float8 as "amountCents", e.recurrence,
  e.first_funded_year as "firstFundedYear", e.last_funded_year as "lastFundedYear", e.effect, e.openness,
    e.ends_on::text as "endsOn", e.version,
  e.withdrawn_reason as "withdrawnReason", e.is_demonstration as "isDemonstration",
  case when e.origin_kind is not null then json_build_object('kind', e.origin_kind, 'id', e.origin_id) end as origin,
  (select json_build_object('id', c.id, 'confirmedOn', c.confirmed_on, 'sourceText', c.source_text)
    from pillar_evidence_confirmation c where c.tenant_id = e.tenant_id and c.evidence_id = e.id
      and c.withdrawn_at is null order by c.confirmed_on desc, c.recorded_at desc limit 1) as confirmation,
  coalesce((select json_agg(json_build_object('id', c.id, 'title', c.title, 'originKind', c.origin_kind,
    'happenedOn', c.happened_on, 'datePrecision', c.date_precision) order by c.happened_on desc, c.id desc)
    ${twins}), '[]') as "mayBeDoubleOf",
  exists (select from contradicted_subject s where s.tenant_id = e.tenant_id and s.is_open
    and (s.subject_kind, s.subject_id) in (('EVIDENCE', e.id), (e.origin_kind, e.origin_id))) as "isContradicted"`;
const wordingColumns = `pillar, kind, certainty, title, happened_on, date_precision, source_type, source_text, source_url, note, amount_cents, recurrence,
  first_funded_year, last_funded_year, effect, openness, ends_on`;

const insert = `
  insert into pillar_evidence as e (${wordingColumns}, origin_kind, origin_id, is_demonstration, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, app_actor_id())
  returning ${columns}`;

const correct = `
  with before as (
    insert into pillar_evidence_revision (evidence_id, version, wording, replaced_by)
    select e.id, e.version, to_jsonb(e) - 'tenant_id' - 'recorded_by', app_actor_id() from pillar_evidence e
    where e.id = $18 and e.version = $19 and e.withdrawn_at is null
  )
  update pillar_evidence e set (${wordingColumns}, is_demonstration, version) =
    ($1, $2, $3, $4, $5::date, $6, $7, $8, $9, $10, $11::bigint, $12, $13::smallint, $14::smallint, $15, $16, $17::date,
      coalesce($20::boolean, e.is_demonstration), e.version + 1)
  where e.id = $18 and e.version = $19 and e.withdrawn_at is null returning ${columns}`;

const withdraw = `
  update pillar_evidence e set withdrawn_at = now(), withdrawn_reason = $3, joined_into = $4, version = e.version + 1
  where e.id = $1 and e.version = $2 and e.withdrawn_at is null returning ${columns}`;

const ofOrigin = `
  select ${columns} from pillar_evidence e where e.origin_kind = $1 and e.origin_id = $2 and e.withdrawn_at is null
    and ($3::text is null or (e.pillar, e.kind) = ($3, $4)) order by e.pillar, e.kind for update of e`;

const confirm = `
  insert into pillar_evidence_confirmation (evidence_id, evidence_version, confirmed_on, source_text, confirmed_by)
  select e.id, e.version, $3, $4, app_actor_id()
  from unnest($1::uuid[], $2::int[]) as read (id, version) join pillar_evidence e using (id, version)
  where e.withdrawn_at is null returning evidence_id as id`;

const withdrawConfirmation = `
  update pillar_evidence_confirmation c set withdrawn_at = now(), withdrawn_by = app_actor_id()
  where c.id = $1 and c.withdrawn_at is null returning c.evidence_id as id`;

const keepApart = `
  insert into pillar_evidence_kept_apart (evidence_id, origin_kind, origin_id, decided_by)
  values ($1, $2, $3, app_actor_id()) on conflict do nothing`;

const page = `
  with found as (
    select e.* from pillar_evidence e
    where ($1::text is null or e.pillar = $1)
      and ($2::text is null or not exists (
        select from unnest(string_to_array(lower($2), ' ')) word
        where position(word in lower(concat_ws(' ', e.title, e.source_text, e.note, e.effect))) = 0))
      and ($3::text[] is null or e.certainty = any ($3))
      and ($4 or e.withdrawn_at is null)
      and ($8::text is null or e.openness = $8)
  ), listed as (
    select ${columns} from found e
    where $5::date is null or e.happened_on < $5 or (e.happened_on = $5 and e.id < $6::uuid)
    order by e.happened_on desc, e.id desc limit $7 + 1
  )
  select (select count(*)::int from found) as "totalCount",
    coalesce((select json_agg(l order by l."happenedOn" desc, l.id desc) from listed l), '[]') as nodes`;

const detail = `
  select row_to_json(shown) as evidence, coalesce((
    select json_agg(json_build_object('version', r.version, 'title', r.wording->>'title', 'certainty',
      r.wording->>'certainty',
      'happenedOn', r.wording->>'happened_on', 'datePrecision', r.wording->>'date_precision', 'sourceText',
        r.wording->>'source_text',
      'openness', coalesce(r.wording->>'openness', 'MUNICIPALITY'), 'replacedAt', r.replaced_at)
        order by r.version desc)
    from pillar_evidence_revision r where r.evidence_id = shown.id), '[]') as revisions
  from (select ${columns} from pillar_evidence e where e.id = $1) shown`;

const facts = `
  select id, pillar, kind, certainty, title, happened_on::text as "happenedOn", date_precision as "datePrecision",
    recurrence,
    amount_cents::float8 as "amountCents", first_funded_year as "firstFundedYear", last_funded_year as "lastFundedYear",
      effect, openness,
    ends_on::text as "endsOn", source_text as "sourceText", origin_kind is not null as "isCarried",
    exists (select ${twins}) as "mayBeDouble",
    (select max(c.confirmed_on)::text from pillar_evidence_confirmation c where c.tenant_id = e.tenant_id
      and c.evidence_id = e.id and c.withdrawn_at is null) as "confirmedOn"
  from pillar_evidence e where withdrawn_at is null and ($1::text is null or pillar = $1)`;

/**
 * Rows of pillar_evidence and its earlier wordings. Corrections are versioned: another version is a `conflict` with the
 * row as it is now.
 */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly database: Database) {}

  /** What facts are called, for the documents that belong to them; what the reader may not see is left out. */
  named(ids: string[]): Promise<{ id: string; title: string; pageId: string }[]> {
    return this.database.query(
      'select e.id, e.title, e.id as "pageId" from pillar_evidence e where e.id = any ($1::uuid[])',
      [ids],
    );
  }

  /** Without an origin, a fact that a person typed. */
  add(wording: EvidenceWording, origin: Origin | null): Promise<Evidence> {
    return this.database.one(insert, [
      ...valuesOf(wording),
      origin?.kind ?? null,
      origin?.id ?? null,
      origin?.isDemonstration ?? false,
    ]);
  }

  async correct(
    { id, version }: Pick<Evidence, 'id' | 'version'>,
    wording: EvidenceWording,
    origin: Origin | null,
  ): Promise<Evidence> {
    return (
      (await this.database.maybe<Evidence>(correct, [
        ...valuesOf(wording),
        id,
        version,
        origin?.isDemonstration ?? null,
      ])) ?? this.refuse(id)
    );
  }

  async withdraw(
    { id, version }: Pick<Evidence, 'id' | 'version'>,
    reason: string,
    joinedInto: string | null,
  ): Promise<Evidence> {
    return (await this.database.maybe<Evidence>(withdraw, [id, version, reason, joinedInto])) ?? this.refuse(id);
  }

  /** Records that facts, each at the version that was read, still hold. The facts themselves stay as they are. */
  async confirm(read: ReadonlyMap<string, number>, confirmedOn: string, sourceText: string): Promise<Evidence[]> {
    const ids = [...read.keys()];
    const recorded = await this.database.query<{ id: string }>(confirm, [
      ids,
      [...read.values()],
      confirmedOn,
      sourceText,
    ]);
    const other = ids.find((id) => !recorded.some((one) => one.id === id));
    return other === undefined ? this.byIds(ids) : this.refuse(other);
  }

  /** The fact of a confirmation. Throws not_found. */
  ofConfirmation(id: string): Promise<Evidence> {
    return this.database.one(
      `select ${columns} from pillar_evidence e
        where e.id = (select evidence_id from pillar_evidence_confirmation where id = $1)`,
      [id],
    );
  }

  /** The fact whose confirmation counts no longer. Throws not_found when there is none that does. */
  async withdrawConfirmation(id: string): Promise<Evidence> {
    return this.byId((await this.database.one<{ id: string }>(withdrawConfirmation, [id])).id);
  }

  /** The facts that a record carries now, locked; of one pillar and kind, or all of it. */
  ofOrigin({ kind, id }: Origin, of?: { pillar: PillarCode; kind: EvidenceKind }): Promise<Evidence[]> {
    return this.database.query(ofOrigin, [kind, id, of?.pillar ?? null, of?.kind ?? null]);
  }

  async keepApart(evidenceId: string, origin: { kind: string; id: string }): Promise<void> {
    await this.database.query(keepApart, [evidenceId, origin.kind, origin.id]);
  }

  /** Whether a person said that a typed fact and a carried one are two. */
  async isKeptApart(typedId: string, carriedId: string): Promise<boolean> {
    const found = await this.database.maybe(
      `select 1 from pillar_evidence_kept_apart k join pillar_evidence c
         on c.origin_kind = k.origin_kind and c.origin_id = k.origin_id
       where k.evidence_id = $1 and c.id = $2`,
      [typedId, carriedId],
    );
    return found !== null;
  }

  /** In this order. Throws not_found when the reader does not find one of them. */
  async byIds(ids: readonly string[]): Promise<Evidence[]> {
    const found = await this.database.query<Evidence>(
      `select ${columns} from unnest($1::uuid[]) with ordinality as asked (id, place)
       join pillar_evidence e on e.id = asked.id order by asked.place`,
      [ids],
    );
    refuseUnless(found.length === ids.length, 'not_found');
    return found;
  }

  byId(id: string): Promise<Evidence> {
    return this.database.one(`select ${columns} from pillar_evidence e where e.id = $1`, [id]);
  }

  detail(id: string): Promise<EvidenceDetail> {
    return this.database.one(detail, [id]);
  }

  async page({
    pillar,
    search,
    certainties,
    openness,
    includeWithdrawn,
    first,
    after,
  }: EvidencePage): Promise<Page<Evidence>> {
    const [lastDay, lastId] = keysOf<[string, string]>(after, isKey.day, isKey.id);
    const words = search?.trim().replace(/\s+/g, ' ') || null;
    const found = await this.database.one<NumberedPage<Evidence>>(page, [
      pillar,
      words,
      certainties,
      includeWithdrawn,
      lastDay,
      lastId,
      first,
      openness,
    ]);
    return pageOf(found, first, ({ happenedOn, id }) => [happenedOn, id]);
  }

  /** What the standing rules look at: everything that was not withdrawn, of one pillar or of all. */
  facts(pillar: PillarCode | null): Promise<(EvidenceFacts & { pillar: PillarCode })[]> {
    return this.database.query(facts, [pillar]);
  }

  private async refuse(id: string): Promise<never> {
    const current = await this.byId(id);
    if (current.withdrawnReason !== null) throw new DomainError('evidence.withdrawn');
    throw conflict({ ...current });
  }
}

function valuesOf(wording: EvidenceWording): unknown[] {
  return [
    wording.pillar,
    wording.kind,
    wording.certainty,
    wording.title,
    wording.happenedOn,
    wording.datePrecision,
    wording.sourceType,
    wording.sourceText,
    wording.sourceUrl,
    wording.note,
    wording.amountCents,
    wording.recurrence,
    wording.firstFundedYear,
    wording.lastFundedYear,
    wording.effect,
    wording.openness,
    wording.endsOn,
  ];
}
