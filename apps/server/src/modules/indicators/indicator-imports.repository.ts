import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ErrorCode } from '@bloemen/vocabulary';
import type { StoreCount } from './indicators.repository.js';
import type { RowError } from './statline.rules.js';

export type ImportStatus = 'REQUESTED' | 'RUNNING' | 'READY' | 'FAILED';
export type ImportRow = {
  id: string;
  status: ImportStatus;
  fileName: string;
  boundaryYear: number;
  requestedAt: string;
  finishedAt: string | null;
  layout: string | null;
  rowsTotal: number | null;
  rowsDone: number;
  added: number;
  changed: number;
  unchanged: number;
  leftOut: number;
  neighbourhoods: number;
  failure: ErrorCode | null;
  rowErrors: RowError[];
  rowErrorCount: number;
};
export type ImportRequest = { fileName: string; sha256: string; boundaryYear: number; tableYear: number | null };
export type ClaimedImport = { attempt: number; sha256: string; boundaryYear: number; tableYear: number | null };
export type ImportOutcome = StoreCount & {
  layout: string;
  rowsTotal: number;
  leftOut: number;
  neighbourhoods: number;
  errors: readonly RowError[];
  errorCount: number;
};

const columns = `id, status, file_name as "fileName", boundary_year as "boundaryYear",
  to_char(requested_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "requestedAt",
  to_char(finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "finishedAt",
  layout, rows_total as "rowsTotal", rows_done as "rowsDone", added, changed, unchanged, left_out as "leftOut", neighbourhoods, failure,
  row_errors as "rowErrors", row_error_count as "rowErrorCount"`;

/**
 * Durable rows of imports. Every write of a job carries its attempt number: a job that lost its turn changes nothing.
 */
@Injectable()
export class IndicatorImportsRepository {
  constructor(private readonly database: Database) {}

  async request({ fileName, sha256, boundaryYear, tableYear }: ImportRequest): Promise<ImportRow> {
    return this.database.one<ImportRow>(
      `
      insert into indicator_import (file_name, file_sha256, boundary_year, table_year, requested_by)
        values ($1, $2, $3, $4, app_actor_id()) returning ${columns}`,
      [fileName, sha256, boundaryYear, tableYear],
    );
  }

  async latest(): Promise<ImportRow[]> {
    return this.database.query<ImportRow>(
      `select ${columns} from indicator_import order by requested_at desc limit 20`,
    );
  }

  /** Takes the import on, with a new attempt number; null when it is finished. */
  async claim(id: string): Promise<ClaimedImport | null> {
    return this.database.maybe<ClaimedImport>(
      `
      update indicator_import set status = 'RUNNING', attempt = attempt + 1, started_at = coalesce(started_at, now()),
        rows_done = 0
      where id = $1 and status in ('REQUESTED', 'RUNNING')
      returning attempt, file_sha256 as sha256, boundary_year as "boundaryYear", table_year as "tableYear"`,
      [id],
    );
  }

  async progress(id: string, attempt: number, done: number, total: number): Promise<void> {
    await this.database.query(
      `update indicator_import set rows_done = $3, rows_total = $4 where id = $1 and attempt = $2
        and status = 'RUNNING'`,
      [id, attempt, done, total],
    );
  }

  /** False when another attempt took over: then nothing of this one may be kept. */
  async finish(id: string, attempt: number, outcome: ImportOutcome): Promise<boolean> {
    const { layout, rowsTotal, leftOut, neighbourhoods, added, changed, unchanged, errors, errorCount } = outcome;
    return (
      (await this.database.maybe(
        `
      update indicator_import set status = 'READY', finished_at = now(), layout = $3, rows_total = $4, rows_done = $4,
        left_out = $5, added = $6, changed = $7,
        unchanged = $8, row_errors = $9::jsonb, row_error_count = $10, neighbourhoods = $11
      where id = $1 and attempt = $2 and status = 'RUNNING' returning 1`,
        [
          id,
          attempt,
          layout,
          rowsTotal,
          leftOut,
          added,
          changed,
          unchanged,
          JSON.stringify(errors),
          errorCount,
          neighbourhoods,
        ],
      )) !== null
    );
  }

  async fail(id: string, attempt: number, failure: ErrorCode): Promise<boolean> {
    return (
      (await this.database.maybe(
        `
      update indicator_import set status = 'FAILED', finished_at = now(), failure = $3 where id = $1 and attempt = $2
        and status = 'RUNNING' returning 1`,
        [id, attempt, failure],
      )) !== null
    );
  }

  async unfinished(): Promise<string[]> {
    return (
      await this.database.query<{ id: string }>(
        `select id from indicator_import where status in ('REQUESTED', 'RUNNING')`,
      )
    ).map(({ id }) => id);
  }
}
