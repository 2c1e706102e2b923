import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, registerConstraints } from '../../../platform/errors/domain-error.js';
import type {
  AddSupportEntryInput,
  BeginSupportInput,
  ChangeSupportInput,
  CorrectSupportEntryInput,
  MoveSupportStepInput,
  SaveSupportStepInput,
  WithdrawSupportEntryInput,
} from './trajectories.inputs.js';
import type { SupportEntry, SupportPage, SupportStep, SupportTrajectory } from './trajectories.types.js';

registerConstraints({ uq_support_trajectory_adviser: 'support.begun_already' });

/** Of the adviser of now, and to a municipality that still exists. */
const isOpen = `coalesce(t.adviser_id = a.person_id, false) and m.status <> 'MERGED'`;

const entryJson = `json_build_object('id', e.id, 'happenedOn', e.happened_on, 'quarters', e.quarters, 'kind', e.kind,
  'note', e.note, 'recordedAt', e.recorded_at, 'withdrawnAt', e.withdrawn_at, 'withdrawnBecause', e.withdrawn_because,
  'version', e.version, 'adviserId', t.adviser_id, 'isOpen', ${isOpen},
  'earlier', coalesce((select json_agg(r.wording::jsonb || jsonb_build_object('version', r.version, 'replacedAt',
    r.replaced_at) order by r.version desc) from support_entry_revision r where r.tenant_id = e.tenant_id
    and r.entry_id = e.id), '[]'))`;

const stepJson = `json_build_object('id', s.id, 'what', s.what, 'dueOn', s.due_on,
  'startsAt', to_char(s.starts_at, 'HH24:MI'), 'minutes', s.minutes, 'status', s.status, 'settledOn', s.settled_on,
  'version', s.version, 'adviserId', t.adviser_id, 'isOpen', ${isOpen})`;

const trajectoryJson = `json_build_object('id', t.id, 'adviserId', t.adviser_id, 'adviserName', t.adviser_name,
  'isCurrent', coalesce(t.adviser_id = a.person_id, false), 'isOpen', ${isOpen}, 'startedOn', t.started_on,
  'startedAs', t.started_as, 'question', t.question, 'hoursBudget', t.hours_budget, 'quartersUsed',
  (select h.quarters_used from support_hours h where h.tenant_id = t.tenant_id and h.trajectory_id = t.id),
  'sourceText', t.source_text, 'isDemonstration', t.is_demonstration, 'version', t.version,
  'steps', coalesce((select json_agg(${stepJson} order by s.status <> 'OPEN', case when s.status = 'OPEN'
    then s.due_on end, s.starts_at, s.due_on desc, s.id) from support_step s where s.tenant_id = t.tenant_id
    and s.trajectory_id = t.id), '[]'),
  'entries', coalesce((select json_agg(${entryJson} order by e.happened_on desc, e.recorded_at desc, e.id)
    from support_entry e where e.tenant_id = t.tenant_id and e.trajectory_id = t.id), '[]'))`;

/** A trajectory with its municipality and whoever is the adviser of that now. */
const fromTrajectory = `support_trajectory t join municipality_facts m on m.id = t.tenant_id
  left join adviser_assigned a on a.municipality_id = t.tenant_id`;

const page = `
select json_build_object('code', m.cbs_code, 'name', m.name, 'adviserId', a.person_id, 'adviserSince', a.from_on,
  'isOpen', m.status <> 'MERGED',
  'handover', (select json_build_object('assignedOn', h.assigned_on, 'confirmedAt', h.confirmed_at)
    from support_handover_due h where h.municipality_id = m.id),
  'left', (select h.hours_budget - ceil(h.quarters_used / 4.0) from support_hours h where h.tenant_id = m.id
    and h.adviser_id is distinct from a.person_id and h.hours_budget is not null
    order by (select max(b.until_on) from adviser_before b where b.municipality_id = h.tenant_id
      and b.person_id = h.adviser_id) desc nulls last, h.trajectory_id limit 1),
  'trajectories', coalesce((select json_agg(${trajectoryJson} order by (t.adviser_id = a.person_id) desc nulls last,
    t.started_on desc) from support_trajectory t where t.tenant_id = m.id), '[]')) as page
from municipality_facts m left join adviser_assigned a on a.municipality_id = m.id
where m.cbs_code = $1 or $1 is null and m.id = app_tenant_id()`;

export type StoredPage = Omit<SupportPage, 'today' | 'proposedHours'> & { left: number | null };

/** A step for a calendar: its moment in UTC where it has a time. */
export type CalendarStep = SupportStep & { municipality: string; beginsAt: Date | null };

/**
 * How municipalities are helped, in the workspace of each: row level security shows it to the coordinator there, and to
 * the adviser who is assigned now.
 */
@Injectable()
export class TrajectoriesRepository {
  constructor(private readonly database: Database) {}

  /** Of a municipality, or of the own one. Throws not_found. */
  async page(cbsCode: string | null): Promise<StoredPage> {
    return (await this.database.one<{ page: StoredPage }>(page, [cbsCode])).page;
  }

  async byId(id: string): Promise<SupportTrajectory> {
    return (
      await this.database.one<{ trajectory: SupportTrajectory }>(
        `select ${trajectoryJson} as trajectory from ${fromTrajectory} where t.id = $1`,
        [id],
      )
    ).trajectory;
  }

  async entry(id: string): Promise<SupportEntry & { trajectoryId: string }> {
    const { entry, trajectoryId } = await this.database.one<{ entry: SupportEntry; trajectoryId: string }>(
      `select ${entryJson} as entry, t.id as "trajectoryId" from ${fromTrajectory}
        join support_entry e on e.tenant_id = t.tenant_id and e.trajectory_id = t.id where e.id = $1`,
      [id],
    );
    return { ...entry, trajectoryId };
  }

  async step(id: string): Promise<CalendarStep & { trajectoryId: string }> {
    const { step, ...rest } = await this.database.one<{
      step: SupportStep;
      trajectoryId: string;
      municipality: string;
      beginsAt: Date | null;
    }>(
      `select ${stepJson} as step, t.id as "trajectoryId", m.name as municipality,
        (s.due_on + s.starts_at) at time zone 'Europe/Amsterdam' as "beginsAt" from ${fromTrajectory}
        join support_step s on s.tenant_id = t.tenant_id and s.trajectory_id = t.id where s.id = $1`,
      [id],
    );
    return { ...step, ...rest };
  }

  async begin({ cbsCode, startedOn, question, hoursBudget }: BeginSupportInput, adviserName: string): Promise<string> {
    const id = randomUUID();
    await this.database.one(
      `insert into support_trajectory (tenant_id, id, adviser_id, adviser_name, started_on, question, hours_budget)
        select m.id, $2, app_actor_id(), $3, $4, $5, $6 from municipality_facts m where m.cbs_code = $1 returning 1`,
      [cbsCode, id, adviserName, startedOn, question, hoursBudget],
    );
    return id;
  }

  async change({ id, version, startedOn, question, hoursBudget }: ChangeSupportInput): Promise<void> {
    const done = await this.database.maybe(
      `update support_trajectory set started_on = $3, question = $4, hours_budget = $5, version = version + 1
        where id = $1 and version = $2 returning 1`,
      [id, version, startedOn, question, hoursBudget],
    );
    if (!done) throw conflict({ ...(await this.byId(id)) });
  }

  async addEntry({ trajectoryId, happenedOn, quarters, kind, note }: AddSupportEntryInput): Promise<string> {
    return (
      await this.database.one<{ id: string }>(
        `insert into support_entry (tenant_id, trajectory_id, happened_on, quarters, kind, note)
          select t.tenant_id, t.id, $2, $3, $4, $5 from support_trajectory t where t.id = $1 returning id`,
        [trajectoryId, happenedOn, quarters, kind, note],
      )
    ).id;
  }

  /** Keeps what it said in the same statement. */
  async correctEntry({ id, version, happenedOn, quarters, kind, note }: CorrectSupportEntryInput): Promise<void> {
    await this.settledEntry(
      id,
      await this.database.maybe(
        `with before as (
           select * from support_entry where id = $1 and version = $2 and withdrawn_at is null for update
         ), kept as (
           insert into support_entry_revision (tenant_id, entry_id, version, wording)
           select tenant_id, id, version, jsonb_build_object('happenedOn', happened_on, 'quarters', quarters,
             'kind', kind, 'note', note) from before
         )
         update support_entry e set happened_on = $3, quarters = $4, kind = $5, note = $6, version = e.version + 1
         from before where e.tenant_id = before.tenant_id and e.id = before.id returning 1`,
        [id, version, happenedOn, quarters, kind, note],
      ),
    );
  }

  async withdrawEntry({ id, version, because }: WithdrawSupportEntryInput): Promise<void> {
    await this.settledEntry(
      id,
      await this.database.maybe(
        `update support_entry set withdrawn_at = now(), withdrawn_because = $3, version = version + 1
          where id = $1 and version = $2 and withdrawn_at is null returning 1`,
        [id, version, because],
      ),
    );
  }

  async saveStep({ trajectoryId, id, version, what, dueOn, startsAt, minutes }: SaveSupportStepInput): Promise<string> {
    const values = [what, dueOn, startsAt ?? null, startsAt ? minutes : null];
    if (!id)
      return (
        await this.database.one<{ id: string }>(
          `insert into support_step (tenant_id, trajectory_id, what, due_on, starts_at, minutes)
            select t.tenant_id, t.id, $2, $3, $4, $5 from support_trajectory t where t.id = $1 returning id`,
          [trajectoryId, ...values],
        )
      ).id;
    const done = await this.database.maybe(
      `update support_step set what = $3, due_on = $4, starts_at = $5, minutes = $6, version = version + 1
        where id = $1 and version = $2 and status = 'OPEN' returning 1`,
      [id, version, ...values],
    );
    if (!done) throw conflict({ ...(await this.step(id)) });
    return id;
  }

  async moveStep({ id, version, status }: MoveSupportStepInput, today: string): Promise<void> {
    const done = await this.database.maybe(
      `update support_step set status = $3, settled_on = case when $3 <> 'OPEN' then $4::date end,
        version = version + 1 where id = $1 and version = $2 and status <> $3 returning 1`,
      [id, version, status, today],
    );
    if (!done) throw conflict({ ...(await this.step(id)) });
  }

  /** False when it was confirmed already. */
  async confirmHandover(cbsCode: string): Promise<boolean> {
    return (
      (await this.database.maybe(
        `insert into support_handover (tenant_id, adviser_id, assigned_on)
          select d.municipality_id, d.adviser_id, d.assigned_on from support_handover_due d
          join municipality_facts m on m.id = d.municipality_id
          where m.cbs_code = $1 and d.adviser_id = app_actor_id() on conflict do nothing returning 1`,
        [cbsCode],
      )) !== null
    );
  }

  private async settledEntry(id: string, done: unknown): Promise<void> {
    if (done) return;
    const { trajectoryId: _, ...now } = await this.entry(id);
    throw conflict({ ...now });
  }
}
