import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { BoundaryKind, BoundarySet } from './boundaries.facts.js';
import type { BoundaryPart } from './boundaries.rules.js';

const sets = `
select s.kind, s.year, s.source, s.licence, sum(p.areas)::int as areas, s.points_before as "pointsBefore",
  sum(p.points)::int as points, sum(octet_length(p.topology))::int as bytes, s.hash,
  to_char(s.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "importedAt"
from boundary_set s join boundary_part p using (kind, year)`;

export type RegisterOfAreas = {
  municipalities: { code: string; name: string; isMerged: boolean; successor: string | null }[];
  /** Codes of municipalities that went before the register began. */
  former: { code: string; name: string; successor: string }[];
};

@Injectable()
export class BoundariesRepository {
  constructor(private readonly database: Database) {}

  /** All of them, the newest year first. */
  sets(): Promise<BoundarySet[]> {
    return this.database.query<BoundarySet>(
      `${sets} group by s.kind, s.year order by array_position(array['MUNICIPALITY', 'DISTRICT', 'NEIGHBOURHOOD'], s.kind),
        s.year desc`,
    );
  }

  /** One piece of a set, as it was kept. */
  topology(kind: BoundaryKind, year: number, part: string): Promise<{ topology: string; hash: string } | null> {
    return this.database.maybe(
      `select p.topology, s.hash from boundary_part p join boundary_set s using (kind, year)
       where p.kind = $1 and p.year = $2 and p.part = $3`,
      [kind, year, part],
    );
  }

  /** What is smaller within one municipality, of this year or else the newest there is. */
  within(
    kind: BoundaryKind,
    year: number,
    part: string,
  ): Promise<{ topology: string; year: number; source: string; licence: string } | null> {
    return this.database.maybe(
      `select p.topology, p.year, s.source, s.licence from boundary_part p join boundary_set s using (kind, year)
       where p.kind = $1 and p.part = $3 order by p.year = $2 desc, p.year desc limit 1`,
      [kind, year, part],
    );
  }

  /** What the codes of a file may mean. */
  register(): Promise<RegisterOfAreas> {
    return this.database.one<RegisterOfAreas>(`
      select (select json_agg(json_build_object('code', m.cbs_code, 'name', m.name, 'isMerged', m.status = 'MERGED',
          'successor', s.name) order by m.cbs_code)
          from municipality m left join municipality s on s.id = m.successor_id) as municipalities,
        (select coalesce(json_agg(json_build_object('code', f.former_code, 'name', f.former_name, 'successor', m.name)
          order by f.former_code), '[]')
          from (select distinct on (former_code) * from municipality_reorganisation where extent <> 'INTENDED'
            order by former_code, effective_on) f
          join municipality m on m.cbs_code = f.successor_code) as former`);
  }

  /** The set of this kind and year as the file has it; of what is smaller than a municipality, parts it has not stay. */
  async replace(
    set: Pick<BoundarySet, 'kind' | 'year' | 'source' | 'licence' | 'pointsBefore' | 'hash'>,
    parts: readonly BoundaryPart[],
  ): Promise<void> {
    const { kind, year, source, licence, pointsBefore, hash } = set;
    await this.database.query(
      `insert into boundary_set (kind, year, source, licence, points_before, hash) values ($1, $2, $3, $4, $5, $6)
       on conflict (kind, year) do update set source = excluded.source, licence = excluded.licence,
         points_before = excluded.points_before, hash = excluded.hash, imported_at = now()`,
      [kind, year, source, licence, pointsBefore, hash],
    );
    await this.database.query(
      `insert into boundary_part (kind, year, part, areas, points, topology)
       select $1, $2, t.part, t.areas, t.points, t.topology
       from jsonb_to_recordset($3::jsonb) as t (part text, areas int, points int, topology text)
       on conflict (kind, year, part) do update set areas = excluded.areas, points = excluded.points,
         topology = excluded.topology`,
      [
        kind,
        year,
        JSON.stringify(
          parts.map(({ part, codes, points, topology }) => ({ part, areas: codes.length, points, topology })),
        ),
      ],
    );
  }

  /** False when there was none. */
  async remove(kind: BoundaryKind, year: number): Promise<boolean> {
    const gone = await this.database.query('delete from boundary_set where kind = $1 and year = $2 returning 1', [
      kind,
      year,
    ]);
    return gone.length > 0;
  }
}
