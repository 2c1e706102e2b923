import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { NewAlias, NewOrganisation } from './organisations.facts.js';
import { matchKeys, nameKey, spellingOf, type KnownOrganisation } from './organisations.rules.js';

registerConstraints({ uq_organisation_alias_name: 'organisation.alias_exists', ck_organisation_name: 'organisation.name_unusable', ck_organisation_alias_name: 'organisation.name_unusable' });

/** More organisations than this that look a little alike help nobody; the exact spelling comes first, then who shares most. */
const MAX_LOOKALIKES = 20;

export type Workspace = { tenantId: string; name: string };
export type OrganisationRow = { id: string; name: string; createdBy: string; version: number };
type Known = KnownOrganisation & { localToName: string | null };
export type Lookalikes = { known: Map<string, Known>; byName: Map<string, string[]> };

/** The shared register of organisations and the spellings under which they are known. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  /** The workspace this unit of work is for. */
  workspace(): Promise<Workspace> {
    return this.database.one('select id as "tenantId", name from tenant where id = app_tenant_id()');
  }

  /** Organisations that share a beginning, an ending or a telling word with one of the names: few enough to compare one by one. */
  async lookalikes(names: readonly string[]): Promise<Lookalikes> {
    const asked = names.flatMap((name) => matchKeys(name).map((key) => ({ name, key })));
    const hits = await this.database.query<{ asked: string; ids: string[] }>(`
      with asked as (
        select name, match_key, name_key from unnest($1::text[], $2::text[], $3::text[]) as asked (name, match_key, name_key)
      ), known as (
        select id, name_key, local_to, unnest(match_keys) as match_key from organisation where match_keys && $2::text[]
        union all
        select organisation_id, name_key, null::uuid, unnest(match_keys) from organisation_alias where match_keys && $2::text[]
      ), alike as (
        select asked.name, known.id, bool_or(known.name_key = asked.name_key) as exact, count(*) as shared,
          coalesce(bool_or(known.local_to = app_tenant_id()), false) as own
        from asked join known using (match_key) group by asked.name, known.id
      ), ranked as (
        select name, id, row_number() over (partition by name order by exact desc, own desc, shared desc, id) as place from alike
      )
      select name as asked, array_agg(id) as ids from ranked where place <= $4 group by name`,
    [asked.map((one) => one.name), asked.map((one) => one.key), asked.map((one) => nameKey(one.name)), MAX_LOOKALIKES]);
    const ids = [...new Set(hits.flatMap((hit) => hit.ids))];
    const known = ids.length === 0 ? [] : await this.database.query<Omit<Known, 'spellings'> & { aliases: string[] }>(`
      select o.id, o.name, o.local_to as "localTo", t.name as "localToName",
        coalesce((select array_agg(a.name order by a.name) from organisation_alias a where a.organisation_id = o.id), '{}') as aliases
      from organisation o left join tenant t on t.id = o.local_to where o.id = any($1)`, [ids]);
    return {
      known: new Map(known.map(({ aliases, ...organisation }) => [organisation.id, { ...organisation, spellings: [organisation.name, ...aliases].map(spellingOf) }])),
      byName: new Map(hits.map((hit) => [hit.asked, hit.ids])),
    };
  }

  byId(id: string): Promise<OrganisationRow> {
    return this.database.one('select id, name, created_by as "createdBy", version from organisation where id = $1', [id]);
  }

  /** Returns the new ids in the order given. */
  async insert(organisations: readonly NewOrganisation[], isDemonstration = false): Promise<string[]> {
    const ids = organisations.map(() => randomUUID());
    await this.database.query(`
      insert into organisation (id, name, name_key, match_keys, local_to, is_demonstration)
      select id, name, key, string_to_array(match_keys, ' '), case when local then app_tenant_id() end, $6
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[]) as new (id, name, key, match_keys, local)`,
    [ids, organisations.map((o) => o.name), organisations.map((o) => nameKey(o.name)), organisations.map((o) => matchKeys(o.name).join(' ')), organisations.map((o) => o.local), isDemonstration]);
    return ids;
  }

  /** The municipality as an organisation; made once, at the start of its coalition. */
  async municipalityItself(isDemonstration = false): Promise<string> {
    const name = await this.database.one<{ name: string }>("select 'Gemeente ' || short_name as name from municipality where id = app_tenant_id()");
    const { id } = await this.database.one<{ id: string }>(`
      with made as (
        insert into organisation (name, name_key, match_keys, local_to, municipality_id, is_demonstration)
        values ($1, $2, $3, app_tenant_id(), app_tenant_id(), $4) on conflict (municipality_id) do nothing returning id
      )
      select id from made union all select id from organisation where municipality_id = app_tenant_id() limit 1`,
    [name.name, nameKey(name.name), matchKeys(name.name), isDemonstration]);
    return id;
  }

  /** A spelling that is already there is left alone. Returns how many were new. */
  async insertAliases(aliases: readonly NewAlias[]): Promise<number> {
    const rows = await this.database.query(`
      insert into organisation_alias (organisation_id, name, name_key, match_keys, source)
      select new.organisation_id, new.name, new.key, string_to_array(new.match_keys, ' '), new.source
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) as new (organisation_id, name, key, match_keys, source)
      where not exists (select 1 from organisation o where o.id = new.organisation_id and o.name = new.name)
      on conflict (organisation_id, name) do nothing returning 1`,
    [aliases.map((a) => a.organisationId), aliases.map((a) => a.name), aliases.map((a) => nameKey(a.name)), aliases.map((a) => matchKeys(a.name).join(' ')), aliases.map((a) => a.source)]);
    return rows.length;
  }

  /** Null when the version is not the current one. */
  rename(id: string, version: number, name: string): Promise<OrganisationRow | null> {
    return this.database.maybe(`
      update organisation set name = $3, name_key = $4, match_keys = $5, version = version + 1
      where id = $1 and version = $2 returning id, name, created_by as "createdBy", version`, [id, version, name, nameKey(name), matchKeys(name)]);
  }
}
