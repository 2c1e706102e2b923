import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Definitions of figures, the figures themselves, and the imports they came from. */
export class Indicators1790000005000 implements MigrationInterface {
  name = 'Indicators1790000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists indicator_import, indicator_observation, indicator_definition cascade');
  }
}

const tables = `
create table indicator_definition (
  id uuid not null default gen_random_uuid(),
  code text not null,
  version integer not null,
  measure text not null,
  population text not null,
  scale text not null,
  method text not null,
  name text not null,
  explanation text not null,
  source text not null,
  attribution text not null,
  constraint pk_indicator_definition primary key (id),
  constraint uq_indicator_definition_version unique (code, version),
  constraint ck_indicator_definition_method check (method in ('MODEL', 'SURVEY'))
);
comment on table indicator_definition is
  'What a figure means: measure, population, scale and method together. A change of any of them is a new version.';
select app_secure_shared_table('indicator_definition', 'programme');

create table indicator_observation (
  definition_id uuid not null,
  area_code text not null,
  year smallint not null,
  value numeric(4, 1),
  boundary_year smallint not null,
  derived_from text[],
  retrieved_on date,
  constraint pk_indicator_observation primary key (definition_id, area_code, year),
  constraint fk_indicator_observation_definition foreign key (definition_id) references indicator_definition (id),
  constraint ck_indicator_observation_area check (area_code ~ '^(NL[0-9]{2}|PV[0-9]{2}|GG[0-9]{4}|GM[0-9]{4})$'),
  constraint ck_indicator_observation_value check (value between 0 and 100),
  constraint ck_indicator_observation_year check (year between 2000 and 2100)
);
comment on column indicator_observation.value is 'Percentage with one decimal; null where the source states no figure.';
comment on column indicator_observation.boundary_year is 'CBS division in municipalities the figure was made for.';
comment on column indicator_observation.derived_from is
  'Areas whose figures were averaged, weighted by inhabitants; null when the value is the source''s own.';
create index ix_indicator_observation_area on indicator_observation (area_code);
select app_secure_shared_table('indicator_observation', 'programme');

create table indicator_import (
  id uuid not null default gen_random_uuid(),
  status text not null default 'REQUESTED',
  file_name text not null,
  file_sha256 text not null,
  boundary_year smallint not null,
  table_year smallint,
  requested_by uuid not null,
  requested_at timestamptz not null default now(),
  attempt integer not null default 0,
  started_at timestamptz,
  finished_at timestamptz,
  layout text,
  rows_total integer,
  rows_done integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  failure text,
  row_errors jsonb not null default '[]',
  row_error_count integer not null default 0,
  left_out integer not null default 0,
  constraint pk_indicator_import primary key (id),
  constraint ck_indicator_import_status check (status in ('REQUESTED', 'RUNNING', 'READY', 'FAILED')),
  constraint ck_indicator_import_failed check (status <> 'FAILED' or failure is not null)
);
comment on table indicator_import is
  'One uploaded file on its way into the figures; attempt fences off a job that lost its turn.';
comment on column indicator_import.table_year is 'Year of the figures, for a table that does not hold it itself.';
comment on column indicator_import.row_errors is
  'At most the first hundred: [{"row": 12, "message": "…"}]; row_error_count counts all.';
create index ix_indicator_import_requested on indicator_import (requested_at desc);
select app_secure_shared_table('indicator_import', 'programme');
`;
