import { Injectable } from '@nestjs/common';
import type { QuoteAnswer, QuoteState } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import type { PressReleaseFilter, SavePressReleaseInput } from './press.inputs.js';
import type {
  PressApproval,
  PressQuote,
  PressRelease,
  PressReleaseChoices,
  PressReleaseConnection,
  PressReleaseDetail,
} from './press.types.js';

registerConstraints({
  uq_press_release_corrects: 'press.being_corrected',
  uq_press_approval_person: 'press.not_now',
  fk_press_release_decision: 'not_found',
  fk_press_figure_definition: 'not_found',
});

/** As it is kept, before the rules have looked at it; moments are texts. */
export type PressRow = Omit<PressReleaseDetail, 'saysTooMuch' | 'withoutSource'>;
/** Which quote, of which press release. */
export type QuoteRow = Pick<PressQuote, 'id' | 'state' | 'email' | 'personName' | 'proposedBody' | 'body'> & {
  releaseId: string;
  number: string;
  municipality: string;
  state: QuoteState;
};
/** What was published before and is taken over. */
export type ImportedRelease = Omit<SavePressReleaseInput, 'id' | 'version' | 'correctsId' | 'correctionReason'> & {
  id: string;
  number: string;
  decisionId: string;
  /** The day on which it came out. */
  releasedOn: string;
  sourceText: string;
  sourceUrl: string | null;
};

/** Follows from the clock of the database: at the moment itself nobody does anything. */
const stateOf = `case when r.status <> 'EMBARGOED' then r.status when r.released_at > statement_timestamp() then 'EMBARGOED'
  when exists (select from press_release c where c.corrects_id = r.id and c.released_at <= statement_timestamp())
    then 'CORRECTED' else 'PUBLISHED' end`;

const lineParts = `'id', r.id, 'number', r.number, 'title', r.title, 'state', ${stateOf}, 'releasedAt', r.released_at,
  'isImported', r.is_imported, 'isDemonstration', r.is_demonstration, 'version', r.version,
  'openQuotes', (select count(*)::int from press_quote q where q.release_id = r.id
    and q.state not in ('APPROVED', 'ON_PAPER'))`;

/** Of each role that approves. Of what was taken over nothing is known. */
const approvals = `case when r.is_imported then '[]' else (select json_agg(json_build_object('role', s.role,
    'byName', a.by_name, 'at', a.approved_at, 'byId', a.person_id, 'isOwnText', coalesce(a.is_own_text, false),
    'isAsked', r.status = 'DRAFT' and a.role is null and exists (select from role_holder h
      where h.tenant_id = r.tenant_id and h.role = s.role and not exists (select from press_approval b
        where b.release_id = r.id and b.person_id = h.person_id))) order by s.place)
  from unnest(array['COORDINATOR', 'ALDERMAN']) with ordinality as s (role, place)
    left join press_approval a on a.release_id = r.id and a.role = s.role) end`;

/** $1: whether the reader sees the address of who is quoted. */
const detailJson = `json_build_object(${lineParts}, 'lead', r.lead, 'body', r.body, 'callToAction', r.call_to_action,
  'contact', r.contact, 'hasDecision', r.decision_id is not null, 'approvals', ${approvals},
  'sourceText', r.source_text, 'sourceUrl', r.source_url,
  'decidedAnswer', case when app_reads_unreleased_press() then r.decided_answer end,
  'isOwnText', coalesce(app_actor_id() = any (r.writers), false),
  'isBeingCorrected', exists (select from press_release c where c.corrects_id = r.id),
  'decision', (select json_build_object('id', d.id, 'caseNumber', d.case_number, 'subject', d.subject,
      'points', coalesce((select json_agg(json_build_object('place', p.place, 'body', p.body, 'state', p.state)
        order by p.place) from decision_point p where p.decision_id = d.id), '[]'))
    from executive_decision d where d.id = r.decision_id),
  'corrects', (select json_build_object('id', b.id, 'number', b.number, 'reason', r.correction_reason,
    'releasedAt', b.released_at) from press_release b where b.id = r.corrects_id),
  'correctedBy', (select json_build_object('id', c.id, 'number', c.number, 'reason', c.correction_reason,
    'releasedAt', c.released_at) from press_release c where c.corrects_id = r.id),
  'quotes', coalesce((select json_agg(json_build_object('id', q.id, 'body', q.body, 'personName', q.person_name,
      'capacity', q.capacity, 'email', case when $1::boolean then q.email end, 'hasMail', q.email is not null,
      'state', q.state, 'stateAt', q.state_at, 'isInDraft', r.status = 'DRAFT', 'remark', case
        when app_reads_unreleased_press() then q.remark end, 'proposedBody', case when app_reads_unreleased_press()
        then q.proposed_body end, 'paperSource', case when app_reads_unreleased_press() then q.paper_source end)
      order by q.place)
    from press_quote q where q.release_id = r.id), '[]'),
  'figures', coalesce((select json_agg(json_build_object('body', f.body, 'definitionId', f.definition_id,
      'indicator', i.name, 'year', f.year, 'missing', f.missing, 'sourceText', f.source_text,
      'value', (select g.value::float from figure_facts g join municipality_facts m on m.cbs_code = g.area_code
        where m.id = app_tenant_id() and g.definition_id = f.definition_id and g.year = f.year)) order by f.place)
    from press_figure f left join indicator_facts i on i.id = f.definition_id where f.release_id = r.id), '[]'))`;

const year = `substring(r.number from 3 for 4)::int`;
const inOrder = `${year} desc, length(r.number) desc, r.number desc`;

/** Press releases of the current workspace. Every change names the version it read. */
@Injectable()
export class PressRepository {
  constructor(private readonly database: Database) {}

  async list(filter: PressReleaseFilter, first: number, page: number): Promise<PressReleaseConnection> {
    const found = await this.database.one<PressReleaseConnection>(
      `with found as (
         select r.* from press_release r
         where (case when $1 ~* '^pb[0-9]{4}_[0-9]+$' then lower(r.number) = lower($1)
             else app_finds($1, concat_ws(' ', r.number, r.title, r.lead, r.body)) end) and ($2::text is null or ${stateOf} = $2)
           and ($3::int is null or ${year} = $3)
       ), listed as (select r.* from found r order by ${inOrder} limit $4 offset $4 * ($5 - 1))
       select (select count(*)::int from found) as "totalCount",
         coalesce((select array_agg(distinct ${year} order by ${year} desc) from press_release r), '{}') as years,
         coalesce((select json_agg(json_build_object(${lineParts}) order by ${inOrder}) from listed r), '[]') as nodes`,
      [filter.search ?? null, filter.state ?? null, filter.year ?? null, first, page],
    );
    return { ...found, nodes: found.nodes.map(withMoments) };
  }

  async byId(id: string, seesMail: boolean): Promise<PressRow> {
    const { release } = await this.database.one<{ release: PressRow }>(
      `select ${detailJson} as release from press_release r where r.id = $2`,
      [seesMail, id],
    );
    return {
      ...withMoments(release),
      approvals: release.approvals.map((approval) => ({ ...approval, at: moment(approval.at) })),
      corrects: release.corrects && withMoments(release.corrects),
      correctedBy: release.correctedBy && withMoments(release.correctedBy),
      quotes: release.quotes.map((quote) => ({ ...quote, stateAt: moment(quote.stateAt) })),
    };
  }

  /** Holds it, and gives it as it is. Throws not_found, and conflict for another version. */
  async lock(id: string, version: number): Promise<PressRow> {
    await this.database.one('select 1 from press_release where id = $1 for update', [id]);
    const now = await this.byId(id, true);
    if (now.version !== version) throw conflict({ ...now });
    return now;
  }

  choices(): Promise<PressReleaseChoices> {
    return this.database.one(
      `select coalesce((select json_agg(json_build_object('id', d.id, 'name', concat_ws(' ', d.subject,
             '(' || d.case_number || ')')) order by d.meeting_on desc nulls last, d.id)
           from executive_decision d), '[]') as decisions,
         coalesce((select json_agg(json_build_object('definitionId', i.id, 'name', i.name, 'year', g.year,
             'value', g.value::float) order by i.name, g.year desc)
           from municipality_facts m join figure_facts g on g.area_code = m.cbs_code
             join indicator_facts i on i.id = g.definition_id
           where m.id = app_tenant_id() and g.value is not null), '[]') as figures`,
    );
  }

  /** The next number of a year; whoever asks at the same time waits, and gets the one after it. */
  async nextPlace(ofYear: number): Promise<number> {
    const { last } = await this.database.one<{ last: number }>(
      `insert into press_number (year, last) values ($1, 1)
       on conflict (tenant_id, year) do update set last = press_number.last + 1 returning last`,
      [ofYear],
    );
    return last;
  }

  /** What is taken over with its number: new ones count on after it. */
  async passPlace(ofYear: number, place: number): Promise<void> {
    await this.database.query(
      `insert into press_number (year, last) values ($1, $2)
       on conflict (tenant_id, year) do update set last = greatest(press_number.last, excluded.last)`,
      [ofYear, place],
    );
  }

  async add(
    number: string,
    input: SavePressReleaseInput,
    as: { id?: string; isDemonstration?: boolean },
  ): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into press_release (id, number, title, lead, body, call_to_action, contact, decision_id, corrects_id,
         correction_reason, is_demonstration, writers)
       values (coalesce($1, gen_random_uuid()), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
         array_remove(array[app_actor_id()], null)) returning id`,
      [
        as.id ?? null,
        number,
        ...textsOf(input),
        input.correctsId ?? null,
        input.correctionReason ?? null,
        as.isDemonstration ?? false,
      ],
    );
    await this.saveParts(id, input);
    return id;
  }

  async import(input: ImportedRelease): Promise<void> {
    const { id, number, releasedOn, sourceText, sourceUrl } = input;
    await this.database.query(
      `insert into press_release (id, number, title, lead, body, call_to_action, contact, decision_id, status,
         is_imported, released_at, announced_at, source_text, source_url)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'EMBARGOED', true,
         $9::date::timestamp at time zone 'Europe/Amsterdam', now(), $10, $11)`,
      [id, number, ...textsOf(input), releasedOn, sourceText, sourceUrl],
    );
    await this.saveParts(id, input);
    await this.database.query(`update press_quote set state = 'UNKNOWN' where release_id = $1`, [id]);
  }

  /** Takes every approval away: it was of another text. */
  async change({ id, ...input }: SavePressReleaseInput & { id: string }): Promise<void> {
    await this.database.query(
      `update press_release set title = $2, lead = $3, body = $4, call_to_action = $5, contact = $6, decision_id = $7,
         status = 'DRAFT', decided_answer = null,
         writers = (select array_agg(distinct w) from unnest(array_append(writers, app_actor_id())) as w
           where w is not null), version = version + 1
       where id = $1`,
      [id, ...textsOf(input)],
    );
    await this.database.query('delete from press_approval where release_id = $1', [id]);
    await this.saveParts(id, input);
  }

  /** Keeps an approval of whoever acts, and tells how all of them stand now. */
  async approve(
    id: string,
    approval: (Pick<PressApproval, 'role' | 'isOwnText'> & { byName: string }) | null,
  ): Promise<PressApproval[]> {
    if (approval)
      await this.database.query(
        `insert into press_approval (release_id, role, person_id, by_name, is_own_text)
         values ($1, $2, app_actor_id(), $3, $4)`,
        [id, approval.role, approval.byName, approval.isOwnText],
      );
    const now = await this.database.one<Pick<PressReleaseDetail, 'approvals'>>(
      `with approved as (update press_release set version = version + 1 where id = $1)
       select ${approvals} as approvals from press_release r where r.id = $1`,
      [id],
    );
    return now.approvals;
  }

  async allApproved(id: string): Promise<void> {
    await this.database.query(`update press_release set status = 'APPROVED' where id = $1`, [id]);
  }

  /** At a moment, or at once. False for a moment that is not ahead, by the clock of the database. */
  async schedule(id: string, at: Date | null, decidedAnswer: string | null): Promise<boolean> {
    const scheduled = await this.database.maybe(
      `update press_release set status = 'EMBARGOED', released_at = coalesce($2, statement_timestamp()),
         decided_answer = $3, version = version + 1
       where id = $1 and ($2::timestamptz is null or $2 > statement_timestamp()) returning 1`,
      [id, at?.toISOString() ?? null, decidedAnswer],
    );
    return scheduled !== null;
  }

  /** False when the moment came meanwhile. */
  async withdrawEmbargo(id: string): Promise<boolean> {
    const withdrawn = await this.database.maybe(
      `update press_release set status = 'APPROVED', released_at = null, decided_answer = null, version = version + 1
       where id = $1 and released_at > statement_timestamp() returning 1`,
      [id],
    );
    return withdrawn !== null;
  }

  async remove(id: string): Promise<void> {
    await this.database.query('delete from press_release where id = $1', [id]);
  }

  /** Holds its press release, so that the text does not change meanwhile. */
  async lockQuote(id: string): Promise<QuoteRow & { status: string; place: number }> {
    await this.database.one(
      `select 1 from press_release r join press_quote q on q.release_id = r.id where q.id = $1 for update of r`,
      [id],
    );
    return this.database.one(
      `select q.id, q.state, q.email, q.person_name as "personName", q.proposed_body as "proposedBody", q.body, q.place,
         r.id as "releaseId", r.number, r.status, m.name as municipality
       from press_quote q join press_release r on r.id = q.release_id join municipality_facts m on m.id = r.tenant_id
       where q.id = $1`,
      [id],
    );
  }

  /** A link that was mailed before opens nothing any more. */
  async ask(id: string, tokenSha256: Buffer, days: number): Promise<void> {
    await this.revokeLinks(id);
    await this.database.query(
      `insert into press_quote_link (quote_id, token_sha256, expires_at) values ($1, $2, now() + make_interval(days => $3))`,
      [id, tokenSha256, days],
    );
    await this.database.query(
      `update press_quote set state = 'ASKED', state_at = now(), remark = null, proposed_body = null where id = $1`,
      [id],
    );
  }

  async agreeOnPaper(id: string, source: string): Promise<void> {
    await this.revokeLinks(id);
    await this.database.query(
      `update press_quote set state = 'ON_PAPER', state_at = now(), paper_source = $2 where id = $1`,
      [id, source],
    );
  }

  /** The person wrote these words, so agrees with them. The release they stand in was changed by it. */
  async takeWords({ id, releaseId }: QuoteRow): Promise<void> {
    await this.database.query(
      `update press_quote set body = proposed_body, state = 'APPROVED', state_at = now(), proposed_body = null where id = $1`,
      [id],
    );
    await this.database.query('update press_release set version = version + 1 where id = $1', [releaseId]);
  }

  async keepAnswer(
    door: { id: string; quoteId: string },
    answer: QuoteAnswer,
    remark: string | null,
    proposed: string | null,
  ): Promise<void> {
    await this.database.query('update press_quote_link set answered_at = now() where id = $1', [door.id]);
    await this.database.query(
      `update press_quote set state = $2, state_at = now(), remark = $3, proposed_body = $4 where id = $1`,
      [door.quoteId, answer, remark, proposed],
    );
  }

  /** How they are called where documents belong to them. */
  names(ids: string[]): Promise<{ id: string; title: string; pageId: string }[]> {
    return this.database.query(
      `select id, concat_ws(' ', number, title) as title, id as "pageId" from press_release where id = any ($1::uuid[])`,
      [ids],
    );
  }

  /** In a unit of the platform itself: what came out and of which nobody was told. */
  due(): Promise<{ tenantId: string; id: string }[]> {
    return this.database.query(
      `select tenant_id as "tenantId", id from press_release
       where released_at <= statement_timestamp() and announced_at is null order by released_at, id`,
    );
  }

  /** Marks that people are told now; null when that was done before. */
  announce(id: string): Promise<{ number: string } | null> {
    return this.database.maybe(
      `update press_release set announced_at = now() where id = $1 and announced_at is null
         and released_at <= statement_timestamp() returning number`,
      [id],
    );
  }

  private async revokeLinks(quoteId: string): Promise<void> {
    await this.database.query(
      'update press_quote_link set revoked_at = now() where quote_id = $1 and revoked_at is null',
      [quoteId],
    );
  }

  /** Quotes keep what was answered while their words are the same; a quote with other words is asked anew. */
  private async saveParts(id: string, { quotes, figures }: Pick<SavePressReleaseInput, 'quotes' | 'figures'>) {
    const kept = quotes.flatMap((quote) => (quote.id ? [quote.id] : []));
    const { count } = await this.database.one<{ count: number }>(
      'select count(*)::int as count from press_quote where release_id = $1 and id = any ($2::uuid[])',
      [id, kept],
    );
    if (count !== kept.length) throw new DomainError('not_found');
    const given = JSON.stringify(quotes);
    await this.database.query('delete from press_quote where release_id = $1 and id <> all ($2::uuid[])', [id, kept]);
    await this.database.query(
      `update press_quote_link l set revoked_at = now() from press_quote q, jsonb_to_recordset($2::jsonb)
           as g (id uuid, body text, "personName" text, email text)
         where q.release_id = $1 and l.quote_id = q.id and g.id = q.id and l.revoked_at is null
           and (q.body, q.person_name, q.email) is distinct from (g.body, g."personName", g.email)`,
      [id, given],
    );
    await this.database.query(
      `update press_quote q set place = g.place, body = g.body, person_name = g."personName", capacity = g.capacity,
         email = g.email, state = case when g.same then q.state else 'NOT_ASKED' end,
         state_at = case when g.same then q.state_at end, remark = case when g.same then q.remark end,
         proposed_body = case when g.same then q.proposed_body end,
         paper_source = case when g.same then q.paper_source end
       from (
         select g.*, (o.body, o.person_name) = (g.body, g."personName")
           and (o.state <> 'ASKED' or o.email is not distinct from g.email) as same
         from rows from (jsonb_to_recordset($2::jsonb) as (id uuid, body text, "personName" text, capacity text,
             email text)) with ordinality as g (id, body, "personName", capacity, email, place)
           join press_quote o on o.id = g.id and o.release_id = $1
       ) as g
       where q.id = g.id`,
      [id, given],
    );
    await this.database.query(
      `insert into press_quote (release_id, place, body, person_name, capacity, email)
       select $1, g.place, g.body, g."personName", g.capacity, g.email
       from rows from (jsonb_to_recordset($2::jsonb) as (id uuid, body text, "personName" text, capacity text, email text))
         with ordinality as g (id, body, "personName", capacity, email, place) where g.id is null`,
      [id, given],
    );
    await this.database.query('delete from press_figure where release_id = $1', [id]);
    await this.database.query(
      `insert into press_figure (release_id, place, body, definition_id, year, missing, source_text)
       select $1, g.place, g.body, g."definitionId", g.year, g.missing, g."sourceText"
       from rows from (jsonb_to_recordset($2::jsonb) as (body text, "definitionId" uuid, year int, missing text,
         "sourceText" text)) with ordinality as g (body, "definitionId", year, missing, "sourceText", place)`,
      [id, JSON.stringify(figures)],
    );
  }
}

const textsOf = (
  input: Pick<SavePressReleaseInput, 'title' | 'lead' | 'body' | 'callToAction' | 'contact' | 'decisionId'>,
) => [input.title, input.lead, input.body, input.callToAction ?? null, input.contact ?? null, input.decisionId ?? null];

/** JSON has no moments. */
const moment = (at: Date | string | null): Date | null => (at === null ? null : new Date(at));
const withMoments = <Row extends Pick<PressRelease, 'releasedAt'>>(row: Row): Row => ({
  ...row,
  releasedAt: moment(row.releasedAt),
});
