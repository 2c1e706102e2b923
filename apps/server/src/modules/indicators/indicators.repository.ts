import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Reorganisation } from '../municipalities/municipalities.facts.js';
import type { DefinitionRecord } from './indicators.definitions.js';
import type { Definition, Figure, Observation, PublishedFigure } from './indicators.facts.js';
import type { AreaRegister } from './indicators.rules.js';

export type Place = 'own' | 'province' | 'ggdRegion' | 'country';
export type StoredFigure = {
  value: number | null;
  derivedFrom: string[] | null;
  boundaryYear: number;
  retrievedOn: string | null;
};
export type StoredDefinition = Definition & { id: string; explanation: string; source: string; attribution: string };
export type StoredPage = {
  municipality: {
    cbsCode: string;
    name: string;
    provinceCode: string;
    province: string;
    ggdCode: string;
    ggdRegion: string;
    validFrom: string | null;
    successor: { cbsCode: string; name: string } | null;
  } | null;
  reorganisations: Reorganisation[];
  series: {
    definition: StoredDefinition;
    points: { year: number; boundaryYear: number; figures: Partial<Record<Place, StoredFigure>> }[];
  }[];
};
/** The newest figures of one definition, of every municipality at its place on the map of hexagons. */
export type MappedFigures = {
  definition: StoredDefinition;
  year: number;
  areas: {
    code: string;
    name: string;
    column: number;
    row: number;
    value: number | null;
    isDerived: boolean;
    isOwn: boolean;
    boundaryYear: number | null;
  }[];
};
export type StoreCount = { added: number; changed: number; unchanged: number };
export type StatedRow = {
  definitionId: string;
  areaCode: string;
  year: number;
  value: number | null;
  boundaryYear: number;
};
export type DerivedRow = {
  definitionId: string;
  areaCode: string;
  year: number;
  value: number;
  boundaryYear: number;
  derivedFrom: string[];
};

export const definitionJson = `json_build_object('id', d.id, 'code', d.code, 'version', d.version, 'measure', d.measure,
  'population', d.population,
  'scale', d.scale, 'method', d.method, 'name', d.name, 'explanation', d.explanation, 'source', d.source, 'attribution',
    d.attribution)`;

const reorganisationsJson = `(select coalesce(json_agg(json_build_object('formerCode', former_code, 'formerName',
  former_name,
  'formerInhabitants', former_inhabitants, 'successorCode', successor_code, 'effectiveOn', effective_on, 'extent',
    extent)
  order by effective_on, former_code, successor_code), '[]') from reorganisation_facts)`;

/**
 * A page of figures in one statement: the municipality, its province, GGD region and country, per definition and year.
 */
const page = `
with own as (
  select m.*, s.cbs_code as successor_code, s.name as successor_name
  from municipality_facts m left join municipality_facts s on s.id = m.successor_id and m.status = 'MERGED'
  where case when $1::text is null then m.id = app_tenant_id() else m.cbs_code = $1 end
), place as (
  select 'own' as name, cbs_code as area_code from own union all select 'province', province_code from own
  union all select 'ggdRegion', ggd_code from own union all select 'country', 'NL01' from own
), point as (
  select o.definition_id, o.year, json_build_object('year', o.year, 'boundaryYear', max(o.boundary_year), 'figures',
    json_object_agg(place.name,
    json_build_object('value', o.value, 'derivedFrom', o.derived_from, 'boundaryYear', o.boundary_year, 'retrievedOn',
      o.retrieved_on))) as point
  from indicator_observation o join place using (area_code)
  group by o.definition_id, o.year
)
select
  (select json_build_object('cbsCode', cbs_code, 'name', name, 'provinceCode', province_code, 'province', province,
    'ggdCode', ggd_code,
    'ggdRegion', ggd_region, 'validFrom', valid_from,
    'successor', case when successor_code is not null then json_build_object('cbsCode', successor_code, 'name',
      successor_name) end) from own) as municipality,
  ${reorganisationsJson} as reorganisations,
  coalesce((select json_agg(json_build_object('definition', ${definitionJson}, 'points', points)
    order by d.method, d.population, d.measure)
    from indicator_definition d
    join (select definition_id, json_agg(point order by year) as points from point
      group by definition_id) series on series.definition_id = d.id), '[]') as series`;

/** The newest year of each definition in which any municipality has a figure, with the figures of all of them. */
const ofAll = `
select ${definitionJson} as definition, newest.year,
  coalesce((select json_agg(json_build_object('areaCode', o.area_code, 'value', o.value, 'derivedFrom', o.derived_from,
    'boundaryYear', o.boundary_year))
    from municipality_facts m join indicator_observation o on o.area_code = m.cbs_code
    where m.status <> 'MERGED' and o.definition_id = d.id and o.year = newest.year), '[]') as figures
from indicator_definition d
cross join lateral (
  select max(last.year) as year from municipality_facts m
  cross join lateral (
    select o.year from indicator_observation o
    where o.definition_id = d.id and o.area_code = m.cbs_code and o.value is not null order by o.year desc limit 1) last
  where m.status <> 'MERGED') newest
where d.measure = any($1) and d.population = any($2) and newest.year is not null
  and d.version = (select max(version) from indicator_definition latest where latest.code = d.code)
order by array_position($2, d.population), array_position($1, d.measure)`;

/** Each definition of which a municipality has a figure, in its newest version and year. */
const mapped = `
select d.id, d.population, d.measure, d.name, newest.year
from indicator_definition d
cross join lateral (
  select max(o.year) as year from municipality_facts m
  join indicator_observation o on o.area_code = m.cbs_code
  where m.status <> 'MERGED' and o.definition_id = d.id and o.value is not null) newest
where newest.year is not null and d.version = (select max(version) from indicator_definition latest
  where latest.code = d.code)
order by d.population, d.measure`;

const map = `
select ${definitionJson} as definition, $2::int as year,
  (select json_agg(json_build_object('code', m.cbs_code, 'name', m.name, 'column', m.hex_column, 'row', m.hex_row,
    'value', o.value, 'isDerived', o.derived_from is not null,
    'isOwn', m.id is not distinct from app_tenant_id(), 'boundaryYear', o.boundary_year)
    order by m.name)
    from municipality_facts m
    left join indicator_observation o on o.area_code = m.cbs_code and o.definition_id = d.id and o.year = $2
    where m.status <> 'MERGED' and m.hex_column is not null) as areas
from indicator_definition d where d.id = $1`;

/**
 * Every figure of the country, provinces, GGD regions and municipalities, of now and of before. Of a smaller area none is
 * for everybody.
 */
const published = `
select coalesce((select json_agg(${definitionJson} order by d.code, d.version) from indicator_definition d), '[]')
    as definitions,
  coalesce((select json_agg(json_build_object('definitionId', o.definition_id, 'areaCode', o.area_code, 'year', o.year,
    'value', o.value, 'boundaryYear', o.boundary_year, 'isDerived', o.derived_from is not null,
    'retrievedOn', coalesce(o.retrieved_on, r.read_on), 'areaName', a.name))
    from indicator_observation o
    left join (
      select 'NL01' as code, 'Nederland' as name
      union select province_code, province from municipality_facts
      union select ggd_code, ggd_region from municipality_facts
      union select cbs_code, name from municipality_facts) a on a.code = o.area_code
    left join (select definition_id, year, max(retrieved_on) as read_on from indicator_observation
      group by definition_id, year) r on r.definition_id = o.definition_id and r.year = o.year
    where o.area_code ~ '^(NL|PV|GG|GM)[0-9]+$'), '[]') as figures`;

/**
 * Definitions and figures. Figures of the source are stored by the importer; what we calculate is marked by where it
 * came from.
 */
@Injectable()
export class IndicatorsRepository {
  constructor(private readonly database: Database) {}

  /** Of the own municipality, or of the one with this code. */
  page(cbsCode: string | null): Promise<StoredPage> {
    return this.database.one<StoredPage>(page, [cbsCode]);
  }

  published(): Promise<{ definitions: StoredDefinition[]; figures: PublishedFigure[] }> {
    return this.database.one(published);
  }

  /** Of all municipalities that exist. */
  ofAll(
    measures: readonly string[],
    populations: readonly string[],
  ): Promise<{ definition: StoredDefinition; year: number; figures: Omit<Figure, 'definition' | 'year'>[] }[]> {
    return this.database.query(ofAll, [measures, populations]);
  }

  /** What there is a map of. */
  mapped(): Promise<{ id: string; population: string; measure: string; name: string; year: number }[]> {
    return this.database.query(mapped);
  }

  /** Of all municipalities that exist. */
  map(definitionId: string, year: number): Promise<MappedFigures> {
    return this.database.one<MappedFigures>(map, [definitionId, year]);
  }

  async definitions(ids: readonly string[]): Promise<StoredDefinition[]> {
    return (
      await this.database.query<{ definition: StoredDefinition }>(
        `select ${definitionJson} as definition from indicator_definition d where id = any($1)`,
        [ids],
      )
    ).map(({ definition }) => definition);
  }

  /** Adds definitions that are not there; an existing code and version never changes. */
  async define(records: readonly DefinitionRecord[]): Promise<void> {
    await this.database.query(
      `
      insert into indicator_definition (code, version, measure, population, scale, method, name, explanation, source,
        attribution)
      select code, version, measure, population, scale, method, name, explanation, source, attribution
      from jsonb_to_recordset($1::jsonb) as t (code text, version int, measure text, population text, scale text,
        method text, name text, explanation text, source text, attribution text)
      on conflict do nothing`,
      [JSON.stringify(records)],
    );
  }

  /** Stores what the source states; rows that say the same already stay untouched. */
  store(
    observations: readonly Observation[],
    { boundaryYear, retrievedOn }: { boundaryYear: number; retrievedOn: string | null },
  ): Promise<StoreCount> {
    return this.database.one<StoreCount>(
      `
      with incoming as (
        select d.id as definition_id, t.area_code, t.year, t.value, o.value as old_value, o.definition_id is null
          or o.derived_from is not null as is_new, o.boundary_year as old_boundary_year
        from unnest($1::text[], $2::text[], $3::smallint[], $4::numeric[]) as t (code, area_code, year, value)
        join indicator_definition d on d.code = t.code and d.version = (select max(version)
          from indicator_definition latest where latest.code = t.code)
        left join indicator_observation o on o.definition_id = d.id and o.area_code = t.area_code and o.year = t.year
      ), differing as (
        select * from incoming where is_new or value is distinct from old_value or old_boundary_year <> $5
      ), stored as (
        insert into indicator_observation (definition_id, area_code, year, value, boundary_year, retrieved_on)
        select definition_id, area_code, year, value, $5, $6::date from differing
        on conflict (definition_id, area_code, year)
          do update set value = excluded.value, boundary_year = excluded.boundary_year,
            retrieved_on = excluded.retrieved_on, derived_from = null
      )
      select (select count(*)::int from differing where is_new) as added, (select count(*)::int from differing
        where not is_new) as changed,
        (select count(*)::int from incoming) - (select count(*)::int from differing) as unchanged`,
      [
        observations.map(({ code }) => code),
        observations.map(({ areaCode }) => areaCode),
        observations.map(({ year }) => year),
        observations.map(({ value }) => value),
        boundaryYear,
        retrievedOn,
      ],
    );
  }

  /** Everything the sources state for these definitions in these years. */
  stated(codes: readonly string[], years: readonly number[]): Promise<StatedRow[]> {
    return this.database.query<StatedRow>(
      `
      select o.definition_id as "definitionId", o.area_code as "areaCode", o.year, o.value::float8 as value,
        o.boundary_year as "boundaryYear"
      from indicator_observation o join indicator_definition d on d.id = o.definition_id
      where d.code = any($1) and o.year = any($2) and o.derived_from is null`,
      [codes, years],
    );
  }

  /** Replaces what was calculated before for these definitions and years. */
  async replaceDerived(codes: readonly string[], years: readonly number[], rows: readonly DerivedRow[]): Promise<void> {
    await this.database.query(
      `
      delete from indicator_observation o using indicator_definition d
      where d.id = o.definition_id and d.code = any($1) and o.year = any($2) and o.derived_from is not null`,
      [codes, years],
    );
    await this.database.query(
      `
      insert into indicator_observation (definition_id, area_code, year, value, boundary_year, derived_from)
      select "definitionId", "areaCode", year, value, "boundaryYear", "derivedFrom"
      from jsonb_to_recordset($1::jsonb) as t ("definitionId" uuid, "areaCode" text, year smallint, value numeric,
        "boundaryYear" smallint, "derivedFrom" text[])`,
      [JSON.stringify(rows)],
    );
  }

  /** Municipalities that exist, with their province and inhabitants, and all reorganisations. */
  areas(): Promise<AreaRegister> {
    return this.database.one<AreaRegister>(`
      select (select json_agg(json_build_object('cbsCode', cbs_code, 'provinceCode', province_code, 'inhabitants',
        inhabitants) order by cbs_code)
        from municipality_facts where status <> 'MERGED') as municipalities, ${reorganisationsJson} as reorganisations`);
  }

  /**
   * Every area code a file may name: the country, provinces, GGD regions, and municipalities that exist or existed; and
   * the municipalities that exist now, in which neighbourhoods may lie.
   */
  async areaCodes(): Promise<{ areaCodes: Set<string>; municipalityCodes: Set<string> }> {
    const rows = await this.database.query<{ code: string; exists: boolean }>(`
      select 'NL01' as code, false as exists union select province_code, false from municipality_facts
      union select ggd_code, false from municipality_facts union select cbs_code, status <> 'MERGED' from municipality_facts
      union select former_code, false from reorganisation_facts`);
    return {
      areaCodes: new Set(rows.map(({ code }) => code)),
      municipalityCodes: new Set(rows.flatMap(({ code, exists }) => (exists ? [code] : []))),
    };
  }
}
