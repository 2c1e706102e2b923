import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors/domain-error.js';
import type { DecisionReading, SourcedDecision } from './sourced-decisions.types.js';

/** The decision as one JSON document, for the page that holds it too. */
export const decisionJson = `json_build_object('id', d.id, 'reference', d.reference, 'decidedOn', d.decided_on,
  'subject', d.subject, 'portfolioHolder', d.portfolio_holder,
  'motion', d.motion, 'motionOn', d.motion_on, 'readings', d.readings, 'reading', d.reading, 'readByName',
    d.read_by_name, 'readAt', d.read_at,
  'ratifies', exists (select from commitment_decision c where position(d.reference in c.reference) > 0)
    or exists (select from commitment_signature s where s.authority = 'DECISION'
      and position(d.reference in s.authority_reference) > 0), 'version', d.version)`;

/** Decisions of the college that documents tell of, in the current workspace. */
@Injectable()
export class SourcedDecisionsRepository {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<SourcedDecision> {
    return (
      await this.database.one<{ decision: SourcedDecision }>(
        `select ${decisionJson} as decision from sourced_decision d where d.id = $1`,
        [id],
      )
    ).decision;
  }

  /**
   * True when documents disagree about a decision that a reference names and nobody said that it was taken. Holds the
   * rows, so that nobody decides meanwhile.
   */
  async isDoubtful(reference: string): Promise<boolean> {
    const rows = await this.database.query<{ reading: DecisionReading | null }>(
      'select reading from sourced_decision where position(reference in $1) > 0 order by id for share',
      [reference],
    );
    return rows.some(({ reading }) => reading !== 'DECIDED');
  }

  async lock(id: string): Promise<void> {
    await this.database.one('select 1 from sourced_decision where id = $1 for update', [id]);
  }

  async read(id: string, version: number, reading: DecisionReading, readByName: string): Promise<SourcedDecision> {
    const read = await this.database.maybe(
      `update sourced_decision set reading = $3, read_by = app_actor_id(), read_by_name = $4, read_at = now(),
        version = version + 1 where id = $1 and version = $2 returning 1`,
      [id, version, reading, readByName],
    );
    const now = await this.byId(id);
    if (!read) throw conflict({ ...now });
    return now;
  }
}
