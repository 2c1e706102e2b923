import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { ImportRow } from './coalition-import.rules.js';
import type { RowDecision, StoredImport, StoredOutcome } from './coalition-imports.facts.js';

registerConstraints({ fk_coalition_import_coalition: 'coalition.not_started' });

const columns = `id, file_name as "fileName", state, rows, decisions, outcomes, uploaded_at as "uploadedAt", version`;
const withoutAddresses = `(select coalesce(jsonb_agg(jsonb_set(row, '{email}', 'null')), '[]')
  from jsonb_array_elements(rows) as row)`;

/** Uploaded lists between reading and applying. */
@Injectable()
export class CoalitionImportsRepository {
  constructor(private readonly database: Database) {}

  /** The same file uploaded again while its draft is open is that draft. */
  insert(fileName: string, sha256: string, rows: readonly ImportRow[]): Promise<{ id: string }> {
    return this.database.one(
      `
      insert into coalition_import (file_name, file_sha256, rows) values ($1, $2, $3)
      on conflict (tenant_id, file_sha256) where state = 'draft' do update set file_name = excluded.file_name
        returning id`,
      [fileName, sha256, JSON.stringify(rows)],
    );
  }

  /** Drafts nobody finished hold e-mail addresses and are not kept. */
  async forgetDraftsBefore(days: number): Promise<void> {
    await this.database.query(
      `delete from coalition_import where state = 'draft' and uploaded_at < now() - make_interval(days => $1)`,
      [days],
    );
  }

  byId(id: string): Promise<StoredImport> {
    return this.database.one(`select ${columns} from coalition_import where id = $1`, [id]);
  }

  lockById(id: string): Promise<StoredImport> {
    return this.database.one(`select ${columns} from coalition_import where id = $1 for update`, [id]);
  }

  async decide(id: string, decisions: Record<string, RowDecision>): Promise<void> {
    await this.database.query(
      'update coalition_import set decisions = decisions || $2::jsonb, version = version + 1 where id = $1',
      [id, JSON.stringify(decisions)],
    );
  }

  async close(id: string, state: 'applied' | 'discarded', outcomes: readonly StoredOutcome[] | null): Promise<void> {
    await this.database.query(
      `
      update coalition_import set state = $2, outcomes = $3, rows = ${withoutAddresses}, closed_at = now(),
        version = version + 1 where id = $1`,
      [id, state, outcomes && JSON.stringify(outcomes)],
    );
  }

  /** Open drafts, newest first. */
  drafts(): Promise<{ id: string; fileName: string; uploadedAt: Date; rowCount: number }[]> {
    return this.database.query(`
      select id, file_name as "fileName", uploaded_at as "uploadedAt", jsonb_array_length(rows) as "rowCount"
      from coalition_import where state = 'draft' order by uploaded_at desc limit 10`);
  }
}
