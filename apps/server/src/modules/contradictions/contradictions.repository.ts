import { Injectable } from '@nestjs/common';
import type { ContradictionSubject } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { conflict } from '../../platform/errors/domain-error.js';
import type { Difference, Subject } from './contradictions.facts.js';
import type { Contradiction, ContradictionRegister } from './contradictions.types.js';

const shown = `json_build_object('id', c.id, 'subjectKind', c.subject_kind, 'subjectId', c.subject_id, 'about', c.about,
  'title', c.title, 'openedAt', c.opened_at, 'isDemonstration', c.is_demonstration, 'version', c.version,
  'readings', coalesce((select json_agg(json_build_object('id', r.id, 'says', r.says, 'quote', r.quote,
    'sourceText', r.source_text, 'holds', r.id is not distinct from c.reading_id) order by r.place)
    from contradiction_reading r where r.contradiction_id = c.id), '[]'),
  'resolution', case when c.resolved_at is not null then json_build_object('at', c.resolved_at, 'byName',
    c.resolved_by_name, 'reason', c.reason, 'settledText', c.settled_text) end,
  'steps', coalesce((select json_agg(json_build_object('id', s.id, 'at', s.said_at, 'byName', s.said_by_name,
    'isResolved', s.is_resolved, 'says', coalesce(r.says, s.settled_text), 'reason', s.reason)
      order by s.said_at desc, s.id)
    from contradiction_step s left join contradiction_reading r on r.id = s.reading_id
    where s.contradiction_id = c.id), '[]'))`;

type Choice = { readingId: string | null; settledText: string | null; reason: string };

/** Sources that differ, their readings and what was chosen, in the current workspace. */
@Injectable()
export class ContradictionsRepository {
  constructor(private readonly database: Database) {}

  async register(): Promise<ContradictionRegister> {
    const { register } = await this.database.one<{ register: ContradictionRegister }>(
      `select json_build_object('openCount', count(*) filter (where c.resolved_at is null),
         'contradictions', coalesce(json_agg(${shown} order by c.resolved_at desc nulls first, c.opened_at, c.id),
           '[]')) as register
       from contradiction c`,
    );
    return dated(register);
  }

  /** Those about any of these records, and those in which one of them gives a reading. */
  async about(subjects: readonly { kind: ContradictionSubject; id: string }[]): Promise<Contradiction[]> {
    const { found } = await this.database.one<{ found: Contradiction[] }>(
      `select coalesce(json_agg(${shown} order by c.resolved_at desc nulls first, c.opened_at, c.id), '[]') as found
       from contradiction c where c.id in (
         select s.id from contradicted_subject s join unnest($1::text[], $2::uuid[]) as asked (kind, id)
           on s.subject_kind = asked.kind and s.subject_id = asked.id)`,
      [subjects.map(({ kind }) => kind), subjects.map(({ id }) => id)],
    );
    return dated({ contradictions: found, openCount: 0 }).contradictions;
  }

  async byId(id: string): Promise<Contradiction> {
    const { one } = await this.database.one<{ one: Contradiction }>(
      `select ${shown} as one from contradiction c where c.id = $1`,
      [id],
    );
    return dated({ contradictions: [one], openCount: 0 }).contradictions[0]!;
  }

  /** Throws not_found without it, conflict for another version. */
  async lock(id: string, version: number): Promise<Contradiction> {
    await this.database.one('select 1 from contradiction where id = $1 for update', [id]);
    const now = await this.byId(id);
    if (now.version !== version) throw conflict({ ...now });
    return now;
  }

  /** One about the same thing with the same readings, or an open one about it. */
  async like({ subjectKind, subjectId, about, readings }: Difference): Promise<string | null> {
    const found = await this.database.maybe<{ id: string }>(
      `select c.id from contradiction c
       where c.subject_kind = $1 and c.subject_id is not distinct from $2 and c.about = $3
         and (c.resolved_at is null or $4::text[] = (select array_agg(r.says order by r.place)
           from contradiction_reading r where r.contradiction_id = c.id))
       order by c.resolved_at nulls first limit 1`,
      [subjectKind, subjectId, about, readings.map(({ says }) => says)],
    );
    return found?.id ?? null;
  }

  async isOpen({ subjectKind, subjectId, about }: Subject): Promise<boolean> {
    const found = await this.database.maybe(
      `select 1 from contradiction where subject_kind = $1 and subject_id is not distinct from $2 and about = $3
         and resolved_at is null`,
      [subjectKind, subjectId, about],
    );
    return found !== null;
  }

  async add(difference: Difference): Promise<string> {
    const { subjectKind, subjectId, about, title, openness = 'MUNICIPALITY', readings } = difference;
    const { id } = await this.database.one<{ id: string }>(
      `with added as (
         insert into contradiction (subject_kind, subject_id, about, title, openness, opened_by, is_demonstration)
         values ($1, $2, $3, $4, $5, app_actor_id(), $6) returning id
       ), readings as (
         insert into contradiction_reading (contradiction_id, place, code, says, quote, source_text, record_id)
         select added.id, r.place, r.code, r.says, r.quote, r."sourceText", r."recordId"
         from added, rows from (json_to_recordset($7::json)
           as (code text, says text, quote text, "sourceText" text, "recordId" uuid))
           with ordinality as r (code, says, quote, "sourceText", "recordId", place)
       ) select id from added`,
      [subjectKind, subjectId, about, title, openness, difference.isDemonstration ?? false, JSON.stringify(readings)],
    );
    return id;
  }

  async resolve(id: string, { readingId, settledText, reason }: Choice, byName: string): Promise<void> {
    await this.database.query(
      `with resolved as (
         update contradiction set resolved_at = now(), resolved_by = app_actor_id(), resolved_by_name = $5,
           reading_id = $2, settled_text = $3, reason = $4, version = version + 1 where id = $1 returning id
       )
       insert into contradiction_step (contradiction_id, is_resolved, reading_id, settled_text, reason, said_by,
         said_by_name) select id, true, $2, $3, $4, app_actor_id(), $5 from resolved`,
      [id, readingId, settledText, reason, byName],
    );
  }

  async reopen(id: string, reason: string, byName: string): Promise<void> {
    await this.database.query(
      `with opened as (
         update contradiction set resolved_at = null, resolved_by = null, resolved_by_name = null, reading_id = null,
           settled_text = null, reason = null, version = version + 1 where id = $1 returning id
       )
       insert into contradiction_step (contradiction_id, is_resolved, reason, said_by, said_by_name)
       select id, false, $2, app_actor_id(), $3 from opened`,
      [id, reason, byName],
    );
  }

  /** Open ones in which this record is the subject or gives a reading, with what each reading counts with. */
  openAbout(subjectKind: ContradictionSubject, recordId: string): Promise<OpenDifference[]> {
    return this.database.query(
      `select c.id, c.about, (select json_agg(json_build_object('code', r.code, 'recordId', r.record_id)
         order by r.place) from contradiction_reading r where r.contradiction_id = c.id) as readings
       from contradicted_subject s join contradiction c using (id)
       where s.subject_kind = $1 and s.subject_id = $2 and s.is_open`,
      [subjectKind, recordId],
    );
  }
}

export type OpenDifference = Pick<Subject, 'about'> & {
  id: string;
  readings: { code: string | null; recordId: string | null }[];
};

/** JSON has no moments. */
function dated(register: ContradictionRegister): ContradictionRegister {
  for (const one of register.contradictions) {
    one.openedAt = new Date(one.openedAt);
    if (one.resolution) one.resolution.at = new Date(one.resolution.at);
    for (const step of one.steps) step.at = new Date(step.at);
  }
  return register;
}
