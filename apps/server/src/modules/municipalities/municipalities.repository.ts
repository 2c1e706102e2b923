import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { DomainError, registerConstraints } from '../../platform/errors/domain-error.js';
import type { BySignature, MunicipalityFacts, MunicipalityStatus } from './municipalities.facts.js';
import type { AssignedAdviser, ParticipationChange } from './municipalities.types.js';

registerConstraints({
  uq_adviser_assignment_current: 'municipality.assigned_twice',
  ck_workspace_is_no_archive: 'municipality.merged',
});

export type MunicipalityRow = MunicipalityFacts & {
  latitude: number;
  longitude: number;
  successor: { cbsCode: string; name: string } | null;
};

/** Every municipality as one JSON column `municipality`; add a condition on `m`. */
export const facts = `
select json_build_object('id', m.id, 'cbsCode', m.cbs_code, 'name', m.name, 'shortName', m.short_name, 'provinceCode',
  m.province_code,
  'province', m.province, 'ggdCode', m.ggd_code, 'ggdRegion', m.ggd_region, 'inhabitants', m.inhabitants,
    'inhabitantsOn', m.inhabitants_on,
  'urbanity', m.urbanity, 'latitude', m.latitude, 'longitude', m.longitude, 'validFrom', m.valid_from, 'validTo',
    m.valid_to,
  'successorId', m.successor_id, 'successor', (select json_build_object('cbsCode', s.cbs_code, 'name', s.name)
    from municipality s where s.id = m.successor_id),
  'status', m.status, 'joinedOn', m.joined_on, 'isDemonstration', m.is_demonstration) as municipality
from municipality m`;

const isCoordinated = 'exists (select from coordinator_now c where c.tenant_id = m.id)';

export type RegisterRow = {
  municipality: MunicipalityRow;
  changes: ParticipationChange[];
  adviser: AssignedAdviser | null;
};

const register = `
with found as (${facts} where m.cbs_code = $1)
select found.municipality,
  coalesce((select json_agg(json_build_object('status', c.status, 'on', c.happened_on, 'note', c.note,
    'isDemonstration', c.is_demonstration) order by c.recorded_at desc)
    from municipality_status_change c where c.municipality_id = (found.municipality->>'id')::uuid), '[]') as changes,
  (select json_build_object('personId', p.id, 'name', p.display_name, 'since', a.from_on,
    'isDemonstration', a.is_demonstration)
    from adviser_assignment a join person_named p on p.id = a.person_id
    where a.municipality_id = (found.municipality->>'id')::uuid and a.until_on is null) as adviser
from found`;

/** The register of municipalities, its history and its advisers. */
@Injectable()
export class MunicipalitiesRepository {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<MunicipalityRow> {
    return (await this.database.one<{ municipality: MunicipalityRow }>(`${facts} where m.id = $1`, [id])).municipality;
  }

  async findByCode(cbsCode: string): Promise<MunicipalityRow | null> {
    return (
      (await this.database.maybe<{ municipality: MunicipalityRow }>(`${facts} where m.cbs_code = $1`, [cbsCode]))
        ?.municipality ?? null
    );
  }

  registerByCode(cbsCode: string): Promise<RegisterRow> {
    return this.database.one<RegisterRow>(register, [cbsCode]);
  }

  /** Whether somebody is its coordinator now; read across workspaces, without who it is. */
  async hasCoordinator(id: string): Promise<boolean> {
    const [row] = await this.database.acrossTenants('coordinator-of-municipality', (read) =>
      read.query<{ has: boolean }>(`select ${isCoordinated} as has from municipality m where m.id = $1`, [id]),
    );
    return row?.has ?? false;
  }

  /** Those that take part and have no coordinator now, by name. */
  async withoutCoordinator(): Promise<MunicipalityRow[]> {
    const rows = await this.database.acrossTenants('municipalities-without-coordinator', (read) =>
      read.query<{ municipality: MunicipalityRow }>(
        `${facts} join municipality_taking_part part on part.municipality_id = m.id where part.takes_part
          and not ${isCoordinated} order by m.name`,
      ),
    );
    return rows.map(({ municipality }) => municipality);
  }

  async lockByCode(cbsCode: string): Promise<MunicipalityRow> {
    return (
      await this.database.one<{ municipality: MunicipalityRow }>(`${facts} where m.cbs_code = $1 for update of m`, [
        cbsCode,
      ])
    ).municipality;
  }

  /** The day of the latest step, so that history stays in order. */
  async lastChangeOn(id: string): Promise<string | null> {
    return (
      await this.database.one<{ on: string | null }>(
        'select max(happened_on)::text as on from municipality_status_change where municipality_id = $1',
        [id],
      )
    ).on;
  }

  /** The commitment by whose signature the latest step was made; null when the programme made it. */
  async movedBy(id: string): Promise<string | null> {
    const change = await this.database.maybe<{ by: string | null }>(
      `select commitment_id as by from municipality_status_change where municipality_id = $1 order by recorded_at desc
        limit 1`,
      [id],
    );
    return change?.by ?? null;
  }

  /** A step becomes the current state and a line of history in one statement. A joining date, once there, stays. */
  async move(id: string, status: MunicipalityStatus, on: string, note: string | null): Promise<void> {
    await this.database.query(
      `
      with moved as (
        update municipality set status = $2, joined_on = case when $2 = 'JOINED' then $3::date else joined_on end
        where id = $1 returning id
      )
      insert into municipality_status_change (municipality_id, status, happened_on, note, recorded_by)
      select id, $2, $3, $4, app_actor_id() from moved`,
      [id, status, on, note],
    );
  }

  /** A step that follows from a signature of the own workspace. False when the municipality was moved meanwhile. */
  async moveBySignature(
    id: string,
    status: 'JOINED' | 'PROSPECT',
    { commitmentId, on, isDemonstration }: BySignature,
  ): Promise<boolean> {
    return (
      (await this.database.maybe(
        `
      with moved as (
        update municipality set status = $2, joined_on = case when $2 = 'JOINED' then $3::date
          end, is_demonstration = $2 = 'JOINED' and $5
        where id = $1 and status = case when $2 = 'JOINED' then 'PROSPECT' else 'JOINED' end returning id
      )
      insert into municipality_status_change (municipality_id, status, happened_on, recorded_by, commitment_id,
        is_demonstration)
      select id, $2, $3, app_actor_id(), $4, $5 from moved returning 1`,
        [id, status, on, commitmentId, isDemonstration],
      )) !== null
    );
  }

  /**
   * The successor takes over the inhabitants, so that weights over all existing municipalities still count everybody
   * once.
   */
  async absorb(id: string, successorId: string): Promise<void> {
    await this.database.query(
      `
      with gone as (select cbs_code, inhabitants from municipality where id = $1),
        kept as (update municipality set inhabitants = municipality.inhabitants + gone.inhabitants from gone
          where municipality.id = $2 returning municipality.cbs_code)
      update municipality_reorganisation set extent = 'WHOLE'
      from gone, kept where former_code = gone.cbs_code and successor_code = kept.cbs_code`,
      [id, successorId],
    );
  }

  /** False when this person is no adviser of the programme now. */
  async assign(municipalityId: string, personId: string, on: string): Promise<boolean> {
    return (
      (await this.database.maybe(
        `
      insert into adviser_assignment (municipality_id, person_id, from_on)
      select $1, person_id, $3 from role_holder
      where tenant_id = app_tenant_id() and person_id = $2 and role = 'NATIONAL_ADVISER'
      returning 1`,
        [municipalityId, personId, on],
      )) !== null
    );
  }

  /** Locks them in one order. Throws not_found when one is not there. */
  async lockByCodes(cbsCodes: readonly string[]): Promise<MunicipalityRow[]> {
    const rows = await this.database.query<{ municipality: MunicipalityRow }>(
      `${facts} where m.cbs_code = any($1) order by m.id for update of m`,
      [cbsCodes],
    );
    if (rows.length < new Set(cbsCodes).size) throw new DomainError('not_found');
    return rows.map(({ municipality }) => municipality);
  }

  /** Gives all of them one adviser, or none of them. False when this person is no adviser of the programme now. */
  async assignAll(municipalityIds: readonly string[], personId: string, on: string): Promise<boolean> {
    const rows = await this.database.query(
      `
      insert into adviser_assignment (municipality_id, person_id, from_on)
      select id, h.person_id, $3 from unnest($1::uuid[]) as id
      join (select distinct person_id from role_holder where tenant_id = app_tenant_id() and person_id = $2
        and role = 'NATIONAL_ADVISER') h on true
      returning 1`,
      [municipalityIds, personId, on],
    );
    return rows.length === municipalityIds.length;
  }

  /** Ends the help of one adviser; see `endAssignment`. Gives whose help that was. */
  async endAssignments(municipalityIds: readonly string[], personId: string, on: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `
      with mine as (select id, municipality_id, from_on from adviser_assignment where municipality_id = any($1)
          and person_id = $2 and until_on is null),
        never as (delete from adviser_assignment a using mine where a.id = mine.id and mine.from_on >= $3::date
          returning a.municipality_id),
        ended as (update adviser_assignment a set until_on = $3::date from mine where a.id = mine.id
          and mine.from_on < $3::date returning a.municipality_id)
      select municipality_id as id from never union all select municipality_id from ended`,
      [municipalityIds, personId, on],
    );
    return rows.map(({ id }) => id);
  }

  /** An assignment of one day or less never was. Returns whether there was one. */
  async endAssignment(municipalityId: string, on: string): Promise<boolean> {
    const rows = await this.database.query(
      `
      with never as (delete from adviser_assignment where municipality_id = $1 and until_on is null
        and from_on >= $2::date returning 1),
        ended as (update adviser_assignment set until_on = $2::date where municipality_id = $1 and until_on is null
          and from_on < $2::date returning 1)
      select * from never union all select * from ended`,
      [municipalityId, on],
    );
    return rows.length > 0;
  }
}
