import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Borders of municipalities, districts and neighbourhoods as the programme imported them, a set per kind and year. */
export class CreateBoundaries1790000061000 implements MigrationInterface {
  name = 'CreateBoundaries1790000061000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table boundary_set (
  kind text not null,
  year smallint not null,
  source text not null,
  licence text not null,
  points_before integer not null,
  hash text not null,
  imported_at timestamptz not null default now(),
  constraint pk_boundary_set primary key (kind, year),
  constraint ck_boundary_set_kind check (kind in ('MUNICIPALITY', 'DISTRICT', 'NEIGHBOURHOOD')),
  constraint ck_boundary_set_year check (year between 2000 and 2100)
);
comment on table boundary_set is 'Borders of one kind of area, as they were in one year.';
comment on column boundary_set.points_before is 'Corners in the file that was sent; boundary_part has what is left of them.';
comment on column boundary_set.hash is 'Changes with the shapes; part of the address at which everybody reads them.';
select app_secure_shared_table('boundary_set', 'programme');

create table boundary_part (
  kind text not null,
  year smallint not null,
  part text not null,
  areas integer not null,
  points integer not null,
  topology text not null,
  constraint pk_boundary_part primary key (kind, year, part),
  constraint fk_boundary_part_set foreign key (kind, year) references boundary_set (kind, year) on delete cascade,
  constraint ck_boundary_part_part check (part ~ '^(NL01|GM[0-9]{4})$')
);
comment on table boundary_part is
  'The shapes of a set: of municipalities in one piece (NL01), of what is smaller one piece for each municipality.';
comment on column boundary_part.topology is 'TopoJSON in WGS84, simplified: neighbours share each border between them.';
select app_secure_shared_table('boundary_part', 'programme');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists boundary_part, boundary_set');
  }
}
