import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Difference } from './contradictions.facts.js';

/** Sources that differ, and their readings, in the current workspace. */
@Injectable()
export class ContradictionsRepository {
  constructor(private readonly database: Database) {}

  /** The one about this thing, resolved or not: readings that were settled are not asked about again. */
  async of({ subjectKind, subjectId, about }: Pick<Difference, 'subjectKind' | 'subjectId' | 'about'>) {
    return this.database.maybe<{ id: string }>(
      `select id from contradiction where subject_kind = $1 and subject_id is not distinct from $2 and about = $3
       order by opened_at limit 1`,
      [subjectKind, subjectId, about],
    );
  }

  async add(difference: Difference): Promise<string> {
    const { subjectKind, subjectId, about, title, openness = 'MUNICIPALITY', readings } = difference;
    const { id } = await this.database.one<{ id: string }>(
      `with added as (
        insert into contradiction (subject_kind, subject_id, about, title, openness, opened_by, is_demonstration)
        values ($1, $2, $3, $4, $5, app_actor_id(), $6) returning id
      ), readings as (
        insert into contradiction_reading (contradiction_id, place, code, says, quote, source_text)
        select added.id, r.place, r.code, r.says, r.quote, r."sourceText"
        from added, rows from (json_to_recordset($7) as (code text, says text, quote text, "sourceText" text))
          with ordinality as r (code, says, quote, "sourceText", place)
      ) select id from added`,
      [subjectKind, subjectId, about, title, openness, difference.isDemonstration ?? false, JSON.stringify(readings)],
    );
    return id;
  }
}
