import { Injectable } from '@nestjs/common';
import type { SignalCode } from '@bloemen/vocabulary';
import { Database, type AcrossReader } from '../../../platform/database/database.js';
import type { Examples, RecordedSignal, Snooze, Tools } from './signals.facts.js';

/** What an adviser keeps of one municipality of the caseload. */
export type OwnWork = {
  municipalityId: string;
  /** Null before the help has begun. */
  hours: { hoursBudget: number; quartersUsed: number } | null;
  next: { what: string; dueOn: string } | null;
  lastOn: string | null;
  handoverWaits: boolean;
  snoozes: Snooze[];
};

/** So many tools are enough to talk about; those about the fewest pillars first. */
const MOST_TOOLS = 3;

const recorded = `
select s.tenant_id as "municipalityId", s.code, s.since::text, s.detail from app_signals_on($1) s
where s.tenant_id = any($2::uuid[])`;

const ownWork = `
with published as materialized (
  select t.id, t.title, t.kind, t.pillars, t.seen_on from toolkit_published t
), tool as materialized (
  select pillar, (select json_agg(k) from (select t.id, t.title, t.kind from published t where pillar = any (t.pillars)
    order by cardinality(t.pillars), t.seen_on desc, t.title limit ${MOST_TOOLS}) k) as tools
  from unnest(array['P1', 'P2', 'P3', 'P4', 'P5']) as pillar
), example as materialized (
  select pillar, (select json_agg(k) from (select distinct on (x.municipality_id) x.id, x.title, x.place,
      x.municipality_id as "municipalityId" from practice_example_facts x where x.pillar = p.pillar
    order by x.municipality_id, x.result is null, x.told_on desc, x.id limit 2) k) as examples
  from unnest(array['P1', 'P2', 'P3', 'P4', 'P5']) as p(pillar)
)
select coalesce(json_agg(json_build_object('municipalityId', a.municipality_id,
  'hours', case when t.id is not null then json_build_object('hoursBudget', t.hours_budget, 'quartersUsed', e.quarters)
    end,
  'next', (select json_build_object('what', s.what, 'dueOn', s.due_on) from support_step s
    where s.tenant_id = t.tenant_id and s.trajectory_id = t.id and s.status = 'OPEN'
    order by s.due_on, s.starts_at, s.id limit 1),
  'lastOn', e.last_on,
  'handoverWaits', exists (select from support_handover_due d where d.municipality_id = a.municipality_id
    and d.confirmed_at is null),
  'snoozes', coalesce((select json_agg(json_build_object('code', z.code, 'fact', z.fact, 'untilOn', z.until_on,
    'because', z.because)) from support_snooze z where z.municipality_id = a.municipality_id), '[]'))), '[]') as work,
  (select coalesce(json_object_agg(pillar, tools), '{}') from tool where tools is not null) as tools,
  (select coalesce(json_object_agg(pillar, examples), '{}') from example where examples is not null) as examples
from adviser_assigned a
left join support_trajectory t on t.tenant_id = a.municipality_id and t.adviser_id = a.person_id
left join lateral (select coalesce(sum(w.quarters), 0)::integer as quarters, max(w.happened_on) as last_on
  from support_entry w where w.tenant_id = t.tenant_id and w.trajectory_id = t.id and w.withdrawn_at is null) e on true
where a.person_id = app_actor_id()`;

@Injectable()
export class SignalsRepository {
  constructor(private readonly database: Database) {}

  /** What the modules record of these municipalities, as the read-only role. */
  recorded(read: AcrossReader, municipalityIds: readonly string[], day: string): Promise<RecordedSignal[]> {
    return read.query<RecordedSignal>(recorded, [day, municipalityIds]);
  }

  /** Of the caller, for every municipality of the caseload, and what toolkit and practice have for each pillar. */
  ownWork(): Promise<{ work: OwnWork[]; tools: Tools; examples: Examples }> {
    return this.database.one<{ work: OwnWork[]; tools: Tools; examples: Examples }>(ownWork);
  }

  /** The same signal again takes the newest day and reason. */
  async snooze(municipalityId: string, { code, fact, untilOn, because }: Snooze): Promise<void> {
    await this.database.query(
      `insert into support_snooze (person_id, municipality_id, code, fact, until_on, because)
        values (app_actor_id(), $1, $2, $3, $4, $5)
        on conflict (tenant_id, person_id, municipality_id, code) do update set fact = excluded.fact,
          until_on = excluded.until_on, because = excluded.because, snoozed_at = now()`,
      [municipalityId, code, fact, untilOn, because],
    );
  }

  async wake(municipalityId: string, code: SignalCode): Promise<boolean> {
    return (
      (
        await this.database.query('delete from support_snooze where municipality_id = $1 and code = $2 returning 1', [
          municipalityId,
          code,
        ])
      ).length > 0
    );
  }
}
