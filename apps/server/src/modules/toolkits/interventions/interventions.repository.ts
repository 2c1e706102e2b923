import { Injectable } from '@nestjs/common';
import type { ActiveElement, Recognition, TargetGroup } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import {
  interventionKey,
  type ImportedRow,
  type JudgedRow,
  type KnownIntervention,
} from './intervention-import.rules.js';
import type {
  Intervention,
  InterventionConnection,
  InterventionImportDraft,
  InterventionImportStatus,
} from './interventions.types.js';

export type InterventionsAsked = {
  search: string | null;
  recognition: Recognition | null;
  activeElement: ActiveElement | null;
  targetGroup: TargetGroup | null;
  first: number;
  page: number;
};
/** What was done with a row, once its list was brought in. */
export type StoredOutcome = Pick<JudgedRow, 'number' | 'outcome' | 'changes'>;
export type StoredInterventionImport = {
  id: string;
  fileName: string;
  status: InterventionImportStatus;
  rows: ImportedRow[];
  outcomes: StoredOutcome[] | null;
  uploadedAt: Date;
  version: number;
};

const known = `'name', i.name, 'summary', i.summary, 'recognition', i.recognition, 'activeElements', i.active_elements,
  'targetGroups', i.target_groups, 'sourceText', i.source_text, 'sourceUrl', i.source_url, 'sourceOn', i.source_on,
  'sourcePrecision', i.source_precision`;
/** An intervention `i` in the shape of its type. */
export const interventionJson = `json_build_object('id', i.id, ${known})`;
const importColumns = `id, file_name as "fileName", status, rows, outcomes, uploaded_at as "uploadedAt", version`;

/** Interventions, which everybody in a workspace reads, and lists of them that the own workspace sent up. */
@Injectable()
export class InterventionsRepository {
  constructor(private readonly database: Database) {}

  list(asked: InterventionsAsked): Promise<InterventionConnection> {
    return this.database.one(pageStatement, [
      asked.search,
      asked.recognition,
      asked.activeElement,
      asked.targetGroup,
      asked.first,
      asked.page,
    ]);
  }

  async byId(id: string): Promise<Intervention> {
    return (
      await this.database.one<{ intervention: Intervention }>(
        `select ${interventionJson} as intervention from intervention i where i.id = $1`,
        [id],
      )
    ).intervention;
  }

  async remove(id: string): Promise<void> {
    await this.database.one('delete from intervention where id = $1 returning id', [id]);
  }

  /** What is known under the names of these rows. */
  async knownAs(rows: readonly ImportedRow[]): Promise<Map<string, KnownIntervention>> {
    const found = await this.database.query<{ key: string; intervention: KnownIntervention }>(
      `select i.name_key as key, json_build_object(${known}) as intervention from intervention i
        where i.name_key = any ($1)`,
      [rows.map(({ name }) => interventionKey(name))],
    );
    return new Map(found.map(({ key, intervention }) => [key, intervention]));
  }

  /** One list at a time is brought in, until the unit of work ends. */
  async lockAll(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('interventions', 0))`);
  }

  /** Adds what is new, and writes what is known anew. */
  async keep(interventions: readonly KnownIntervention[]): Promise<void> {
    await this.database.query(
      `insert into intervention (name, name_key, summary, recognition, active_elements, target_groups, source_text,
         source_url, source_on, source_precision)
       select n.name, n.key, n.summary, n.recognition, n."activeElements", n."targetGroups", n."sourceText",
         n."sourceUrl", n."sourceOn", n."sourcePrecision"
       from jsonb_to_recordset($1::jsonb) as n (name text, key text, summary text, recognition text,
         "activeElements" text[], "targetGroups" text[], "sourceText" text, "sourceUrl" text, "sourceOn" date,
         "sourcePrecision" text)
       on conflict (name_key) do update set name = excluded.name, summary = excluded.summary,
         recognition = excluded.recognition, active_elements = excluded.active_elements,
         target_groups = excluded.target_groups, source_text = excluded.source_text, source_url = excluded.source_url,
         source_on = excluded.source_on, source_precision = excluded.source_precision,
         version = intervention.version + 1`,
      [JSON.stringify(interventions.map((one) => ({ ...one, key: interventionKey(one.name) })))],
    );
  }

  /** The same file sent up again while its draft is open is that draft. */
  insertImport(fileName: string, sha256: string, rows: readonly ImportedRow[]): Promise<{ id: string }> {
    return this.database.one(
      `insert into intervention_import (file_name, file_sha256, rows) values ($1, $2, $3)
       on conflict (tenant_id, file_sha256) where status = 'DRAFT' do update set file_name = excluded.file_name
       returning id`,
      [fileName, sha256, JSON.stringify(rows)],
    );
  }

  async forgetDraftsBefore(days: number): Promise<void> {
    await this.database.query(
      `delete from intervention_import where status = 'DRAFT' and uploaded_at < now() - make_interval(days => $1)`,
      [days],
    );
  }

  importById(id: string): Promise<StoredInterventionImport> {
    return this.database.one(`select ${importColumns} from intervention_import where id = $1`, [id]);
  }

  lockImport(id: string): Promise<StoredInterventionImport> {
    return this.database.one(`select ${importColumns} from intervention_import where id = $1 for update`, [id]);
  }

  async closeImport(
    id: string,
    status: 'APPLIED' | 'DISCARDED',
    outcomes: readonly StoredOutcome[] | null,
  ): Promise<void> {
    await this.database.query(
      `update intervention_import set status = $2, outcomes = $3, closed_at = now(), version = version + 1
        where id = $1`,
      [id, status, outcomes && JSON.stringify(outcomes)],
    );
  }

  /** Open drafts, newest first. */
  drafts(): Promise<InterventionImportDraft[]> {
    return this.database.query(
      `select id, file_name as "fileName", uploaded_at as "uploadedAt", jsonb_array_length(rows) as "rowCount"
        from intervention_import where status = 'DRAFT' order by uploaded_at desc limit 10`,
    );
  }
}

const pageStatement = `
with found as (
  select i.* from intervention i
  where ($2::text is null or i.recognition = $2) and ($3::text is null or $3 = any (i.active_elements))
    and ($4::text is null or $4 = any (i.target_groups)) and app_finds($1, concat_ws(' ', i.name, i.summary))
), listed as (
  select i.* from found i order by lower(i.name), i.id limit $5 offset $5 * ($6 - 1)
)
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(${interventionJson} order by lower(i.name), i.id) from listed i), '[]')
    as nodes,
  coalesce((select json_agg(json_build_object('wording', c.wording, 'saidBy', c.said_by, 'about', c.about, 'sourceUrl',
    c.source_url, 'saidOn', c.said_on, 'saidPrecision', c.said_precision) order by c.said_on desc)
    from intervention_count c), '[]') as counts`;
