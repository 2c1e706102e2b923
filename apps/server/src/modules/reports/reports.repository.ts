import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ComparisonSnapshot, PositionSnapshot } from './comparison/comparison.snapshot.js';
import type { FactsheetSnapshot } from './factsheet/factsheet.snapshot.js';
import type { HandoverSnapshot } from './handover/handover.snapshot.js';
import type { PaperSnapshot } from './papers/paper.snapshot.js';
import type { ProgressSnapshot } from './progress/progress.snapshot.js';
import { contentOf, type ReportFormat, type ReportKind, type ReportStatus } from './reports.rules.js';
import type { ReportRequest } from './reports.types.js';

/** Told at commit whenever a request changed; payload {tenantId, id}. */
export const REPORT_CHANNEL = 'report_progress';

export type Snapshot =
  FactsheetSnapshot | ProgressSnapshot | PositionSnapshot | ComparisonSnapshot | HandoverSnapshot | PaperSnapshot;
/** With what was frozen when it was asked, or by an earlier run. */
export type Claimed = { attempt: number; kind: ReportKind; format: ReportFormat; snapshot: Snapshot | null };
export type Document = { sha256: string; kind: ReportKind; format: ReportFormat; snapshot: Snapshot };
export type Stored = Omit<ReportRequest, 'isChanged'> & { tries: number; content: string | null };

const columns = `r.id, coalesce(r.requested_by = app_actor_id(), false) as "isOwn",
   r.kind, r.format, r.status, r.progress, r.step, r.failure, r.requested_at as "requestedAt",
  r.frozen_at as "frozenAt", r.finished_at as "finishedAt",
  r.expires_at as "expiresAt", r.document_bytes as "documentBytes", r.tries, r.content_sha256 as "content",
    (select p.display_name from person_named p where p.id = r.requested_by) as "requestedBy",
    coalesce((select m.name from municipality_facts m where m.id = r.subject_id), r.snapshot ->> 'about') as subject`;

/** Who asked for municipalities side by side may have seen others by name than a colleague may. */
const listed = `($1::text is null or r.status = $1) and r.kind <> all ($4::text[])
  and (r.kind <> 'COMPARISON' or coalesce(r.requested_by = app_actor_id(), true))`;

/** Requests of the current workspace. */
@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<Stored> {
    return (
      await this.database.one<{ report: Stored }>(
        `select row_to_json(found) as report from (select ${columns} from report_request r where r.id = $1) as found`,
        [id],
      )
    ).report;
  }

  /** But for these kinds, and of what lies side by side only what the reader asked for. */
  async page(
    except: readonly ReportKind[],
    status: ReportStatus | null,
    first: number,
    number: number,
  ): Promise<{ nodes: Stored[]; totalCount: number }> {
    const { page } = await this.database.one<{ page: { nodes: Stored[]; totalCount: number } }>(
      `select json_build_object(
         'totalCount', (select count(*) from report_request r where ${listed}),
         'nodes', coalesce((select json_agg(n) from (
           select ${columns} from report_request r where ${listed}
             order by r.requested_at desc, r.id limit $2 offset $2 * ($3 - 1)) n), '[]')) as page`,
      [status, first, number, except],
    );
    return page;
  }

  async askedSince(minutes: number): Promise<number> {
    const { count } = await this.database.one<{ count: string }>(
      `select count(*) from report_request where requested_at > now() - $1 * interval '1 minute'`,
      [minutes],
    );
    return Number(count);
  }

  /** Of a municipality where it is about one that is not the workspace itself. */
  async add(kind: ReportKind, format: ReportFormat, cbsCode: string | null = null): Promise<Stored> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into report_request (kind, format, requested_by, subject_id) values ($1, $2, (select p.id
        from person_named p where p.id = app_actor_id()), (select m.id from municipality_facts m where m.cbs_code = $3))
        returning id`,
      [kind, format, cbsCode],
    );
    return this.byId(id);
  }

  /** Takes the row for one run; null when there is nothing left to do. */
  async claim(id: string): Promise<Claimed | null> {
    const claimed = await this.database.maybe<Claimed>(
      `update report_request set status = 'RUNNING', attempt = attempt + 1, progress = 5, step = 'Gegevens verzamelen'
       where id = $1 and status in ('REQUESTED', 'RUNNING') returning attempt, kind, format, snapshot`,
      [id],
    );
    if (claimed) await this.tell(id);
    return claimed;
  }

  /**
   * Keeps the snapshot of the first run; a later one gets what is there, unless it is of another layout than documents
   * are made of now.
   */
  async freeze(id: string, snapshot: Snapshot): Promise<Snapshot> {
    return (
      await this.database.one<{ snapshot: Snapshot }>(
        `update report_request r set snapshot = coalesce(kept.snapshot, $2), frozen_at = case when kept.snapshot is null
          then now() else r.frozen_at end,
         content_sha256 = case when kept.snapshot is null then $3 else r.content_sha256 end
       from (select case when snapshot -> 'layout' = $2::jsonb -> 'layout' then snapshot end as snapshot
         from report_request where id = $1) kept
       where r.id = $1 returning r.snapshot`,
        [id, JSON.stringify(snapshot), contentOf(snapshot)],
      )
    ).snapshot;
  }

  /** Says how far a run is; false when the run is no longer the one that counts. */
  async progress(id: string, attempt: number, percent: number, step: string): Promise<boolean> {
    return this.changed(
      id,
      `update report_request set progress = $3, step = $4 where id = $1 and attempt = $2 and status = 'RUNNING'
        returning 1`,
      [id, attempt, percent, step],
    );
  }

  async finish(id: string, attempt: number, sha256: string, bytes: number, keepDays: number): Promise<boolean> {
    return this.changed(
      id,
      `update report_request set status = 'READY', progress = 100, step = null, finished_at = now(),
        document_sha256 = $3, document_bytes = $4,
         expires_at = now() + $5 * interval '1 day' where id = $1 and attempt = $2 and status = 'RUNNING' returning 1`,
      [id, attempt, sha256, bytes, keepDays],
    );
  }

  async fail(id: string, attempt: number, failure: string): Promise<boolean> {
    return this.changed(
      id,
      `update report_request set status = 'FAILED', step = null, finished_at = now(), failure = $3 where id = $1
        and attempt = $2 and status = 'RUNNING' returning 1`,
      [id, attempt, failure],
    );
  }

  async cancel(id: string): Promise<boolean> {
    return this.changed(
      id,
      `update report_request set status = 'CANCELLED', step = null, finished_at = now() where id = $1
        and status in ('REQUESTED', 'RUNNING') returning 1`,
      [id],
    );
  }

  async askAgain(id: string): Promise<boolean> {
    return this.changed(
      id,
      `update report_request set status = 'REQUESTED', progress = 0, failure = null, finished_at = null,
        tries = tries + 1 where id = $1 and status in ('FAILED', 'CANCELLED') returning 1`,
      [id],
    );
  }

  findDocument(id: string): Promise<Document | null> {
    return this.database.maybe<Document>(
      `select document_sha256 as sha256, kind, format, snapshot from report_request where id = $1 and status = 'READY'
        and expires_at > now()`,
      [id],
    );
  }

  /** Ends a document whose time is over; the bytes go when no other request has the same. */
  async expire(id: string): Promise<string | null> {
    const gone = await this.database.maybe<{ sha256: string; shared: boolean }>(
      `with expired as (update report_request set status = 'EXPIRED' where id = $1 and status = 'READY'
        and expires_at <= now() returning document_sha256 as sha256)
       select sha256, exists (select from report_request o where o.document_sha256 = sha256 and o.status = 'READY'
         and o.id <> $1) as shared from expired`,
      [id],
    );
    if (gone) await this.tell(id);
    return gone && !gone.shared ? gone.sha256 : null;
  }

  /** Over all workspaces, as the platform itself. */
  unfinished(): Promise<{ tenantId: string; id: string; tries: number }[]> {
    return this.database.query(
      `select tenant_id as "tenantId", id, tries from report_request where status in ('REQUESTED', 'RUNNING')
        order by requested_at`,
    );
  }

  /** Over all workspaces, as the platform itself. */
  expiring(): Promise<{ tenantId: string; id: string }[]> {
    return this.database.query(
      `select tenant_id as "tenantId", id from report_request where status = 'READY' and expires_at <= now()
        order by expires_at limit 1000`,
    );
  }

  private async changed(id: string, statement: string, params: unknown[]): Promise<boolean> {
    const changed = (await this.database.query(statement, params)).length > 0;
    if (changed) await this.tell(id);
    return changed;
  }

  private tell(id: string): Promise<void> {
    return this.database.notify(REPORT_CHANNEL, { tenantId: this.database.scopeNow().tenantId, id });
  }
}
