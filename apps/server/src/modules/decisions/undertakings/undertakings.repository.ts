import { Injectable } from '@nestjs/common';
import type { UndertakingState } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, registerConstraints } from '../../../platform/errors/domain-error.js';
import type {
  RemoveUndertakingInput,
  SaveUndertakingInput,
  TellCouncilInput,
  UndertakingFilter,
} from './undertakings.inputs.js';
import type { Undertaking, UndertakingChoices, UndertakingConnection } from './undertakings.types.js';

registerConstraints({
  fk_undertaking_motion: 'not_found',
  fk_undertaking_decision: 'not_found',
  fk_undertaking_document: 'not_found',
});

export type UndertakingRow = Omit<Undertaking, 'moves' | 'releasedAt'> & { releasedAt: string | null };
export type UndertakingPage = Omit<UndertakingConnection, 'nodes'> & { nodes: UndertakingRow[] };

/** $1 is today. What it is about shows to who may read that too. */
const isLate = `(u.state = 'OPEN' and coalesce(u.due_on < $1::date, false))`;
const isNotTold = `(u.state <> 'OPEN' and u.told_on is null)`;
const undertakingJson = `json_build_object('id', u.id, 'title', u.title, 'promisedBy', u.promised_by,
  'promisedTo', u.promised_to, 'promisedOn', u.promised_on, 'datePrecision', u.date_precision, 'occasion', u.occasion,
  'dueOn', u.due_on, 'isLate', ${isLate}, 'state', u.state, 'stateOn', u.state_on, 'stateReason', u.state_reason,
  'toldOn', u.told_on, 'briefing', (select json_build_object('id', b.id, 'name', b.title) from council_briefing b
    where b.id = u.told_document_id),
  'motion', (select json_build_object('id', m.id, 'name', m.title) from motion m where m.id = u.motion_id),
  'decision', (select json_build_object('id', d.id, 'name', d.subject) from executive_decision d
    where d.id = u.decision_id),
  'openness', u.openness, 'releasedAt', u.released_at, 'sourceText', u.source_text, 'sourceUrl', u.source_url,
  'isDemonstration', u.is_demonstration, 'version', u.version)`;

const inOrder = `u.state <> 'OPEN', case when u.state = 'OPEN' then u.due_on end nulls last, u.promised_on desc, u.id`;

/** Rows of undertakings. Every change names the version it read; another version is a `conflict`. */
@Injectable()
export class UndertakingsRepository {
  constructor(private readonly database: Database) {}

  list(filter: UndertakingFilter, first: number, page: number, today: string): Promise<UndertakingPage> {
    return this.database.one(pageStatement, [
      today,
      filter.search ?? null,
      filter.state ?? null,
      filter.isLate ?? null,
      filter.isNotTold ?? null,
      first,
      page,
    ]);
  }

  async byId(id: string, today: string): Promise<UndertakingRow> {
    const { undertaking } = await this.database.one<{ undertaking: UndertakingRow }>(
      `select ${undertakingJson} as undertaking from undertaking u where u.id = $2`,
      [today, id],
    );
    return undertaking;
  }

  choices(): Promise<UndertakingChoices> {
    return this.database.one(
      `select
         coalesce((select json_agg(json_build_object('id', m.id, 'name', m.title) order by m.happened_on desc, m.id)
           from motion m), '[]') as motions,
         coalesce((select json_agg(json_build_object('id', d.id, 'name', concat_ws(' ', d.subject,
             '(' || d.case_number || ')')) order by d.meeting_on desc nulls last, d.id)
           from executive_decision d), '[]') as decisions,
         coalesce((select json_agg(json_build_object('id', b.id, 'name', b.title)
           order by b.dated_on desc nulls last, b.id) from council_briefing b), '[]') as briefings`,
    );
  }

  async save(input: SaveUndertakingInput, today: string): Promise<string> {
    const values = [
      input.title,
      input.promisedBy,
      input.promisedTo,
      input.promisedOn,
      input.datePrecision,
      input.occasion ?? null,
      input.dueOn ?? null,
      input.motionId ?? null,
      input.decisionId ?? null,
      input.openness ?? null,
      input.releasedAt ?? null,
      input.sourceText,
      input.sourceUrl ?? null,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      input.id
        ? `update undertaking u set title = $1, promised_by = $2, promised_to = $3, promised_on = $4,
             date_precision = $5, occasion = $6, due_on = $7, motion_id = $8, decision_id = $9,
             openness = coalesce($10, u.openness), released_at = case
               when coalesce($10, u.openness) = 'ACTIVELY_PUBLIC' then $11::timestamptz end, source_text = $12,
             source_url = $13, version = u.version + 1
           where u.id = $14 and u.version = $15 returning u.id`
        : `insert into undertaking (title, promised_by, promised_to, promised_on, date_precision, occasion, due_on,
             motion_id, decision_id, openness, released_at, source_text, source_url)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, 'RESTRICTED'),
             case when $10 = 'ACTIVELY_PUBLIC' then $11::timestamptz end, $12, $13) returning id`,
      input.id ? [...values, input.id, input.version] : values,
    );
    if (!saved) throw await this.refusal(input.id!, today);
    return saved.id;
  }

  async move(
    { id, version }: { id: string; version: number },
    state: UndertakingState,
    { on, reason }: { on: string | null; reason: string | null },
    today: string,
  ): Promise<void> {
    const moved = await this.database.maybe(
      `update undertaking set state = $3, state_on = $4, state_reason = $5, version = version + 1
       where id = $1 and version = $2 returning id`,
      [id, version, state, on, reason],
    );
    if (!moved) throw await this.refusal(id, today);
  }

  /** False when the document is no letter to the council. */
  async tell({ id, version, toldOn = null, documentId = null }: TellCouncilInput, today: string): Promise<boolean> {
    const { fits } = await this.database.one<{ fits: boolean }>(
      'select $1::uuid is null or exists (select from council_briefing b where b.id = $1) as fits',
      [documentId],
    );
    if (!fits) return false;
    const told = await this.database.maybe(
      `update undertaking set told_on = $3, told_document_id = $4, version = version + 1
       where id = $1 and version = $2 returning id`,
      [id, version, toldOn, documentId],
    );
    if (!told) throw await this.refusal(id, today);
    return true;
  }

  async toldBy(
    { letters, undertakings }: { letters: string[]; undertakings: string[] },
    toldOn: string,
  ): Promise<string[]> {
    const told = await this.database.query<{ id: string }>(
      `with letter as (
         select s.subject_id as id, min(s.document_id::text)::uuid as document_id from council_briefing_subject s
         where s.subject_kind = 'UNDERTAKING' and s.document_id = any ($1) group by s.subject_id)
       update undertaking u set told_on = $3, version = u.version + 1,
         told_document_id = (select l.document_id from letter l where l.id = u.id)
       where u.state <> 'OPEN' and u.told_on is null and u.promised_on <= $3::date
         and (u.id = any ($2) or u.id in (select id from letter)) returning u.id`,
      [letters, undertakings, toldOn],
    );
    return told.map(({ id }) => id);
  }

  async notToldBy(ids: string[], toldOn: string): Promise<string[]> {
    const changed = await this.database.query<{ id: string }>(
      `update undertaking set told_on = null, told_document_id = null, version = version + 1
       where id = any ($1) and told_on = $2 returning id`,
      [ids, toldOn],
    );
    return changed.map(({ id }) => id);
  }

  async remove({ id, version }: RemoveUndertakingInput, today: string): Promise<void> {
    const removed = await this.database.maybe('delete from undertaking where id = $1 and version = $2 returning id', [
      id,
      version,
    ]);
    if (!removed) throw await this.refusal(id, today);
  }

  private async refusal(id: string, today: string): Promise<Error> {
    return conflict({ ...(await this.byId(id, today)) });
  }
}

const pageStatement = `
with found as (
  select u.* from undertaking u
  where ($2::text is null or app_finds($2, concat_ws(' ', u.title, u.promised_by, u.promised_to, u.occasion)))
    and ($3::text is null or u.state = $3) and ($4::boolean is null or ${isLate} = $4)
    and ($5::boolean is null or ${isNotTold} = $5)
), listed as (select u.* from found u order by ${inOrder} limit $6 offset $6 * ($7 - 1)),
reported as (
  select u.told_document_id as document_id, 'UNDERTAKING' as kind, u.id from undertaking u
    where u.told_document_id is not null
  union select s.document_id, s.subject_kind, s.subject_id from council_briefing_subject s
    where s.subject_kind in ('UNDERTAKING', 'MOTION')
), letters as (
  select b.* from council_briefing b where b.id in (select document_id from reported)
  order by b.dated_on desc nulls last, b.id limit 12
)
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(${undertakingJson} order by ${inOrder}) from listed u), '[]') as nodes,
  (select json_build_object('open', count(*) filter (where u.state = 'OPEN'), 'late', count(*) filter (where ${isLate}),
    'notTold', count(*) filter (where ${isNotTold})) from undertaking u) as counts,
  coalesce((select json_agg(json_build_object('id', b.id, 'title', b.title, 'reference', b.reference,
      'datedOn', b.dated_on, 'datePrecision', b.date_precision, 'isDemonstration', b.is_demonstration,
      'undertakings', coalesce((select json_agg(json_build_object('id', u.id, 'name', u.title) order by u.id)
        from reported r join undertaking u on u.id = r.id where r.document_id = b.id and r.kind = 'UNDERTAKING'), '[]'),
      'motions', coalesce((select json_agg(json_build_object('id', m.id, 'name', m.title) order by m.id)
        from reported r join motion m on m.id = r.id where r.document_id = b.id and r.kind = 'MOTION'), '[]'))
    order by b.dated_on desc nulls last, b.id) from letters b), '[]') as briefings`;
