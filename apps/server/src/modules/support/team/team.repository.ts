import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { SupportTeam } from './team.types.js';

/** Sums over all municipalities of each adviser: the read-only role reads no note. */
const across = `
select coalesce((select json_agg(json_build_object('personId', l.adviser_id, 'municipalities', l.municipalities,
    'trajectories', l.trajectories, 'hoursBudget', l.hours_budget, 'quartersUsed', l.quarters_used))
    from support_load l), '[]') as loads,
  coalesce((select json_agg(json_build_object('municipalityId', d.municipality_id, 'adviserId', d.adviser_id,
    'assignedOn', d.assigned_on, 'confirmedAt', d.confirmed_at)) from support_handover_due d), '[]') as handovers`;

const team = `
with load as (
  select * from json_to_recordset($1) as l("personId" uuid, municipalities integer, trajectories integer,
    "hoursBudget" integer, "quartersUsed" integer)
), adviser as (
  select distinct h.person_id as id from role_holder h where h.tenant_id = app_tenant_id() and h.role = 'NATIONAL_ADVISER'
)
select json_build_object(
  'advisers', coalesce((select json_agg(json_build_object('personId', p.id, 'name', p.display_name,
      'isAdviser', p.id in (select id from adviser), 'municipalities', coalesce(l.municipalities, 0),
      'trajectories', coalesce(l.trajectories, 0), 'hoursBudget', coalesce(l."hoursBudget", 0),
      'quartersUsed', coalesce(l."quartersUsed", 0)) order by p.display_name, p.id)
    from person_named p left join load l on l."personId" = p.id
    where p.id in (select id from adviser union select "personId" from load)), '[]'),
  'withoutAdviser', coalesce((select json_agg(json_build_object('cbsCode', m.cbs_code, 'name', m.name,
      'province', m.province, 'participates', part.takes_part, 'isDemonstration', m.is_demonstration) order by m.name)
    from municipality_facts m join municipality_taking_part part on part.municipality_id = m.id
    where m.status <> 'MERGED' and not exists (select from adviser_assigned a where a.municipality_id = m.id)), '[]'),
  'handovers', coalesce((select json_agg(json_build_object('cbsCode', m.cbs_code, 'municipality', m.name,
      'adviser', p.display_name, 'assignedOn', d."assignedOn", 'confirmedAt', d."confirmedAt")
      order by d."confirmedAt" is not null, d."assignedOn", m.name)
    from json_to_recordset($2) as d("municipalityId" uuid, "adviserId" uuid, "assignedOn" date,
      "confirmedAt" timestamptz)
    join municipality_facts m on m.id = d."municipalityId" join person_named p on p.id = d."adviserId"), '[]')) as team`;

@Injectable()
export class TeamRepository {
  constructor(private readonly database: Database) {}

  async team(): Promise<SupportTeam> {
    const { loads, handovers } = await this.database.acrossTenants('support-team', (read) =>
      read.one<{ loads: object[]; handovers: object[] }>(across),
    );
    return (await this.database.one<{ team: SupportTeam }>(team, [JSON.stringify(loads), JSON.stringify(handovers)]))
      .team;
  }
}
