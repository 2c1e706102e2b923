import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { NewAlias, NewOrganisation } from './organisations.facts.js';
import { matchKeys, nameKey, type KnownElsewhere, type KnownOrganisation } from './organisations.rules.js';
import type { Organisation, OrganisationNameProposal } from './organisations.types.js';

registerConstraints({
  uq_organisation_alias_name: 'organisation.alias_exists',
  ck_organisation_name: 'organisation.name_unusable',
  ck_organisation_name_text: 'organisation.name_unusable',
  ck_organisation_alias_name: 'organisation.name_unusable',
  ck_organisation_name_proposal_text: 'organisation.name_unusable',
});

/** Organisations under the names of this workspace, and the shared register underneath as far as the wall shows it. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  /** What the workspace of this unit of work is called. */
  async place(): Promise<string> {
    return (await this.database.one<{ name: string }>('select name from tenant where id = app_tenant_id()')).name;
  }

  /**
   * Which names another workspace uses, in exactly this spelling, for an organisation that may be seen here; unless a
   * person here said that it means another.
   */
  elsewhere(names: readonly string[]): Promise<KnownElsewhere[]> {
    return this.database.query(
      `
      select distinct asked.name, s.organisation_id as "organisationId"
      from unnest($1::text[], $2::text[]) as asked (name, key)
      join organisation_spelling s on s.spelling_sha256 = sha256(convert_to(asked.key, 'UTF8'))
        and s.tenant_id <> app_tenant_id()
      where not exists (select from organisation_not_meant x where x.organisation_id = s.organisation_id
        and x.name_key = asked.key)`,
      [names, names.map((name) => nameKey(name))],
    );
  }

  /**
   * These organisations, and all that share a beginning, an ending or a telling word with one of the names: few enough
   * to compare.
   */
  alike(names: readonly string[], ids: readonly string[]): Promise<KnownOrganisation[]> {
    return this.database.query(alikeStatement, [[...new Set(names.flatMap((name) => matchKeys(name)))], ids]);
  }

  byId(id: string): Promise<Organisation> {
    return this.database.one(
      'select organisation_id as id, name, version from organisation_name where organisation_id = $1',
      [id],
    );
  }

  /** Returns the new ids in the order given. */
  async insert(organisations: readonly NewOrganisation[], isDemonstration = false): Promise<string[]> {
    const ids = organisations.map(() => randomUUID());
    await this.database.query(
      `
      insert into organisation (id, name, name_key, match_keys, local_to, is_demonstration)
      select id, name, key, string_to_array(match_keys, ' '), case when local then app_tenant_id() end, $6
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[]) as new (id, name, key, match_keys,
        local)`,
      [
        ids,
        organisations.map((o) => o.name),
        organisations.map((o) => nameKey(o.name)),
        organisations.map((o) => matchKeys(o.name).join(' ')),
        organisations.map((o) => o.local),
        isDemonstration,
      ],
    );
    return ids;
  }

  /** The municipality of this workspace as an organisation; made once, at the start of its coalition. */
  async municipalityItself(name: string): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `
      with made as (
        insert into organisation (name, name_key, match_keys, local_to, municipality_id)
        values ($1, $2, $3, app_tenant_id(), app_tenant_id()) on conflict (municipality_id) do nothing returning id
      )
      select id from made union all select id from organisation where municipality_id = app_tenant_id() limit 1`,
      [name, nameKey(name), matchKeys(name)],
    );
    return id;
  }

  /** A spelling that is already there is left alone, and so is the name itself. Returns how many were new. */
  async insertAliases(aliases: readonly NewAlias[]): Promise<number> {
    const rows = await this.database.query(
      `
      insert into organisation_alias (organisation_id, name, name_key, match_keys, source)
      select new.organisation_id, new.name, new.key, string_to_array(new.match_keys, ' '), new.source
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) as new (organisation_id, name, key,
        match_keys, source)
      where not exists (select from organisation_name n where n.organisation_id = new.organisation_id
        and n.name = new.name)
      on conflict (tenant_id, organisation_id, name) do nothing returning 1`,
      [
        aliases.map((a) => a.organisationId),
        aliases.map((a) => a.name),
        aliases.map((a) => nameKey(a.name)),
        aliases.map((a) => matchKeys(a.name).join(' ')),
        aliases.map((a) => a.source),
      ],
    );
    return rows.length;
  }

  /** Returns the organisation it belonged to; throws not_found when it is not of this workspace. */
  async removeAlias(id: string): Promise<string> {
    return (
      await this.database.one<{ organisationId: string }>(
        'delete from organisation_alias where id = $1 returning organisation_id as "organisationId"',
        [id],
      )
    ).organisationId;
  }

  /** A second time is no error. An organisation that this workspace may not see does not exist. */
  async refuseSuggestion(organisationId: string, name: string): Promise<void> {
    await this.database.one(
      `
      with seen as (select id from organisation where id = $1), kept as (
        insert into organisation_not_meant (organisation_id, name_key) select id, $2 from seen on conflict do nothing
      )
      select id from seen`,
      [organisationId, nameKey(name)],
    );
  }

  /** Null when the version is not the current one. */
  rename(id: string, version: number, name: string): Promise<Organisation | null> {
    return this.database.maybe(
      `
      update organisation_name set name = $3, name_key = $4, match_keys = $5, version = version + 1
      where organisation_id = $1 and version = $2 returning organisation_id as id, name, version`,
      [id, version, name, nameKey(name), matchKeys(name)],
    );
  }

  /**
   * The name that stays hidden until others see the organisation follows that of the workspace that added it; the wall
   * refuses it afterwards.
   */
  async renameUnseen(id: string, name: string): Promise<void> {
    await this.database.query(
      'update organisation set name = $2, name_key = $3, match_keys = $4, version = version + 1 where id = $1',
      [id, name, nameKey(name), matchKeys(name)],
    );
  }

  /**
   * Proposes a name for the shared register, in place of what this workspace proposed before. False when it is the
   * shared name already.
   */
  async propose(organisationId: string, name: string): Promise<boolean> {
    await this.database.query(
      `delete from organisation_name_proposal where organisation_id = $1 and tenant_id = app_tenant_id()
        and decision is null`,
      [organisationId],
    );
    const made = await this.database.maybe(
      `
      insert into organisation_name_proposal (organisation_id, name, name_key, match_keys)
      select o.id, $2, $3, $4 from organisation o where o.id = $1 and o.name <> $2 returning 1`,
      [organisationId, name, nameKey(name), matchKeys(name)],
    );
    return made !== null;
  }

  /** What waits for the programme, the oldest first. */
  proposals(): Promise<OrganisationNameProposal[]> {
    return this.database.query(`
      select p.id, o.name as "sharedName", p.name as "proposedName", t.name as "proposedBy",
        p.proposed_at as "proposedAt"
      from organisation_name_proposal p join organisation o on o.id = p.organisation_id
        join tenant t on t.id = p.tenant_id
      where p.decision is null order by p.proposed_at, p.id`);
  }

  /**
   * Closes a proposal; an accepted name becomes the shared one, whoever else proposed it. Throws not_found when it
   * waits no more.
   */
  async decide(id: string, accept: boolean): Promise<string> {
    const decided = await this.database.one<{ organisationId: string }>(
      `
      with open as (
        select p.tenant_id, p.id, p.organisation_id, p.name, p.name_key, p.match_keys from organisation_name_proposal p
          where p.id = $1 and p.decision is null for update
      ), renamed as (
        update organisation o set name = open.name, name_key = open.name_key, match_keys = open.match_keys,
          version = o.version + 1 from open where $2 and o.id = open.organisation_id
      ), closed as (
        update organisation_name_proposal p set decision = case when $2 then 'ACCEPTED' else 'REFUSED'
          end, decided_at = now() from open
        where p.decision is null and p.organisation_id = open.organisation_id and (p.id = open.id or ($2
          and p.name = open.name))
      )
      select organisation_id as "organisationId" from open`,
      [id, accept],
    );
    return decided.organisationId;
  }
}

const alikeStatement = `
with key as materialized (
  select unnest($1::text[]) as key
), alike as (
  select organisation_id as id from organisation_name where exists (select from unnest(match_keys) k
    where k in (select key from key))
  union select organisation_id from organisation_alias where exists (select from unnest(match_keys) k
    where k in (select key from key))
  union select id from organisation where exists (select from unnest(match_keys) k where k in (select key from key))
  union select unnest($2::uuid[])
)
select o.id, o.name as "sharedName", n.name as "ownName", a.names as aliases
from alike join organisation o using (id)
left join organisation_name n on n.organisation_id = o.id
left join (select organisation_id, array_agg(name order by name) as names from organisation_alias
  group by organisation_id) a on a.organisation_id = o.id
order by o.id`;
