import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { NeighbourhoodObservation } from './indicators.facts.js';
import { definitionJson, type StoredDefinition, type StoreCount } from './indicators.repository.js';
import type { NeighbourhoodKind } from './neighbourhoods.rules.js';

/** What there is to choose from: a definition with the years of one kind of area. */
export type OfferedFigures = { definition: StoredDefinition; kind: NeighbourhoodKind; years: number[] };
export type StoredNeighbourhood = {
  areaCode: string;
  areaName: string | null;
  year: number;
  value: number | null;
  lower: number | null;
  upper: number | null;
  boundaryYear: number;
};

const kindOf = `case when starts_with(area_code, 'WK') then 'DISTRICT' else 'NEIGHBOURHOOD' end`;

/** Figures of districts and neighbourhoods: of the own municipality to read, of all to store. */
@Injectable()
export class NeighbourhoodsRepository {
  constructor(private readonly database: Database) {}

  /** The own municipality, and which figures it has. */
  offered(): Promise<{ cbsCode: string; name: string; offered: OfferedFigures[] }> {
    return this.database.one(`
      select m.cbs_code as "cbsCode", m.name, coalesce((
        select json_agg(json_build_object('definition', ${definitionJson}, 'kind', f.kind, 'years', f.years)
          order by d.population, d.measure, f.kind)
        from (select definition_id, kind, json_agg(year order by year desc) as years
          from (select distinct definition_id, ${kindOf} as kind, year from neighbourhood_figure
            where tenant_id = app_tenant_id()) each
          group by definition_id, kind) f
        join indicator_definition d on d.id = f.definition_id), '[]') as offered
      from municipality_facts m where m.id = app_tenant_id()`);
  }

  /** Of the own municipality, by name. */
  figures(definitionId: string, kind: NeighbourhoodKind, years: readonly number[]): Promise<StoredNeighbourhood[]> {
    return this.database.query(
      `select area_code as "areaCode", area_name as "areaName", year, value::float8 as value, lower::float8 as lower,
        upper::float8 as upper, boundary_year as "boundaryYear"
      from neighbourhood_figure
      where tenant_id = app_tenant_id() and definition_id = $1 and ${kindOf} = $2 and year = any($3)
      order by area_code, year`,
      [definitionId, kind, years],
    );
  }

  /** Stores what the source states, each for its municipality; rows that say the same already stay untouched. */
  store(observations: readonly NeighbourhoodObservation[], boundaryYear: number): Promise<StoreCount> {
    return this.database.one<StoreCount>(
      `
      with incoming as (
        select m.id as tenant_id, d.id as definition_id, t.*, o.tenant_id is null as is_new,
          (o.value, o.lower, o.upper, o.area_name, o.boundary_year)
            is distinct from (t.value, t.lower, t.upper, coalesce(t.area_name, o.area_name), $2::smallint) as differs
        from jsonb_to_recordset($1::jsonb) as t (code text, area_code text, area_name text, year smallint,
          value numeric(4, 1), lower numeric(4, 1), upper numeric(4, 1))
        join municipality_facts m on m.cbs_code = 'GM' || substr(t.area_code, 3, 4) and m.status <> 'MERGED'
        join indicator_definition d on d.code = t.code and d.version = (select max(version)
          from indicator_definition latest where latest.code = t.code)
        left join neighbourhood_figure o on o.tenant_id = m.id and o.definition_id = d.id
          and o.area_code = t.area_code and o.year = t.year
      ), stored as (
        insert into neighbourhood_figure (tenant_id, definition_id, area_code, year, area_name, value, lower, upper,
          boundary_year)
        select tenant_id, definition_id, area_code, year, area_name, value, lower, upper, $2 from incoming
          where is_new or differs
        on conflict (tenant_id, definition_id, area_code, year) do update set value = excluded.value,
          lower = excluded.lower, upper = excluded.upper, boundary_year = excluded.boundary_year,
          area_name = coalesce(excluded.area_name, neighbourhood_figure.area_name)
      )
      select count(*) filter (where is_new)::int as added, count(*) filter (where differs and not is_new)::int as changed,
        count(*) filter (where not differs and not is_new)::int as unchanged from incoming`,
      [
        JSON.stringify(
          observations.map(({ code, areaCode, areaName, year, value, lower, upper }) => ({
            code,
            area_code: areaCode,
            area_name: areaName,
            year,
            value,
            lower,
            upper,
          })),
        ),
        boundaryYear,
      ],
    );
  }
}
