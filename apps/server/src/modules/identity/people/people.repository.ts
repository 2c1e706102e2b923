import { Injectable } from '@nestjs/common';
import type { Role } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { PersonConnection, WorkspacePerson } from './people.types.js';

registerConstraints({
  uq_role_assignment_open: 'role.already_held',
  fk_role_assignment_organisation: 'role.organisation_unknown',
  ck_role_assignment_municipal: 'role.not_of_workspace',
  ck_role_assignment_programme: 'role.not_of_workspace',
  ck_role_assignment_vng: 'role.not_of_workspace',
  ck_role_assignment_partner: 'role.partner_needs_organisation',
});

export type PeoplePage = { search: string | null; includeFormer: boolean; first: number; page: number };
export type NewPerson = { email: string; displayName: string; formalName: string | null };

const person = `
select p.id, coalesce(own.display_name, p.display_name) as "displayName",
  case when own.person_id is null then p.formal_name else own.formal_name
    end as "formalName", p.email, p.is_example as "isExample",
  coalesce((select json_agg(json_build_object('id', r.id, 'role', r.role, 'organisationId', r.organisation_id,
    'organisationName', n.name,
      'startsAt', r.starts_at, 'endsAt', r.ends_at) order by r.starts_at, r.role)
    from role_assignment r left join organisation_name n on n.tenant_id = r.tenant_id
      and n.organisation_id = r.organisation_id
    where r.tenant_id = (select app_tenant_id()) and r.person_id = p.id and ($1 or r.ends_at is null
      or r.ends_at > now())), '[]') as "roleAssignments",
  array(select h.portfolio from portfolio_holding h where h.person_id = p.id and (h.ends_on is null
    or h.ends_on > current_date) order by h.starts_on, h.portfolio) as portfolios
from person p left join person_name own on own.person_id = p.id`;

const page = `
with listed as (
  ${person}
  where p.id in (select person_id from role_assignment where tenant_id = (select app_tenant_id()) and ($1
    or ends_at is null or ends_at > now()))
    and not exists (select from unnest(string_to_array(lower($2), ' ')) word
      where position(word in lower(concat_ws(' ', coalesce(own.display_name, p.display_name), case
        when own.person_id is null then p.formal_name else own.formal_name end, p.email))) = 0)
), shown as (
  select * from listed order by lower("displayName"), id limit $3 offset $3 * ($4 - 1)
)
select (select count(*)::int from listed) as "totalCount", coalesce((select json_agg(shown
  order by lower("displayName"), id) from shown), '[]') as nodes`;

@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  async page({ search, includeFormer, first, page: number }: PeoplePage): Promise<PersonConnection> {
    const { totalCount, nodes } = await this.database.one<PersonConnection>(page, [
      includeFormer,
      search ?? '',
      first,
      number,
    ]);
    return { totalCount, nodes: nodes.map(withTimes) };
  }

  async byId(id: string): Promise<WorkspacePerson> {
    return withTimes(
      await this.database.one(
        `${person} where p.id = $2 and p.id in (select person_id from role_assignment
          where tenant_id = (select app_tenant_id()))`,
        [true, id],
      ),
    );
  }

  /**
   * The person who has this address, made when nobody has. The wall shows a stranger only to whoever names the exact
   * address; of somebody who was never here before, this workspace sees the name that it typed itself.
   */
  async obtain({ email, displayName, formalName }: NewPerson): Promise<{ id: string }> {
    await this.database.query(`select set_config('app.known_email', $1, true)`, [email]);
    const made = await this.database.maybe<{ id: string }>(
      `insert into person (email, display_name, formal_name) values ($1, $2, $3) on conflict (email) do nothing
        returning id`,
      [email, displayName, formalName],
    );
    if (made) return made;
    const known = await this.database.one<{ id: string }>('select id from person where email = $1', [email]);
    await this.database.query(
      `insert into person_name (person_id, display_name, formal_name)
       select $1, $2, $3 where not exists (select from role_assignment where tenant_id = (select app_tenant_id())
         and person_id = $1) on conflict do nothing`,
      [known.id, displayName, formalName],
    );
    return known;
  }

  giveRole(personId: string, role: Role, organisationId: string | null): Promise<{ id: string }> {
    return this.database.one(
      'insert into role_assignment (person_id, role, organisation_id) values ($1, $2, $3) returning id',
      [personId, role, organisationId],
    );
  }

  /**
   * Locks the managers of this workspace, so that two of them can not end each other at the same moment. By the wall
   * clock: whoever had to wait for the lock began before the other one's end, and must see it all the same.
   */
  lockManagers(managers: readonly Role[]): Promise<{ id: string }[]> {
    return this.database.query(
      `select id from role_assignment where tenant_id = (select app_tenant_id()) and role = any ($1)
        and (ends_at is null or ends_at > clock_timestamp()) order by id for update`,
      [managers],
    );
  }

  /** One appointment at a time in this workspace, until the unit of work ends. */
  async holdAppointments(): Promise<void> {
    await this.database.query(
      `select pg_advisory_xact_lock(hashtextextended('first coordinator ' || app_tenant_id(), 0))`,
    );
  }

  endRole(id: string): Promise<{ personId: string; role: Role }> {
    return this.database.one(
      `update role_assignment set ends_at = clock_timestamp() where tenant_id = (select app_tenant_id()) and id = $1
        and (ends_at is null or ends_at > clock_timestamp())
       returning person_id as "personId", role`,
      [id],
    );
  }
}

/** JSON carries times as text. */
function withTimes(found: WorkspacePerson): WorkspacePerson {
  const timed = found.roleAssignments.map((held) => ({
    ...held,
    startsAt: new Date(held.startsAt),
    endsAt: held.endsAt && new Date(held.endsAt),
  }));
  return { ...found, roleAssignments: timed };
}
